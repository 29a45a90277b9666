/** Words that stand for a street, a square or the like before or behind its name, by language. */
const WORDS = [
  // English
  'street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|highway|hwy|parkway|pkwy|way|court|ct|circle|cir|place|pl|plaza|square|sq|terrace|trail|trl|pike|turnpike|route|rt|rte|expressway|loop|row|close|crescent|cres|mews|park|estate|centre|center|house|lodge|quay|broadway|north|south|east|west|box|wharf|walk|parade|esplanade|mall|gate|gardens?|hill|green|bypass|causeway|embankment|grove|view|yard|crossing|marg|nagar|sector|phase|plot',
  // French, Spanish, Portuguese, Italian, Romanian
  'rue|bd|allée|allées|chemin|impasse|quai|cours|passage|faubourg|route|zone|z\\.?i|z\\.?a\\.?c?|calle|c/|avda?|av|avenida|paseo|carrer|carretera|ctra|camino|calzada|polígono|colonia|col|via|viale|piazza|piazzale|corso|vicolo|largo|strada|rua|alameda|travessa|praça|rodovia|estrada|calea|bulevardul|bdul|șoseaua|str',
  // Dutch, German, Nordic as words of their own
  'laan|straat|weg|plein|kade|gata|gatan|vägen|vej|gade|am|an der|auf der|im',
  // Polish, Czech, Slovak, Hungarian, Turkish, Baltic, South Slavic
  'ul|ulica|ulice|al|aleja|pl|plac|os|osiedle|nám|náměstí|námestie|třída|trg|utca|út|útja|tér|körút|krt|mah|mahallesi|cad|caddesi|sok|sokak|bulvarı|iela|gatvė|g|tee|mnt',
  // Cyrillic, Greek
  'ул|улица|вул|вулиця|просп|проспект|пр-т|пр|бульвар|бул|наб|набережная|пл|площадь|шоссе|ш|пер|переулок|пр-д|проезд|οδός|λεωφόρος|λεωφ|πλατεία',
  // South and East Asia in Latin letters
  'jl|jalan|lorong|persiaran|soi|thanon|đường|phố|ngõ|hẻm|lô|kcn|khu công nghiệp|dong|gil|daero|chome|chō|machi|ku|lu|jie|dadao',
].join('|');

/** Endings that make a word a street's name. */
const ENDINGS =
  'straße|strasse|str\\.|weg|platz|allee|ring|damm|ufer|gasse|chaussee|markt|hof|berg|park|graben|steig|stieg|pfad|straat|laan|plein|kade|gracht|singel|dijk|dreef|steenweg|gatan|gata|vägen|veien|vegen|gränd|torget|vej|gade|stræde|katu|tie|kuja|utca|sokak|caddesi|-ro|-gil|-daero|-dong';

const STREET = new RegExp(
  `(?<![\\p{L}\\d])(?:p\\.? ?o\\.? ?box|(?:${WORDS})(?![\\p{L}]))|(?:${ENDINGS})(?=[\\s,.\\d]|$)`,
  'iu',
);

/** Rooms of a building: they stand beside a street, and make none alone. */
const UNIT =
  '(?:suite|ste|apartment|apt|unit|room|rm|floor|fl|building|bldg|level|lvl|office|étage|bureau|bât|oficina|piso|planta|stock|sala|conj|cj|kat|emelet|wing|tower|block|blk|shop)';
const UNIT_ONLY = new RegExp(
  `^(?:(?:${UNIT}\\.?\\s*(?:no\\.?|#)?\\s*[\\p{L}\\d&/-]{1,8}|#\\s?[\\w-]{1,8}|\\d{1,3}(?:st|nd|rd|th|\\.|e|er|º|ª)?\\s+(?:floor|étage|stock|og|etage|piso|kat))(?:\\s+(?:north|south|east|west))?[\\s,.]*){1,3}$`,
  'iu',
);
const WITH_UNIT = new RegExp(`(?<!\\p{L})${UNIT}[.:]?\\s*#?\\s*[\\p{L}\\d]*\\d`, 'iu');

/** A building's or an estate's name on a line of its own, above the street. */
const BUILDING =
  /^(?:the |unit \S{1,6},? )?[\p{L}\d][\p{L}\d.'’&-]*(?: [\p{L}\d&][\p{L}\d.'’&-]*){0,5} (?:house|court|building|bldg|cent(?:re|er)|commons|square|tower|towers|park|plaza|mill|mills|lodge|hall|estate|chambers|works|wharf|arcade|mall|barn|farm|campus|gardens|mansions?|villas?|exchange)[.,]?$/iu;

/** Whether a piece of text can be a street with its number, or a post box. */
export function isStreet(text: string): boolean {
  // "March 2026 East gate rebuilt after storms." is a sentence.
  if (text.length < 4 || text.length > 160 || /\s\p{Ll}{4,}\.$/u.test(text)) return false;
  if (/\bp\.? ?o\.? ?box\s*\d/i.test(text)) return true;
  return (
    /\d/.test(text) &&
    (STREET.test(text) || WITH_UNIT.test(text)) &&
    !/(?:tel|phone|fax|©|copyright)(?!\p{L})/iu.test(text) &&
    !/\d{3}[-.\s]\d{4}(?!\d)/.test(text)
  );
}

/** Whether a word of a text names a kind of street, with a number or without. */
export function hasStreetWord(text: string): boolean {
  return STREET.test(text);
}

/** Whether a line names but a suite, a floor or a room. */
export function isUnit(text: string): boolean {
  return text.length < 60 && UNIT_ONLY.test(text);
}

/** Whether a line is the name of a building as it stands above a street. */
export function isBuilding(text: string): boolean {
  return text.length <= 60 && BUILDING.test(text);
}
