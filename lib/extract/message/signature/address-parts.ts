import { cleanText } from '../../../contacts/clean-text';
import type { PostalAddress } from '../../../contacts/contact';
import { countryNamed, isTown } from '../../vocabulary/places';

/** Words of streets and buildings, before or behind a name, by language. */
const STREET_WORD =
  /(?<![\p{L}])(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|highway|hwy|parkway|pkwy|way|court|ct|circle|place|pl|plaza|square|sq|terrace|trail|suite|ste|floor|fl|building|bldg|unit|tower|estate|industrial|park|quay|wharf|mews|close|crescent|row|block|plot|sector|phase|nagar|marg|midc|gidc|p\.? ?o\.? ?box|postfach|apartado|casilla|rue|av|allée|chemin|impasse|quai|cours|bd|zi|za|zac|place|route|bp|cedex|calle|c\/|avda|avenida|paseo|plaza|carrer|ctra|carretera|polígono|pol|ind|col|colonia|via|viale|piazza|corso|largo|vicolo|strada|loc|rua|alameda|praça|travessa|rodovia|estrada|bairro|sala|andar|laan|straat|weg|plein|kade|ul|ulica|al|aleja|os|pl|plac|lok|ул|улица|пр|просп|проспект|пр-т|пер|переулок|наб|бул|бульвар|ш|шоссе|д|дом|оф|офис|корп|стр|пом|вул|буд|г|обл|mah|mahallesi|cad|caddesi|sok|sokak|sk|blok|kat|bulvarı|bulv|osb|no|út|utca|tér|emelet|ulice|nám|náměstí|tř|třída|str|bld|bd|sos|int|οδός|λεωφ|شارع|طريق|حي|ص\.ب|רחוב|רח|شارع|đường|phường|quận|ถนน|แขวง|เขต|jalan|jl|lorong)(?![\p{L}])\.?/iu;
const STREET_END =
  /\p{L}(?:straße|strasse|str\.?|weg|platz|allee|ring|damm|ufer|gasse|chaussee|markt|hof|berg|graben|steig|stieg|zeile|kamp|straat|laan|plein|kade|dijk|singel|gracht|dreef|gatan|vägen|gränd|torget|vej|gade|allé|plads|vei|veien|gata|gate|katu|tie|kuja|polku|utca)\s+\d/iu;
const POST = String.raw`\d{5}-\d{3,4}|\d{4}-\d{3}|\d{2}-\d{3}|\d{4} ?[A-Z]{2}(?!\p{L})|\d{3} \d{2}|\d{6}|\d{5}|\d{4}`;
/** Code before the town, as on the continent; town before code, as in English; a British, Irish or Canadian code. */
const CODE_TOWN = new RegExp(
  String.raw`^(.*?)(?<![\p{L}\d/-])(?:(?:[A-Z]{1,3}|CEP|C\.?P\.?)[-–. ]{1,2})?(${POST})\s+(\p{L}[\p{L}\p{M}\s.'’()/–-]{1,48}(?:\s\d{1,2})?)$`,
  'u',
);
const TOWN_STATE_CODE =
  /^(.*?)(?:^|[,\s])\s*(\p{Lu}[\p{L}.'’ -]{1,40}?),?\s+([A-Z]{2,3}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?),?\s+(\d{5}(?:-\d{4})?|\d{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/u;
const TOWN_CODE = /^(.*?)\s*(\p{L}[\p{L}.'’ ]{2,40}?)\s*[-–,]?\s*(\d{6}|\d{3} \d{3}|\d{5}|\d{4})$/u;
const ISLES_CODE =
  /^(.*?)[\s,]*\b([A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}|[AC-FHKNPRTV-Y]\d[\dW]\s?[\dAC-FHKNPRTV-Y]{4}|[ABCEGHJ-NPRSTVXY]\d[A-Z]\s?\d[A-Z]\d)$/u;
const CODE_ONLY = new RegExp(String.raw`^(${POST}|\d{3} \d{3})$`, 'u');
/** A code with the word for one before it, behind a town or alone. */
const MARKED_CODE = new RegExp(
  String.raw`^(.*?)[\s,]*(?<!\p{L})(?:CEP|C\.?P\.?|PIN(?: ?code)?|ZIP|PLZ|Postal Code|індекс|индекс)[\s:.-]*(${POST}|\d{3} \d{3})$`,
  'iu',
);
const STATE_CODE = /^([A-Z]{2,3}|[A-Z]\.[A-Z]\.)\s+(\d{5}(?:-\d{4})?|\d{4}|[A-Z]\d[A-Z] ?\d[A-Z]\d)$/u;
const BOX = /^(?:P\.?\s?O\.?\s?Box|Postfach|Apartado|Postbus|B\.?P\.?|ص\.ب)\s*[\d ]+$/iu;
const STATE = /^(?:[A-Z]{2}|[A-Z]\.[A-Z]\.)$/;

/** Whether text holds a street: a word for one or a run of words, with a house number. */
export function isStreetLike(text: string): boolean {
  if (!/\d/.test(text) || text.length > 200) return false;
  return (
    STREET_END.test(text) || (STREET_WORD.test(text) && /(?<!\d)\d{1,5}(?!\d)/.test(text) && /\p{L}{2}/u.test(text))
  );
}

/** Whether text has a word for a street or a building, with or without a number. */
export function hasStreetWord(text: string): boolean {
  return STREET_WORD.test(text);
}

/** Takes an address in a script written with spaces apart; its lines or parts joined by commas. */
export function parseWestern(text: string): PostalAddress {
  const address: PostalAddress = { street: '', city: '', region: '', postalCode: '', country: '' };
  const street: string[] = [];
  const parts = text
    .split(/\s*[,|،]\s*|\s+[–—-]\s+|\s+·\s+/u)
    .map((part) => cleanText(part).replace(/^[\s.:-]+|[\s:;-]+$/g, ''));
  // From the end: the code stands with the town, numbers before it are those of houses.
  for (const part of parts.reverse()) {
    const rest = withoutCountry(part, address);
    if (rest !== '') readPart(rest, address, street);
  }
  street.reverse();
  if (address.city === '') {
    const at = street.findLastIndex((part) => !/\d/.test(part) && !STREET_WORD.test(part));
    // A town stands behind its street, never alone before it.
    if (at > 0 || (at === 0 && street.length === 1 && address.postalCode !== ''))
      address.city = street.splice(at, 1)[0] ?? '';
  }
  address.street = cleanText(street.join(', '));
  return address;
}

function withoutCountry(part: string, address: PostalAddress): string {
  if (countryNamed(part) !== '') {
    address.country = part.replace(/\.$/, '');
    return '';
  }
  const words = part.split(/\s+/);
  for (const length of [3, 2, 1]) {
    const end = words.slice(-length).join(' ');
    if (words.length > length && countryNamed(end) !== '') {
      address.country = end;
      return words.slice(0, -length).join(' ');
    }
  }
  return part;
}

/** Reads a part, those behind it already read: a code with its town, a town, a region; else it is of the street. */
function readPart(part: string, address: PostalAddress, street: string[]): void {
  const keep = (before: string) => {
    const text = before.trim().replace(/[\s,-]+$/, '');
    if (text !== '') street.push(text);
  };
  const boxed = BOX.test(part) && !/\d\D+\d/.test(part);
  const rest = boxed ? part : address.postalCode === '' ? readCoded(part, address, street) : null;
  if (rest === null) readPlace(part, address, street, keep);
  else keep(rest);
}

/** Reads a part that holds a postal code; what of it is the street, or null where there is no code. */
function readCoded(part: string, address: PostalAddress, street: string[]): string | null {
  const [, before = '', marked] = MARKED_CODE.exec(part) ?? [];
  if (marked !== undefined) {
    address.postalCode = marked;
    if (before.trim() !== '') readPart(before.trim(), address, street);
    return '';
  }
  const [, code] = CODE_ONLY.exec(part) ?? [];
  if (code !== undefined && (digits(part) > 4 || street.length > 0)) {
    address.postalCode = code;
    return '';
  }
  const us = TOWN_STATE_CODE.exec(part);
  if (us !== null && !STREET_WORD.test(us[2] ?? '') && !/\d/.test(us[2] ?? '')) {
    setTown(address, us[2] ?? '', us[3] ?? '', us[4] ?? '');
    return us[1] ?? '';
  }
  const state = STATE_CODE.exec(part);
  if (state !== null) {
    setTown(address, '', state[1] ?? '', state[2] ?? '');
    return '';
  }
  const isles = ISLES_CODE.exec(part);
  if (isles !== null) {
    address.postalCode = isles[2] ?? '';
    const town = (isles[1] ?? '').trim();
    const [, place = town, region = ''] = /^(.*?)\s*\(([^)]+)\)$/.exec(town) ?? [];
    if (region !== '') address.region = region;
    if (address.city !== '' || /\d/.test(place)) return place;
    address.city = place;
    return '';
  }
  const continental = CODE_TOWN.exec(part);
  if (continental !== null && !STREET_WORD.test((continental[3] ?? '').replace(/\s+(?:cedex.*)$/i, ''))) {
    const [town = '', region = ''] = (continental[3] ?? '').split(/\s*[(/]\s*/);
    setTown(address, town, region.replace(/[)\s]+$/, ''), continental[2] ?? '');
    return continental[1] ?? '';
  }
  const english = TOWN_CODE.exec(part);
  if (english !== null && !STREET_WORD.test(english[2] ?? '') && digits(english[3] ?? '') >= 5) {
    setTown(address, english[2] ?? '', '', english[3] ?? '');
    return english[1] ?? '';
  }
  return null;
}

/** Reads a part without a code: a town, a region, or the street. */
function readPlace(part: string, address: PostalAddress, street: string[], keep: (part: string) => void): void {
  const russian = /^(?:г\.?|м\.?|місто|город)\s*(\p{Lu}[\p{L}-]+(?:[ -]\p{L}+)*)$/u.exec(part);
  const slashed = /^(\p{L}[\p{L} .'-]{1,40})\/(\p{L}[\p{L} .'-]{1,40})$/u.exec(part);
  if (russian !== null && address.city === '') address.city = russian[1] ?? '';
  else if (/\p{L}\s(?:обл\.?|область|край|район|р-н|voivodeship|province|county)$/iu.test(part) || STATE.test(part))
    address.region ||= part;
  else if (slashed !== null && address.city === '') {
    const [, left = '', right = ''] = slashed;
    if (STATE.test(right) || !isTown(right)) setTown(address, left, right, '');
    else setTown(address, right, left, '');
  } else if (address.city === '' && isTown(part)) {
    address.city = part;
    // What stood behind the town without a number is its province.
    if (street.length > 0 && street.every((one) => !/\d/.test(one) && !STREET_WORD.test(one)))
      address.region ||= street.splice(0).reverse().join(', ');
  } else if (
    address.city === '' &&
    street.length === 0 &&
    address.postalCode !== '' &&
    !/\d/.test(part) &&
    !STREET_WORD.test(part)
  )
    address.city = part;
  else keepWithTown(part, address, keep);
}

/** "Organize Sanayi Bölgesi No: 17 Manisa": a large town at the end of the street's own part. */
function keepWithTown(part: string, address: PostalAddress, keep: (part: string) => void): void {
  const words = part.split(' ');
  for (const length of [2, 1]) {
    const end = words.slice(-length).join(' ');
    if (address.city === '' && words.length > length + 1 && isTown(end)) {
      address.city = end;
      keep(words.slice(0, -length).join(' '));
      return;
    }
  }
  keep(part);
}

function setTown(address: PostalAddress, city: string, region: string, postalCode: string): void {
  if (city !== '') address.city = cleanText(city);
  if (region !== '') address.region = cleanText(region);
  if (postalCode !== '') address.postalCode = postalCode;
}

/** Takes a Chinese, Japanese or Korean address apart: code, province, town, and what is left as the street. */
export function parseEastAsian(text: string): PostalAddress {
  const address: PostalAddress = { street: '', city: '', region: '', postalCode: '', country: '' };
  let rest = text;
  const code =
    /[(（]?\s*(?:〒|우편번호|우|邮编|邮政编码|郵遞區號|P\.?C\.?)?[\s:)）]*(?<![\d-])(\d{3}-\d{4}|\d{6}|\d{5})(?![\d-])\s*[)）]?/u.exec(
      rest,
    );
  if (code !== null && !/^[\s]*(?:号|號|室|弄)/u.test(rest.slice(code.index + code[0].length))) {
    address.postalCode = code[1] ?? '';
    rest = `${rest.slice(0, code.index)} ${rest.slice(code.index + code[0].length)}`;
  }
  rest = cleanText(rest).replace(/^[\s,，、]+|[\s,，、]+$/gu, '');
  const country = /^(中国|中國|中华人民共和国|台灣|台湾|日本国?|대한민국|한국)[\s,]*/u.exec(rest);
  if (country !== null && !/^日本橋/u.test(rest)) {
    address.country = country[1] ?? '';
    rest = rest.slice(country[0].length);
  }
  const region =
    /^((?:北海道|(?:東京|京|大阪)?(?:東京都|京都府|大阪府)|\p{Script=Han}{2,3}県|\p{Script=Han}{2,8}?(?:省|自治区|特别行政区)|\p{Script=Hangul}{1,6}도(?=\s)))\s*/u.exec(
      rest,
    );
  if (region !== null) {
    address.region = region[1] ?? '';
    rest = rest.slice(region[0].length);
  }
  const city =
    /^(\p{Script=Han}{1,6}?(?:市|州)|(?:北京|上海|天津|重庆|重慶|深圳|广州|杭州|苏州|南京|成都|武汉)(?=\p{Script=Han})|\p{Script=Han}{1,5}?[縣县](?=\p{Script=Han})|(?:東京都)?\p{Script=Han}{1,5}?区(?=[^域])|\p{Script=Hangul}{1,8}(?:특별시|광역시|시)(?=\s|$)|(?:서울|부산|인천|대구|대전|광주|울산)(?=\s))\s*/u.exec(
      rest,
    );
  if (city !== null) {
    address.city = city[1] ?? '';
    rest = rest.slice(city[0].length);
  }
  address.street = cleanText(rest).replace(/^[\s,，、]+|[\s,，、(（]+$/gu, '');
  return address;
}

function digits(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}
