/** Labels of what Korean law has a shop say of itself in its foot, one behind the other with but a gap between. */
const LABEL =
  /\s+(?=(?:상호|법인명|회사명|업체명|대표|사업자|통신판매|개인정보|전화|연락처|고객센터|팩스|주소|소재지|이메일|메일|담당자|호스팅|E-?mail|Tel|Fax)[^:：|]{0,18}[:：])/giu;
/** What a label says of itself in brackets: "대표자(성명)". */
const NOTE = /\s?[(（]\s?(?:성명|상호|이름)\s?[)）](?=\s?[:：])/gu;

/** "상호 : 해담 대표자(성명) : 김하나 전화 : …": such a line with a stroke before each label; any other line as it is. */
export function labelsApart(text: string): string {
  const labels = text.match(/[:：]/g)?.length ?? 0;
  if (labels < 2 || !/\p{Script=Hangul}/u.test(text)) return text;
  return text.replace(NOTE, '').replace(LABEL, ' | ');
}
