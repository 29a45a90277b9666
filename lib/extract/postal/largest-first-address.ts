import { cleanText } from '../../contacts/clean-text';
import type { PostalAddress } from '../../contacts/contact';

const LABEL =
  /^(?:a|add|address)\s*[:：.]\s*|^(?:公司|办公|辦公|联系|聯絡|通讯|通訊|详细|本社|会社)?(?:地\s?址|地点|地點|住所|所在地|주\s?소)\s*[:：]?\s*/iu;

/** China and Taiwan: a province, a city, then district, street and number. */
const CHINA =
  /^(?:中国|中國)?\s*(?<region>[\p{Script=Han}]{2,7}?(?:省|縣|自治区|自治區|特别行政区))?\s*(?<city>北京市?|上海市?|天津市?|重庆市?|香港|澳門|澳门|[\p{Script=Han}]{2,6}?(?:市|自治州|地区|鎮|鄉))?\s*(?<street>.{4,120})$/u;
const CHINESE_STREET = /[路街道巷弄村园園里段镇鎮乡区區].{0,60}(?:\d|[一二三四五六七八九十百]+\s*[号號])/u;
const JAPAN =
  /^(?<region>東京都|北海道|(?:京都|大阪)府|[\p{Script=Han}]{2,3}県)\s*(?<city>[\p{Script=Han}ヶケのつ]{1,7}?(?:市|区|郡[\p{Script=Han}]{1,5}?[町村]))?\s*(?<street>.{2,80})$/u;
const KOREA =
  /^(?<region>[\p{Script=Hangul}]{2,7}(?:특별시|광역시|특별자치시|특별자치도|도|시)|서울|부산|대구|인천|광주|대전|울산|경기|강원|충북|충남|전북|전남|경북|경남|제주)\s+(?<city>[\p{Script=Hangul}]{1,5}[시군구])\s*(?<street>.{0,30}?[\p{Script=Hangul}\d]+(?:로|길|동|가)\s*\d.{0,60})$/u;
/** Russia and Ukraine: code, country or region, town, street, all on one line. */
const CYRILLIC =
  /^(?:адрес|адреса|юр\. адрес)?\s*[:：]?\s*(?:(?<postalCode>\d{5,6}),?\s*)?(?:(?:Россия|РФ|Украина|Україна|Беларусь|Казахстан),?\s*)?(?:(?<region>[\p{Lu}][\p{L}-]+ (?:обл(?:асть|\.)?|край)),?\s*)?(?:г|м|місто|город)?\.?\s*(?<city>[\p{Lu}][\p{L}-]+(?: [\p{Lu}][\p{L}-]+)?),\s*(?<street>(?:ул|улица|вул|вулиця|просп|проспект|пр-т|пр|бульвар|бул|наб|набережная|пл|площадь|шоссе|ш|пер|переулок)(?!\p{L}).{3,90})$/u;

/**
 * A postal address on one line as China, Japan, Korea and Russia write it, largest part first; null where the line is
 * none. `quote` is the line. The street keeps district and building.
 */
export function largestFirstAddress(line: string): PostalAddress | null {
  if (line.length > 160) return null;
  if (/\p{Script=Cyrillic}/u.test(line)) return read(CYRILLIC.exec(line));
  if (!/[\p{Script=Han}\p{Script=Hangul}]/u.test(line)) return null;
  const labelled = LABEL.test(line);
  const whole = line.replace(LABEL, '');
  const code =
    /(?:〒|邮编|郵編|邮政编码|우편번호|우\))\s*[:：]?\s*(\d{3}-\d{4}|\d{5,6})/u.exec(whole) ??
    /^\(?(\d{5,6}|\d{3}-\d{4})\)?(?=[\s,，])/u.exec(whole) ??
    // Taiwan's codes have three digits at least, right before a city or a county.
    /^\(?(\d{3}(?:\d{2,3})?)\)?\s?(?=\p{Script=Han}{2}[市縣])/u.exec(whole);
  const codeBehind = code === null ? /[\s,，（(](\d{6})[)）]?$/u.exec(whole) : null;
  const found = code ?? codeBehind;
  const bare = cleanText(
    found === null ? whole : `${whole.slice(0, found.index)} ${whole.slice(found.index + found[0].length)}`,
  )
    .replace(/[（(]\s*[)）]|[\s,，;；（(]+$/gu, '')
    .trim();
  for (const form of [KOREA, JAPAN, CHINA]) {
    const match = form.exec(bare);
    const address = read(match);
    if (address === null) continue;
    if (form === CHINA && !isChineseStreet(address, labelled)) continue;
    if (form === JAPAN && !labelled && !/\d/.test(bare)) continue;
    return { ...address, postalCode: found?.[1] ?? '' };
  }
  if (!labelled || bare.length < 4 || bare.length > 120) return null;
  return { street: bare, city: '', region: '', postalCode: found?.[1] ?? '', country: '' };
}

/** A line of Chinese without a label must name its town, or any sentence about a road would do. */
function isChineseStreet({ street, city, region }: PostalAddress, labelled: boolean): boolean {
  if (!CHINESE_STREET.test(street) || /[。！？；]/u.test(street)) return false;
  return labelled || city !== '' || region !== '';
}

function read(match: RegExpExecArray | null): PostalAddress | null {
  if (match === null) return null;
  const { street = '', city = '', region = '', postalCode = '' } = match.groups ?? {};
  return { street: cleanText(street), city: cleanText(city), region: cleanText(region), postalCode, country: '' };
}
