import { cleanText } from '../../contacts/clean-text';
import type { PostalAddress } from '../../contacts/contact';

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}]/u;
const LABEL =
  /^(?:a|add|address)\s*[:：.]\s*|^(?:公司|办公|辦公|联系|聯絡|通讯|通訊|详细|本社|会社)?(?:地\s?址|住\s?址|地点|地點|住所|所在地|주\s?소)\s*[:：]?\s*/iu;
const COUNTRY =
  /^(?:中国|中國|中华人民共和国|台灣|臺灣|台湾|日本国?(?!橋)|대한민국|한국|香港(?=九龍|九龙|新界))[\s,，]*/u;
/** Said to be one, ahead of a town, or at the end; not the number of a house, a room or a lane. */
const CODES = [
  /[(（]?\s*(?:〒|우편번호|우\)?|(?:邮编|邮政编码|郵編|郵遞區號)(?:\s?\/\s?P\.?C\.?)?|P\.?C\.?)\s*[:：]?\s*(\d{3}-\d{4}|\d{6}|\d{5})\s*[)）]?/u,
  /^[(（]?(\d{3}-\d{4}|\d{5,6})[)）]?(?=[\s,，\p{L}])(?!\s?[号號室弄])/u,
  // Taiwan's codes have three digits at least, right before a city or a county.
  /^[(（]?(\d{3}(?:\d{2,3})?)[)）]?\s?(?=\p{Script=Han}{2}[市縣])/u,
  /[\s,，（(](\d{3}-\d{4}|\d{5,6})[)）]?$/u,
];
/** Whose address it is, where a label of it follows: "苏州海燕科技有限公司 地址：". */
const BEHIND_COMPANY =
  /^\S{2,40}\s{1,3}(?=(?:公司|办公|辦公|联系|聯絡|通讯|通訊|详细)?(?:地\s?址|住\s?址|住所|所在地|주\s?소)\s*[:：])/u;
/** How else to reach whose address it is, said behind it on the same line, and the link to a map. */
const REACH_BEHIND =
  /\s*(?:Google\s?(?:マップ|地図|[Mm]aps?)|地図(?:[をはで]|$)|查看地[图圖]|지도\s?보기).*$|[\s,，、|｜/(（]+(?:(?:대표\s?)?전화(?:번호)?|팩스|이메일|TEL|Tel|FAX|Fax|电话|電話|传真|傳真|邮箱|郵箱|信箱|E-?mail)\s?[:：.]?\s?[\d+(（a-z].*$/u;
const REGION =
  /^(?:東京都|北海道|(?:京都|大阪)府|\p{Script=Han}{2,3}県|\p{Script=Han}{2,8}?(?:省|自治区|特别行政区)|\p{Script=Han}{2}縣(?=\p{Script=Han}{1,3}[市鎮鄉])|(?:河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆)(?=\s?\p{Script=Han})|\p{Script=Hangul}{1,6}도(?=\s)|(?:경기|강원|충북|충남|전북|전남|경북|경남)(?=\s))\s*/u;
const CITY =
  /^(?:(?:香港|九龍|九龙|新界|澳門|澳门)(?=[\p{Script=Han}\s])|\p{Script=Han}{1,6}?(?:州?市|自治州|地区)|(?:北京|上海|天津|重庆|重慶|广州|深圳|杭州|苏州|南京|武汉|成都|西安|青岛|宁波|东莞|佛山|无锡|厦门|台北|臺北|台中|台南|高雄)(?=\s?\p{Script=Han})|\p{Script=Han}{1,5}?[縣县](?=\p{Script=Han})|\p{Script=Han}{1,4}郡\p{Script=Han}{1,5}?[町村]|\p{Script=Hangul}{1,8}(?:특별시|광역시|특별자치시|시|군)(?=\s)|(?:서울|부산|인천|대구|대전|광주|울산|세종|제주)(?=\s))\s*/u;
/** Tokyo's are what cities are elsewhere, and stand where no city is said. */
const WARD = /^\p{Script=Han}{1,5}?[区市](?=[^域])/u;
const CHINESE_STREET = /[路街道巷弄村园園里段镇鎮乡区區].{0,60}(?:\d|[一二三四五六七八九十百]+\s*[号號])/u;
const KOREAN_STREET = /[로길동가리]\s*\d|번지/u;

/** Whether a text is written in characters that stand in addresses largest part first. */
export function isEastAsian(text: string): boolean {
  return EAST_ASIAN.test(text);
}

/**
 * The address a Chinese, Japanese or Korean text of at most 160 UTF-16 units is, written largest part first on one line.
 * Its street keeps district and building. Of a text that may be none, not `known` for an address by where it stands, null
 * where it does not read like one.
 */
export function largestFirstAddress(text: string, known = false): PostalAddress | null {
  if (text.length > 160 || !EAST_ASIAN.test(text)) return null;
  const headed = text.replace(BEHIND_COMPANY, '');
  const labelled = LABEL.test(headed);
  let rest = trimmed(headed.replace(LABEL, '').replace(REACH_BEHIND, ''));
  const code = CODES.map((form) => form.exec(rest)).find((match) => match !== null) ?? null;
  if (code !== null) rest = trimmed(`${rest.slice(0, code.index)} ${rest.slice(code.index + code[0].length)}`);
  const take = (form: RegExp) => {
    const taken = form.exec(rest)?.[0] ?? '';
    rest = rest.slice(taken.length);
    return cleanText(taken).replace(/[,，]$/u, '');
  };
  const country = take(COUNTRY);
  const region = take(REGION);
  const city = (region === '東京都' ? take(WARD) : take(CITY)) || (known ? take(WARD) : '');
  const address = { street: trimmed(rest), city, region, postalCode: code?.[1] ?? '', country };
  if (known || isSure(address, labelled)) return address;
  if (!labelled || rest.length < 4 || rest.length > 120) return null;
  return address;
}

/** A line without a label must name its town, or any sentence about a road would do. */
function isSure({ street, city, region }: PostalAddress, labelled: boolean): boolean {
  if (street.length < 2 || street.length > 120 || !(labelled || city !== '' || region !== '')) return false;
  if (/\p{Script=Hangul}/u.test(city + region)) return KOREAN_STREET.test(street);
  if (/[都道府県]$/u.test(region)) return labelled || /\d/.test(street);
  return CHINESE_STREET.test(city + street) && !/[。！？；]/u.test(street);
}

function trimmed(text: string): string {
  return cleanText(text).replace(/^[^\p{L}\p{N}〒(（]+|[（(]\s*[)）]|[\s,，;；、（(]+$/gu, '');
}
