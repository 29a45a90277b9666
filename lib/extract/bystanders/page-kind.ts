import type { Line, View } from '../layout/view';
import { personNameConfidence, SURE_NAME } from '../people/person-name';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { wordPattern } from '../word-pattern';

/** A date with its year, as it stands under a headline. */
export const DATE =
  /(?:19|20)\d\d\s?[-/.年년]\s?\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|\d{1,2}\.?(?:er|º|\s+de)?\s+\p{L}{3,12}\.?,?(?:\s+de)?\s+(?:19|20)\d\d|\p{L}{3,12}\.?\s+\d{1,2},?\s+(?:19|20)\d\d/u;
/** Who wrote an article, as it stands under its headline: "By Jane Roe | Staff Writer". */
const BYLINE =
  /^(?:(?:[Ww]ritten |[Pp]osted )?[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|Text[eo]?:)\s+(\p{Lu}[\p{L}.'’-]*\s(?:\p{Lu}\.\s)?\p{Lu}[\p{L}'’-]+)/u;
const EAST_ASIAN = wordPattern(
  String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`,
  'u',
);

/** How long a text takes to read, which is told of articles alone. */
const READING_TIME =
  /\b\d{1,2}[\s-]?min(?:ute)?s?\.?\s(?:read\b|lesezeit|(?:de |di )?(?:lecture|lectura|leitura|lettura)|leestijd|czytania|čtení|lästid|læsetid|lesetid|lukuaika|okuma)|\blesezeit:?\s\d|\d\s?мин\.?\sчтения|\d\s?分(?:钟|鐘)?(?:で読め|阅读|閱讀)|读完需|閱讀時間|阅读时间/iu;

/** How far under a headline its date stands, and over it; how long a paragraph is at least, and how many an article has. */
const HEAD_LINES = 5;
const LINES_ABOVE = 2;
const PARAGRAPH = 80;
const SIGNED_PARAGRAPH = 50;
const EAST_ASIAN_PARAGRAPH = 40;
const PARAGRAPHS = 2;

/** What a search asks for in an address, and what its page calls what it found. */
const QUERY = /[?&](?:q|s|query|search|keywords?|wd|k|term|suche|recherche|busca)=|\/search(?:[/?#]|$)/i;
const RESULTS =
  /\b(?:results?|search|ergebnis\p{L}*|suche|suchergebnis\p{L}*|résultats?|recherche|resultados?|búsqueda|busca|pesquisa|risultati|ricerca|zoekresultaten|zoeken|wyniki|sökresultat|søgeresultater|søkeresultater|hakutulokset|arama|výsledky|rezultate)\b|поиск|результат|検索|검색|搜索|搜尋|搜寻|查询结果/iu;

/** The same as a heading, for pages whose address tells nothing: "Results for …", "48 Treffer für …". */
const RESULTS_FOR =
  /^(?:(?:search )?results? for|(?:such)?ergebnisse (?:für|zu)|résultats? (?:pour|de (?:la |votre )?recherche)|resultados? (?:de (?:la |tu |su )?búsqueda|d[ae] (?:sua )?(?:busca|pesquisa)|para)|risultati (?:per|della ricerca)|(?:zoek)?resultaten voor|wyniki wyszukiwania|sökresultat|søgeresultater|søkeresultater|hakutulokset|arama sonuçları|результаты поиска|výsledky (?:vyhledávání|hledání))(?!\p{L})|\d+ (?:results|treffer|ergebnisse|résultats|resultados|risultati|resultaten) (?:for|für|zu|pour|para|per|voor)\s|検索結果|검색\s?결과|搜索结果|搜尋結果/iu;

/** Whether the page says of itself, in what it tells machines, that it is a dated article. */
export function isDeclaredArticle({ documents }: View): boolean {
  const [document] = documents;
  if (document === undefined) return false;
  const signs =
    'meta[property="article:published_time"], [itemtype$="schema.org/NewsArticle"], [itemtype$="schema.org/BlogPosting"]';
  if (document.querySelector(signs) !== null) return true;
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 10);
  return scripts.some(({ textContent }) =>
    /"@type"\s*:\s*\[?\s*"(?:NewsArticle|ReportageNewsArticle|BlogPosting|Recipe|Movie|TVSeries|TVEpisode|Book|Music(?:Album|Recording|Group)|QAPage|DiscussionForumPosting|PodcastEpisode|VideoGame|ScholarlyArticle)"/.test(
      (textContent ?? '').slice(0, 50_000),
    ),
  );
}

/** Whether somebody signs it as theirs right under its headline, and paragraphs follow. */
export function hasByline({ lines }: View): boolean {
  const headline = lines.find(({ heading, region }) => heading === 1 && region !== 'nav');
  if (headline === undefined) return false;
  const behind = lines.slice(headline.index + 1);
  const isSigned = ({ text }: Line) =>
    text.length < 120 && personNameConfidence(BYLINE.exec(text)?.[1] ?? '') >= SURE_NAME;
  if (!behind.slice(0, HEAD_LINES).some(isSigned)) return false;
  return behind.filter(({ text }) => text.length >= SIGNED_PARAGRAPH).length >= PARAGRAPHS;
}

/** Whether it reads like one: a date at a headline, or how long it takes to read, and paragraphs behind it. */
export function readsLikeArticle({ lines }: View): boolean {
  const headline = lines.find(({ heading, region }) => heading === 1 && region !== 'nav');
  if (headline === undefined) return false;
  const behind = lines.slice(headline.index + 1);
  const around = lines
    .slice(Math.max(0, headline.index - LINES_ABOVE), headline.index)
    .concat(behind.slice(0, HEAD_LINES));
  const dated = around.some(
    ({ text, region }) => region !== 'nav' && text.length < 120 && (DATE.test(text) || READING_TIME.test(text)),
  );
  if (!dated) return false;
  const long = ({ text }: { text: string }) =>
    text.length >= PARAGRAPH || (text.length >= EAST_ASIAN_PARAGRAPH && EAST_ASIAN.test(text));
  return behind.filter(long).length >= PARAGRAPHS;
}

/** How much a search found, on a line of its own: "67 Treffer in 34 Millisekunden gefunden", "About 1,200 results". */
const FOUND =
  /^(?:(?:about|showing|approx\.?|ca\.?|ungefähr|environ|cerca de|circa|ongeveer|około)\s)?\d[\d.,\s–-]*(?:of\s\d+\s)?(?:results?|hits|treffer|ergebnisse|résultats?|resultados?|risultati|resultaten|wynik\p{L}*|výsled\p{L}*|találat|sonuç|результат\p{L}*|träffar|resultater|tulosta)(?!\p{L})|(?:^|[共约約])\s?\d[\d,]*\s?(?:件|条结果|條結果|个结果|個結果|건)/iu;

/** Whether the page lists what a search found. */
export function isSearchResults({ url, title, lines }: View): boolean {
  const said = QUERY.test(url) ? RESULTS : RESULTS_FOR;
  if (RESULTS.test(title) && lines.some(({ text }) => text.length < 90 && FOUND.test(text))) return true;
  return said.test(title) || lines.some(({ heading, text }) => heading > 0 && heading < 3 && said.test(text));
}

/** What one does on a page that advertises a job. */
const APPLY =
  /^(?:apply(?: now| online| for (?:this|the) (?:job|position|role))?|easy apply|(?:jetzt |online )?bewerben|jetzt bewerben!?|postuler(?: (?:à cette offre|en ligne|maintenant))?|je postule|candidater|inscribirme|inscribirse|postular(?:me|se)?|aplicar(?: ahora)?|candidat(?:ar|e)-se|candidatura|candidati(?: ora)?|invia (?:la )?candidatura|solliciteer(?: nu| direct)?|solliciteren|aplikuj(?: teraz)?|odpovědět(?: na inzerát)?|reagovat|ansök(?: nu| här)?|sök (?:jobbet|tjänsten)|søg (?:jobbet|stillingen)|søk (?:på )?stillingen|hae (?:paikkaa|työpaikkaa)|jelentkezem|jelentkezés|aplică(?: acum)?|hemen başvur|başvur(?: yap)?|başvuru yap|откликнуться|відгукнутися|υποβολή αίτησης|apply|応募する|この求人に応募する|エントリーする|지원하기|입사지원|立即(?:申请|投递|應徵|应聘)|申请职位|投递简历|我要應徵|應徵)\s*[!›»→]*$/iu;

/** Whether the page advertises a job: it is headed by one, and somewhere one applies. */
export function isJobAd({ lines }: View): boolean {
  const headline = lines.find(({ heading, region }) => heading === 1 && region !== 'nav');
  return (
    headline !== undefined &&
    jobTitleConfidence(headline.text.replace(/\s*\(.*\)$/, '')) > 0 &&
    lines.some(({ text }) => text.length < 50 && APPLY.test(text))
  );
}

/** What lists of prices are headed by, alone or with what they are for. */
const PRICES = wordPattern(
  `^(?:(?:our |unsere |nos |nuestr[ao]s |nossos |i nostri |onze )?(?:prices?|price ?list|pricing|fees|rates|preise|preisliste|tarife?|tarifs|tarifas|precios|lista de precios|preços|tabela de preços|prezzi|listino(?: prezzi)?|tariffe|prijzen|prijslijst|tarieven|cennik|ceník|cenník|árlista|árak|prețuri|tarife|priser|prisliste|prislista|hinnasto|hinnat|fiyatlar|fiyat listesi|цены|прайс(?:-лист)?|ціни|τιμοκατάλογος|τιμές|bảng giá|harga|daftar harga|价格|价格表|价格方案|價格|價目表|料金(?:表)?|価格表|가격표?|요금))$`,
);

/** Whether the page is headed as a list of prices. */
export function isPriceList({ lines }: View): boolean {
  return lines.some(
    ({ heading, text, region }) => heading === 1 && region !== 'nav' && text.length < 40 && PRICES.test(text),
  );
}

/** What those are called who work at a house, and nobody else. */
const STAFF_WORDS = String.raw`(?:(?:praxis|kanzlei|büro|ärzte|labor|pflege|service|vertriebs|verkaufs|berater|experten|leitungs|praktijk|kantoor|verkoop)-?)?team|staff|faculty|mitarbeiter\p{L}*|équipes?|equipe|equipo|squadra|personale?|medewerkers|ansatte|medarbetare|medarbejdere|henkilökunta|zespół|kadra|tým|zaměstnanci|zamestnanci|kolektiv|učitelé|učitelia|csapat\p{L}*|munkatárs\p{L}*|tantestület|echipa|ekib\p{L}*|kadro\p{L}*|команд\p{L}*|сотрудник\p{L}*|коллектив|педагоги|преподавател\p{L}*|співробітник\p{L}*|колектив\p{L}*|екип\p{L}*|наставници|учители|ομάδα|προσωπικό|συνεργάτες|profesores|profesorado|claustro|professores|corpo (?:docente|clínico)|فريق|צוות|đội ngũ`;
const STAFF = wordPattern(
  String.raw`(?<!\p{L})(?:${STAFF_WORDS})(?!\p{L})|团队|團隊|师资|師資|スタッフ|講師紹介|임직원|구성원|직원|교수|강사진|의료진`,
);

/** What pages of a company's people are called. */
const OF_PEOPLE = wordPattern(
  String.raw`(?<!\p{L})(?:people|leadership|management|board|members?|directory|vorstand|ansprechpartner\p{L}*|zarząd|vedení|vedenie|vezetőség|руководств\p{L}*)(?!\p{L})|领导|領導|メンバー|社員|役員`,
);

/** Whether a page's title or a heading says that it lists somebody's people. */
export function isOfPeople({ title, lines }: View): boolean {
  const isOf = (text: string) => STAFF.test(text) || OF_PEOPLE.test(text);
  return isOf(title) || lines.some(({ heading, text }) => heading > 0 && heading < 7 && isOf(text));
}

/** Whether a page's title, or the heading over the part somebody stands in, says that who stands there works at the house. */
export function isAmongStaff(line: Line, { title, lines }: View): boolean {
  if (STAFF.test(title)) return true;
  const rank = line.heading > 0 && line.heading < 7 ? line.heading : 7;
  const over = lines.findLast(({ index, heading }) => index < line.index && heading > 0 && heading < rank);
  return over !== undefined && STAFF.test(over.text);
}
