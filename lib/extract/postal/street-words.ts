import { wordPattern } from '../word-pattern';

/** Words behind a street's name, in English. */
const BEHIND_NAMES =
  'street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|boul|blvd|highway|hwy|parkway|pkwy|way|court|ct|circle|cir|place|plaza|square|sq|terrace|tce|trail|trl|pike|turnpike|route|rt|rte|expressway|row|crescent|cres|mews|quay|wharf|parade|pde|esplanade|bypass|causeway|embankment|alley|straat';
/** Words ahead of a street's name: Portuguese, French, Spanish, Catalan, Italian, Romanian, Slavic, Malay and Greek. */
export const AHEAD_OF_NAMES =
  'rua|avenidas?|avda|av|calz|calzada|travessa|praça|alameda|rodovia|estrada|largo|ladeira|rue|avenue|boulevard|bd|allées?|chemin|impasse|quai|place|passage|faubourg|route|ruelle|venelle|sentier|traverse|montée|rond-point|lieu-dit|hameau|lotissement|parvis|rambla|travesía|urbanización|calle|paseo|plaza|plazuela|carretera|callejón|glorieta|carrer|passeig|plaça|avinguda|via|viale|piazza|piazzale|piazzetta|corso|vicolo|strada|lungomare|lungotevere|circonvallazione|contrada|frazione|località|beco|viela|rotunda|servidão|bulevardul|calea|șoseaua|aleea|piața|ulica|ul|aleja|plac|osiedle|ulice|náměstí|námestie|třída|trg|jalan|jl|lorong|улица|ул|проспект|площадь|переулок|бульвар|шоссе|набережная|вулиця|вул|площа|провулок|οδός|πλατεία|λεωφόρος';
/** The words of other languages for a street, a square or the like, before its name or behind it. */
const WORDS = [
  BEHIND_NAMES,
  AHEAD_OF_NAMES,
  // India, Ireland
  'marg|nagar|sector|phase|plot|layout|midc|gidc|industrial|bóthar|sráid',
  // French; Spanish with that of Colombia, Chile and Mexico; Catalan, Portuguese, Italian, Romanian
  'bld|cours|zone|z\\.?i|z\\.?a\\.?c?|cll|cra|carrera|diagonal|transversal|c/|avda?|pasaje|camí|ctra|carr\\.|camino|calz\\.|calzada|autopista|autovía|ruta|blvr|prol\\.|privada|andador|polígono|parcela|colonia|col|fracc|vía|p\\.zza|rod\\.|bdul|b-dul|șos|splaiul|intrarea|str',
  // Dutch, German, Nordic as words of their own
  'laan|weg|plein|kade|gata|gatan|vägen|vej|gade|postboks',
  // Polish, Czech, Slovak, Hungarian, Turkish, Baltic, South Slavic
  'aleje|nám|nábřeží|tř|utca|út|útja|tér|körút|krt|mah|mahallesi|cad|cadde|caddesi|sok|sokak|sokağı|bulvarı|bulv|blv|bölgesi|osb|iela|prospekts|bulvāris|gatvė|prospektas|pr\\.|tänav|maantee|puiestee|mnt|pst',
  // Cyrillic, Greek, Arabic, Hebrew
  'просп|пр-т|пр|бул|наб|пл|ш|пер|пров|пр-д|проезд|λεωφ|شارع|طريق|حي|רחוב|רח|שדרות|שד',
  // South and East Asia
  'jln|persiaran|lebuh|soi|thanon|đường|phố|ngõ|ngách|hẻm|lô|kcn|khu công nghiệp|quốc lộ|phường|quận|ถนน|ซอย|แขวง|เขต|gil|daero|chome|chō|jie|dadao',
].join('|');

/** Words of streets and buildings that towns have in their names, too. */
const OF_TOWNS =
  'loop|close|park|estate|centre|center|house|lodge|broadway|north|south|east|west|box|walk|mall|gate|gardens?|hill|green|grove|view|yard|crossing|block|tower|(?<!\\d ?)am|im|an der|auf der|al|pl|pol|ind|loc|os|g|lu|ku|tee|dong|machi|km';

/** Endings that make a word a street's name, and such as do so where its number follows. */
const ENDINGS =
  'straße|strasse|str\\.|weg|platz|allee|damm|ufer|gasse|chaussee|straat|laan|plein|kade|gracht|singel|steenweg|gatan|vägen|veien|vegen|gränd|stræde|katu|utca|sokak|caddesi|-ro|-gil|-daero|-dong';
const NUMBERED_ENDINGS =
  'ring|markt|hof|berg|park|graben|steig|stieg|pfad|zeile|kamp|dijk|dreef|torget|plads|vej|vei|gade|gata|gate|allé|tie|kuja|polku|tee';

const BOX = wordPattern(
  String.raw`(?<![\p{L}\d])(?:p\.? ?o\.? ?box|post office box|gpo box|private bag|locked bag|postfach|postbus|postboks|box|apartado|casilla|caixa postal|case postale|b\.? ?p\.?|c\.? ?s\.?|skrytka poczt\p{L}*|а/я|ص\.ب\.?|ת\.ד\.?)[\s:#]*(?:no\.? ?)?\d`,
);
const STREET = wordPattern(
  `(?<![\\p{L}\\d])(?:${WORDS}|${OF_TOWNS})(?![\\p{L}])|(?:${ENDINGS})(?=[\\s,.\\d]|$)|\\p{L}(?:${NUMBERED_ENDINGS})\\s+\\d`,
);

/** Rooms of a building: they stand beside a street, and make none alone. */
const UNIT =
  '(?:suite|ste|apartment|apt|unit|room|rm|floor|fl|building|bldg|level|lvl|office|étage|bureau|bât|oficina|piso|planta|stock|sala|andar|conj|cj|kat|emelet|wing|tower|block|blk|shop)';
const UNIT_ONLY = wordPattern(
  `^(?:(?:${UNIT}\\.?\\s*(?:no\\.?|#)?\\s*[\\p{L}\\d&/-]{1,8}|#\\s?[\\w-]{1,8}|\\d{1,3}(?:st|nd|rd|th|\\.|e|er|º|ª)?\\s+(?:floor|étage|stock|og|etage|piso|kat))(?:\\s+(?:north|south|east|west))?[\\s,.]*){1,3}$`,
);
const WITH_UNIT = wordPattern(`(?<!\\p{L})${UNIT}[.:]?\\s*#?\\s*[\\p{L}\\d]*\\d`);
const STREET_WORD = wordPattern(`(?<![\\p{L}\\d])(?:${WORDS}|${UNIT})(?![\\p{L}])|(?:${ENDINGS})(?=[\\s,.\\d]|$)`);

const THEN_TOWN = wordPattern(`^((?:.* )?(?:${BEHIND_NAMES}|${UNIT})\\.?(?: [NS]?[EW]?\\.?(?= ))?) (\\p{Lu}.*)$`);

/** A town's name begins so, too. */
const SAINT = /^ste?\.? /iu;

/** A building's or an estate's name on a line of its own, above the street. */
const BUILDING = wordPattern(
  String.raw`^(?:the |unit \S{1,6},? )?[\p{L}\d][\p{L}\d.'’&-]*(?: [\p{L}\d&][\p{L}\d.'’&-]*){0,5} (?:house|court|building|bldg|cent(?:re|er)|commons|square|tower|towers|park|plaza|mill|mills|lodge|hall|estate|chambers|works|wharf|arcade|mall|barn|farm|campus|gardens|mansions?|villas?|exchange)[.,]?$`,
);

/** Whether a piece of text can be a street with its number, or a post box. */
export function isStreet(text: string): boolean {
  // "March 2026 East gate rebuilt after storms." is a sentence.
  if (text.length < 4 || text.length > 160 || !/\d/.test(text) || /\s\p{Ll}{4,}\.$/u.test(text)) return false;
  // "Companies House no: 04170883": no house has such a number.
  if (/[:：]\s*\d{6,}$/.test(text)) return false;
  if (BOX.test(text)) return true;
  return (
    (STREET.test(text) || WITH_UNIT.test(text)) &&
    !/(?:tel|phone|fax|©|copyright)(?!\p{L})/iu.test(text) &&
    !/\d{3}[-.\s]\d{4}(?!\d)/.test(text)
  );
}

/** Whether a word of a text names a kind of street or of room, with a number or without: a town's name has none. */
export function hasStreetWord(text: string): boolean {
  return STREET_WORD.test(text.replace(SAINT, '')) || BOX.test(text);
}

/** "Mill Road Springfield": the end of a street and the town behind it, or null. */
export function streetThenTown(text: string): [street: string, town: string] | null {
  const [, street = '', town = ''] = (SAINT.test(text) ? null : THEN_TOWN.of(text).exec(text)) ?? [];
  return town === '' ? null : [street, town];
}

/** Whether a line names but a suite, a floor or a room. */
export function isUnit(text: string): boolean {
  return text.length < 60 && UNIT_ONLY.test(text);
}

/** Whether a line is the name of a building as it stands above a street. */
export function isBuilding(text: string): boolean {
  return text.length <= 60 && BUILDING.test(text);
}
