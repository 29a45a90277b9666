import { remembering } from '../../contacts/remembering';
import { lazily } from '../lazily';
import { inLetterLines } from './letter-lines';

/** Words that stand capitalised on pages and are no part of a person's name (months that are names are left out). */
const WORDS = `
a about although additionally above acura abroad academy access accessories account accounting accounts across action active activities ad add additional address adjustments administration admission admissions adults advanced advertise advertising advice advisor advisory affiliates after agency agenda agent agents agreement agriculture air airport alarm all also alternative always america american an analysis and annual answers any apartments app appliance applications apply appointment appointments archive archives are arcade area areas art article articles arts as asia asphalt asset assistance associates association at audio australia australian auto automation automotive available avenue award awards acres alert alerts
baby back besides bmw buick bakery bank banking bar bars base basement basic bathroom bathrooms bay beach beauty become been beer before benefits best beverage beyond big bike biography biotech birthday blog blogs blvd board body book booking books boulevard box branch brand brands bridal bridge british broker brokers brothers browse budget build builder builders building buildings bulletin bureau business businesses button buy buyers by baptist bluff bluffs
cabinet cabinets currently cadillac chevrolet chrysler cafe calendar call calls camera camp campaign campus canada canadian canton car card cardio care career careers cars cart case cash casino catalog catalogue category cell center centers central centre century ceramic certificate certification certified chair chamber change channel charity charter chat check chemical chemicals chicago child children china chinese choose church city civil claim claims class classes classic clean cleaners cleaning clear click client clients clinic close closed clothing cloud club coach coast code coffee collection college color com comfort coming comment comments commerce commercial commission committee common communications community companies company compare complete computer computers concrete condition conditioning conditions conference confidential connect conservation construction consultant consultants consultation consulting consumer contact contacts content continue contract contracting contractor contractors control cookie cookies copyright corner corporate corporation cosmetic cost costs council country county couples coupons course courses court cover create creative credit crew crown culture current curriculum custom customer customers cut cycle canyon canyons catholic chapel cove creek crossing
daily dance during data date dates day days deals dealer dealers dear decor default delivery demo dental dentist department departments design designed designer designers designs desktop detail details development device devices digital dining dinner direct directions directors directory disclaimer discount discover display distribution distributor distributors district division dock doctor doctors document documents dog dogs domestic donate door doors down download downloads downtown drain drive driver driving dry
each earth east eastern easy eco economic economy edition education educational efficiency electric electrical electronic electronics elite email emails emergency employee employees employer employment energy engine engineering engineers england english enjoy enquiries enquiry enroll enter enterprise enterprises entertainment environment environmental equipment error espanol essential estate estimate estimates europe european event events every everything excavation excellence exchange exclusive executive executives exhibition expert experts explore export express exterior eye episcopal estates
fabric facebook furthermore formerly facilities facility fact factory facts faculty faith family faq faqs farm fashion fast favorite fax feature featured features federal feedback fees fiber field file files film filter finance financial financing find fine fire first fish fitness fixtures flag fleet floor flooring floors flower flowers follow food foods football footer for foreign forest forgot form forms forum forward foundation foundations founded four france franchise free freight french fresh friday friendly friends from front fuel full fun function fund funding funds furniture further future falls forks
gallery game gmc games garage garden gardens gas gate gateway gear general german germany get getting gift gifts giving glass global go gold golden golf good google government graduate grants graphic great green greetings grid grocery group groups growth guarantee guest guide guidelines guides gym gables
hair half hall handyman happy hardware has have head heading headquarters health healthcare healthy heating heavy help here heritage high highlights highway hill hills hire history holding holdings holiday home homepage homes honest horse hospital hospitality hosting hot hotel hotels hour hours house housing how human hvac harbor harbour heights hollow
ice idea ideas illinois image images immigration impact import important improvement in inc income index india indoor industrial industries industry info information initiative innovation innovations inquiries inquiry inside inspection inspections installation instagram institute institutional instructions insulation insurance integrated integration integrity intelligence interior interiors international internet internship interview into introduction inventory invest investment investments investor investors invoice irrigation is island issue issues it items its inlet isle
japan jewelry job jobs join journal july just junction
kawasaki keep key kia keynote keywords kid kids kingdom kitchen kitchens know knowledge
lab label lexus laboratory labs lake land landscape landscaping lane language languages large laser last latest laundry law lawn lawyer lawyers layout leader leaders leadership learn learning leasing leave legal leisure lessons let letter level liability library license licensed licensing life light lighting like limited limo line lines link linkedin links list listing listings literature live loan loans local locate location locations lock log login logistics logo london long look los lounge love low luggage lunch luxury lagoon landing lutheran
machine machinery moreover meanwhile mazda mitsubishi made magazine mail mailing main maintenance major make management manufacturer manufacturers mall manufacturing map maps marine market marketing markets marketplace massage master material materials matters meals meat mechanical media medical medicine meet meeting meetings member members membership memorial men menu message messages metal metals methods metro mexico middle military mill mining ministry minutes mission mobile model models modern monday money month monthly more mortgage motor motors mountain move movers movies moving multi museum music my mesa methodist
name national nissan natural nature navigation near need needs network networks never new news newsletter newsletters newspaper next night no non north northern not note notes notice now number numbers nurse nursery nutrition
oak of originally off offer offers office officers offices official oil on once one online only open opening opportunities optional options or orchestra order ordering orders organic organisation organization our out outdoor outreach outside over overview own owned
pacific pack previously presently pontiac package packages packaging packing page pages paid paint painters painting panel paper parent parents park parking parks part partner partners partnership partnerships parts party pass passion password past patient patients pay payment payments people performance permits personal personnel pest pet pets pharmacy philosophy phone photo photographer photography photos pick pipe place plan planning plans plant plants plastic plastics platform play plaza please plumber plumbers plumbing plus point policies policy pool pools popular port portal portfolio portrait position possible post posted posts potential power practice precision premier premium presentation press pressure preventive previous price prices pricing primary print printing privacy private process processing procurement produce product production productions products professional professionals profile profiles program programs progress project projects promotions properties property protection provider providers public publication publications pump pumps purchase purchasing pier pointe prairie presbyterian
quality question questions quick quotation quote quotes
race radio recently rail railway ranch range rate rates rating read reading ready real realty receive recent recipes recommend recommended recovery recreation recruitment recycling red reference references refrigeration refund region regional register registered registration regulatory related relations relationship release releases remodeling removal rental rentals repair repairs replacement report reports representative representatives request requests required requirements research reservations reserve reserved residential resource resources response responsibility restaurant restaurants restoration results retail retirement return returns review reviews rewards right rights risk river road roads rock roof roofing room rooms route royal rules rural rv railroad rapids reservoir
safe safety subsequently subaru sale sales salon same sample satisfaction saturday save saving scholarship school schools science sciences screen sea search season seasonal seat seating second secondary section secure security see select selection sell seller sellers selling seminar senate send seniors september serve served service services serving session set settings sewer shared sheet shipping shoes shop shopping short show shower showroom shows side sign signs silver similar simple since site sitemap sites size skin skip sky sleep small smart smile snow so social society software soil solar solution solutions some sound source south southern space spaces spanish spare speakers special specialist specialists specials specialties specialty specifications spirit sponsors sponsorship sport sports spot spring square staff staffing standard standards start state statement states station statistics status stay steel step steps stock stone stop storage store stores stories story strategic strategies strategy stream street streets strength structural structure student students studies studio studios study style styles submit subscribe success suite summary summer summit sunday supplier suppliers supplies supply support sure surgery survey sustainability sustainable swimming system systems shore shores springs
table take toyota tank tax taxes taxi team tech technical technician technicians technologies technology telephone television temple tennis term terms test testimonials testing texas textile than thank thanks that the theater theatre their then therapy there these they things third this those three through thursday ticket tickets tile tiles time timeline times tip tips tires title to today together toggle toll tool tools top topics total touch tour tourism tours tower towers town toys track trade trademarks trades trading traffic trail trailer training transfer transit translation transport transportation travel treatment treatments tree trees trends trip truck trucking trucks trust tuesday tutorial tv twitter type types terrace text trails
uk under union unique unit united units university unlimited up upcoming update updates upgrade upload urban us usa use used useful user username using utilities
vacation valley volkswagen value values various vehicle vehicles vendor vendors venue version veterinary via video videos view villa village vintage virtual vision visit visitor visitors visual volume volunteer vote villages villas
wall warehouse while warning warranty was washington waste watch water way ways we wealth web webinar webmaster website wedding weddings wednesday week weekly welcome well wellness west western wharf what wheel when where which white who wholesale whole why wild windows wine winter wireless with within without women wood work working workplace works workshop workshops world worldwide write www
year years yellow yes yoga you youth your youtube
zip zone
`;
/** The same in other languages, and words of titles. */
const OTHERS = `
absatz adresse agb aktuell aktuelles alle angebot angebote anfahrt anfrage angaben ansprechpartner anmelden anschrift auf aus bau beratung bereich bild bilder das dem den der des dienstleistungen die download ein eine einkauf fahrzeuge fragen fur gesellschaft gemas gmbh handel handelsregister haus hauptsitz haftung impressum informationen ihr ihre ihren im industrie inhalt ist jetzt kontakt kontaktformular kunden leistungen mehr mit nachrichten neu neues offnungszeiten partner preise presse produkte qualitat rechtliche referenzen seite sie sitz startseite standort standorte suche team technik telefon telefax uber umsatzsteuer und unser unsere unternehmen vertretungsberechtigt vertrieb von webdesign weiter werk wir wo zentrale zum zur
kollege kollegin kollegen kolleginnen collega collegue colega kollega
selon depuis apres quand meme laut gemass nach wenn auch segun despues depois dopo volgens wedlug zdaniem enligt ifolge podle podla conform according
accueil actualites adresses apropos avec boutique chez contactez conditions dans des entreprise equipe et formulaire horaires une les mentions legales nos notre nous nouveautes offres pour produits qui sommes rejoignez services site societe sur telephone vos votre
aviso bienvenidos catalogo clientes contacto correo direccion empresa en equipo horario inicio legal los noticias nosotros nuestra nuestro para politica por preguntas privacidad productos quienes servicios sobre somos telefono tienda una usted
chi contatti dove siamo azienda prodotti servizi sede orari home lavora
over ons welkom nieuws producten diensten winkel
ana sayfa iletisim hakkimizda urunler hizmetler
unfilled vacant vacancy senior vice managing deputy chief principal lead founding acting interim assistant adjunct emeritus tbd tba deco nouveau kits chairs dollies
groupe gruppe grupo gruppo compagnie societe maison cabinet atelier laboratoire laboratoires etablissements banque assurances universite ville mairie ministere
universitat hochschule institut klinik krankenhaus stadtwerke sparkasse volksbank kanzlei praxis verein verband stiftung gemeinde stadt landkreis ministerium
universidad ayuntamiento fundacion asociacion instituto banco clinica colegio escuela hermanos hijos universita comune fondazione associazione istituto banca fratelli figli
universidade prefeitura camara fundacao associacao irmaos filhos stichting vereniging gemeente universiteit hogeschool ziekenhuis
universitet kommune kommun stiftelse forening sykehus uniwersytet urzad spolka fundacja stowarzyszenie szpital szkola
adress karriar om oss tjanster kontakta nyheter
loja lojas filial filiais unidade unidades matriz galeria bairro setor jardim atendimento agende consulta especialidades
tienda tiendas sucursal sucursales oficina oficinas almacen taller barrio poligono local atencion servicio
magasin magasins agence agences bureau bureaux boutiques succursale entrepot etablissement
filiale filialen niederlassung niederlassungen zweigstelle geschaftsstelle werkstatt lager laden ladengeschaft betrieb meisterbetrieb inh inhaber inhaberin
malerbetrieb tischlerei schreinerei schlosserei backerei metzgerei fleischerei gartnerei druckerei zimmerei dachdeckerei elektrotechnik elektro sanitar haustechnik heizungsbau metallbau holzbau gartenbau geigenbau orgelbau fahrschule fotostudio ingenieurburo architekturburo steuerkanzlei autohaus gasthaus gasthof buchhandlung apotheke reisebuero spedition
negozio negozi punto vendita filiale magazzino ufficio uffici officina bottega laboratorio stabilimento
winkel filiaal vestiging vestigingen kantoor magazijn werkplaats
sklep oddzial siedziba biuro magazyn zaklad punkt
pobocka prodejna kancelar sklad provozovna sidlo
ekip ekibi ekibimiz satis kadro kadromuz bayi bayiler hizmet urun bolge bolgesi
regiao equipe embalagens comercial norte nordeste sudeste sul leste oeste capital interior vendas vendedor vendedores fale conosco brasil
zona zonas delegacion delegaciones regional sur este equipo ventas comerciales
region regions zone secteur secteurs nord sud ouest conseillers commerciaux
emerita emeriti vacante poste
traders enterprises agencies electricals distributors textiles garments jewellers opticals steels castings forgings fabricators packagings polymers machineries roadways carriers caterers
oblast oddil zespol dzial region rejon polnoc poludnie
butik afdeling avdeling avdelning lager kontor varasto toimisto myymala
magaza sube subesi ofis depo fabrika merkez
yurt disi ici satisi insan kaynaklari musteri hizmetleri hizmetler teknik servis sonrasi muhasebe finans kisisel calisma saatleri genel
technischer technische offene offener stellen soziale medien kaufmannische kaufmannischer
ressources humaines recursos humanos risorse umane prensa imprensa presse clienti dicono comercio exterior
klantenservice veelgestelde vragen openingstijden
handlowy sprzedazy sprzedaz obsluga klienta godziny otwarcia polityka prywatnosci zamowienia publiczne ksiegowosc kadry
wydzialu wydzialem oddzialu dzialu zespolu biura urzedu zakladu departament departamentu referatu
obchodni oddeleni technicka podpora oteviraci doba zakaznicky uredni hodiny
forsaljning lediga jobb ledige stillinger salg kundeservice asiakaspalvelu avoimet tyopaikat myynti vienti
sectia sectii biroul serviciul directia compartimentul primaria consiliul vanzari achizitii clienti
cerez cerezler politikasi politikamiz gizlilik kullanim kullanimi kosullari sozlesmesi uyelik mesafeli aydinlatma ulasin sikca sorulanlar siparis takibi firsatlari kalite misyon vizyon hesaplari bulteni galerisi katalogu urunler urunlerimiz hakkimizda kurumsal duyurular sosyal odasi girisi cografi
kebijakan privasi syarat ketentuan hubungi tentang produk unggulan terma beranda layanan berita
adatvedelmi tajekoztato altalanos szerzodesi feltetelek sutik kezelese impresszum szolgaltatasok
termeni conditii protectia datelor confidentialitate politica pravila privatnosti uvjeti koristenja kolacica kolacici politika poslovanja pogoji zasebnosti naslovnica
privatumo slapuku privatuma sikdatnu poliitika privaatsus tingimused privatesie kushtet perdorimit ochrana udajov udaju podminky podmienky
regulamin sklepu strony termos condicoes livro reclamacoes mappa informativa algemene voorwaarden tietosuoja seloste datenschutz erklarung einstellungen
vallavalitsus linnavalitsus osakond teenindus savivaldybe skyrius pardavimu nodala pardosanas klientu
odjel odsjek odsek sluzba sekcija nabave nabava prodaje prodaja opcina opstina ured uprava
oddelenie obchodne mestsky mesto obec odbor tiskova zprava wydzial katedra gmina onkormanyzat osztaly ugyfel szolgalat
belediyesi mudurlugu birimi vardshuset divisi penjualan bagian pemasaran
кафедра сектор управление управління департамент
отдел продаж режим работы техническая поддержка пресс служба юридическии адрес реквизиты компании відділ продажів графік роботи
`;

const isListed = inLetterLines(WORDS);
const others = lazily(() => {
  const words = new Set(OTHERS.split(/\s+/));
  // Family names have these before them.
  for (const particle of ['', 'van', 'der', 'des', 'von']) words.delete(particle);
  return words;
});

/** Letters that are no letter with a mark. */
const PLAIN: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd' };

/** Whether a word is a common word of pages and companies rather than a part of a name. */
export const isCommonWord: (word: string) => boolean = remembering((word) => {
  const plain = /[\u0080-\uffff]/.test(word)
    ? word
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[ıłøđ]/gu, (letter) => PLAIN[letter] ?? letter)
    : word;
  const folded = plain.toLowerCase().replace(/['\u2019]s$/, '');
  return isListed(folded) || others().has(folded);
});
