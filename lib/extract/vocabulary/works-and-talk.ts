/** What the makers of a work are called where a page says who they are: labels, by language. */
export const CREDITS = `
regie, drehbuch, darsteller, darstellerinnen, besetzung, musik, kamera, schnitt, autor, autorin, autoren, übersetzer, übersetzerin, übersetzung, illustrator, illustratorin, illustrationen, verlag, sprecher
cast, starring, directed by, written by, screenplay, music, music by, artist, artists, author, authors, narrator, narrated by, translator, translated by, publisher, composer, conductor, illustrator
réalisateur, réalisatrice, réalisation, scénario, avec, acteurs, distribution, interprètes, auteur, auteure, auteurs, autrice, traducteur, traductrice, traduction, éditeur
dirección, guion, guión, reparto, intérpretes, autora, autores, traductor, traductora, traducción, editorial, direção, roteiro, elenco, tradução, tradutor, editora
regia, regia di, sceneggiatura, interpreti, autore, autori, traduttore, traduzione, editore, regisseur, schrijver, vertaler, uitgever, uitgeverij
reżyseria, scenariusz, obsada, autorzy, tłumacz, tłumaczenie, wydawnictwo, wydawca, režie, scénář, hrají, autoři, překlad, nakladatel, nakladatelství, rendező, szereplők, szerző, fordító, kiadó
författare, översättare, förlag, i rollerna, forfatter, oversætter, forlag, medvirkende, oversetter, kirjailija, kääntäjä, kustantaja, ohjaus
yönetmen, oyuncular, yazar, çevirmen, yayınevi, режиссёр, режиссер, в ролях, сценарий, автор, авторы, перевод, переводчик, издательство, σκηνοθεσία, ηθοποιοί, συγγραφέας, εκδόσεις
المؤلف, إخراج, بطولة, الناشر, 导演, 導演, 主演, 编剧, 編劇, 作者, 译者, 譯者, 出版社, 監督, 出演, 出演者, 脚本, 著者, 訳者, 감독, 출연, 각본, 저자, 지은이, 옮긴이, 출판사`;

/** What one cooks with, as a recipe heads it, and what a button says that puts a thing into what one buys. */
export const GOODS = `
zutaten, ingredients, ingrédients, ingredientes, ingredienti, ingrediënten, składniki, ingredience, suroviny, hozzávalók, ingrediente, ingredienser, ainekset, malzemeler, ингредиенты, інгредієнти, υλικά, المكونات, מצרכים, 材料, 食材, 用料, 재료
in den warenkorb, in den einkaufswagen, add to cart, add to bag, add to basket, add to trolley, buy now, buy it now, ajouter au panier, añadir al carrito, añadir a la cesta, agregar al carrito, comprar, comprar ahora, comprar agora, adicionar ao carrinho
aggiungi al carrello, in winkelwagen, in de winkelwagen, in winkelmand, in mijn winkelwagen, do koszyka, dodaj do koszyka, do košíku, přidat do košíku, do košíka, vložiť do košíka, kosárba, kosárba teszem, adaugă în coș
lägg i varukorg, lägg i varukorgen, lägg i kundvagn, læg i kurv, læg i kurven, læg i indkøbskurv, legg i handlekurv, legg i handlekurven, lisää ostoskoriin, sepete ekle, в корзину, добавить в корзину, до кошика, у кошик, προσθήκη στο καλάθι
أضف إلى السلة, أضف إلى عربة التسوق, הוסף לסל, הוסף לעגלה, 加入购物车, 加入購物車, 立即购买, 立即購買, カートに入れる, カートに追加, 장바구니, 장바구니 담기, 장바구니에 담기, 구매하기, 바로구매, 바로 구매`;

/** What the head of a table of results counts, and whom. */
export const SCORES = `
player, players, spieler, spielerin, joueur, joueurs, jugador, jugadora, jugadores, jogador, jogadores, giocatore, giocatori, zawodnik, zawodnicy, игрок, спортсмен, hráč, játékos, spelare, spiller, pelaaja, oyuncu, 球员, 選手, 선수
score, scores, rank, goal, goals, points, pts, assists, laps, goles, puntos, buts, tore, punkte, gol, punti, reti, pontos, gols, gole, bramki, punkty, doelpunten, punten, mål, poäng, poeng, pisteet, maalit, góly, body, gólok, голы, очки, puan, 进球, 积分, 積分, 得点, 順位, 득점, 승점`;

/** What stands under every post of a talk. */
export const TALK = `
beiträge, antworten, zitieren, reply, quote, répondre, citer, responder, citar, rispondi, cita, odpowiedz, cytuj, ответить, цитировать, svara, citera, svar, reageer, citeer, vastaa, lainaa, yanıtla, alıntı, odpovědět, válasz, απάντηση, 回复, 回覆, 引用, 返信, 답글, 답글쓰기`;
