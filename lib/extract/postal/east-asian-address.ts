import { cleanText } from '../../contacts/clean-text';
import type { PostalAddress } from '../../contacts/contact';

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
    /^(\p{Script=Han}{1,6}?(?:州?市|州)|(?:北京|上海|天津|重庆|重慶|深圳|广州|杭州|苏州|南京|成都|武汉)(?=\p{Script=Han})|\p{Script=Han}{1,5}?[縣县](?=\p{Script=Han})|(?:東京都)?\p{Script=Han}{1,5}?区(?=[^域])|\p{Script=Hangul}{1,8}(?:특별시|광역시|시)(?=\s|$)|(?:서울|부산|인천|대구|대전|광주|울산)(?=\s))\s*/u.exec(
      rest,
    );
  if (city !== null) {
    address.city = city[1] ?? '';
    rest = rest.slice(city[0].length);
  }
  address.street = cleanText(rest).replace(/^[\s,，、]+|[\s,，、(（]+$/gu, '');
  return address;
}
