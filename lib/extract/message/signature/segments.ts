import { cleanText } from '../../../contacts/clean-text';
import type { Row } from './row';

/** A stretch of a signature's text between bars, tabs and what was cut out: as written, and in plain characters. */
export type Segment = {
  readonly text: string;
  readonly plain: string;
  /** What a label before it says it is. */
  readonly label: SegmentLabel | null;
  /** The row it stands in, and its place among that row's segments. */
  readonly row: number;
  readonly at: number;
  readonly quote: string;
};

type SegmentLabel = 'name' | 'title' | 'department' | 'organisation' | 'address';

const LABELS: readonly [SegmentLabel, string][] = [
  [
    'name',
    'name|nombre|nom|nome|naam|namn|navn|imię i nazwisko|jméno|ad[ıi] soyad[ıi]|имя|фио|имʼя|الاسم|contact(?: person)?|姓名|名字|联系人|聯絡人|联络人|氏名|名前|担当者?|성명|이름|담당자?',
  ],
  [
    'title',
    '(?:job )?title|position|role|designation|cargo|puesto|fonction|poste|ruolo|funzione|funktion|functie|stanowisko|pozice|funkce|titel|befattning|stilling|unvan|görev|должность|посада|المسمى الوظيفي|المنصب|职务|职位|職稱|职称|職位|職務|役職|직책|직위|직함',
  ],
  [
    'department',
    String.raw`department|dept\.?|abteilung|abt\.?|service|département|departamento|depto\.?|dpto\.?|dipartimento|afdeling|avdelning|osasto|dział|oddělení|отдел|відділ|القسم|bölüm|部门|部門|所属|부서|소속`,
  ],
  [
    'organisation',
    'company(?: name)?|organi[sz]ation|firma|unternehmen|société|entreprise|empresa|azienda|società|bedrijf|organisatie|företag|virksomhed|yritys|společnost|компания|организация|компанія|الشركة|şirket|公司(?:名称|名稱)?|单位(?:名称)?|單位|会社名|社名|企業名|회사(?:명)?',
  ],
  [
    'address',
    String.raw`(?:office |postal |mailing |visiting |head ?office |factory |our )?add?r?(?:ess|\.|(?=\s?[:：]))|hq|head ?office|adresse|anschrift|adres|adresa|adress|osoite|dirección|direccion|domicilio|endereço|morada|indirizzo|sede(?: legale| operativa)?|siège(?: social)?|besuchsadresse|bezoekadres|postadres|postadress|besöksadress|адрес|адреса|العنوان|διεύθυνση|כתובת|địa chỉ|(?:公司|办公|辦公|联系|聯絡|通讯|通訊|工厂|详细|本社)?(?:地\s?址|住\s?址)|住所|所在地|本社|주소|사업장|📍|🏢|🏠|📌|🗺️?|a(?=\s?[:：])`,
  ],
];
const LABELLED: readonly [SegmentLabel, RegExp][] = LABELS.map(([kind, words]) => [
  kind,
  new RegExp(
    String.raw`^[\s(]*(?:${words})(?:\s?\([^)]{1,16}\))?\s{0,3}(?:[:：]|(?<=[\u2600-\u27bf\ud83c-\udfff]))\s*`,
    'iu',
  ),
]);
const PARTING =
  /\||;|\s+·\s+|(?<=[\p{Script=Latin}\p{Script=Cyrillic}\d)])·|\s{3,}|\s+\/\/\s+|\s+::\s+|\s+~\s+|(?<=\p{Ll})\s{2,}(?=\p{Lu})/gu;
/** A word that is left of a label whose value was cut out: "E-mail", "Tel.", "W:" and their like. */
const LEFT_OVER =
  /^(?:[\s\p{P}\p{S}]|(?:e-?mail|mail|web(?:site)?|url|www|skype|whats ?app(?: me| us)?|we ?chat|telegram|line|qq|id|linkedin|twitter|facebook|instagram|xing|youtube|x|tel|telefon|phone|mobile?|mobil|cell|fax|direct|office|and|or|und|et|y|ext|internet|homepage|follow us|connect|visit|book (?:a|time).*|t|m|p|f|e|w|c|d|o|a|h)(?!\p{L})|微信|邮箱|电话|手机|传真|网址|网站|メール|電話|携帯|이메일|전화)+$/iu;

/** The segments left in the rows once numbers and links are cut out, in order; leftover labels and marks go. */
export function segmentsOf(rows: readonly Row[]): Segment[] {
  const segments: Segment[] = [];
  for (const [index, row] of rows.entries()) {
    let from = 0;
    let at = 0;
    const add = (to: number) => {
      const segment = segmentFrom(row, from, to, index, at);
      if (segment !== null) {
        segments.push(segment);
        at += 1;
      }
    };
    for (const match of row.rest.matchAll(PARTING)) {
      add(match.index);
      from = match.index + match[0].length;
    }
    add(row.rest.length);
  }
  return joinLabels(segments);
}

function segmentFrom(row: Row, from: number, to: number, index: number, at: number): Segment | null {
  let start = from;
  let end = to;
  const trims = /[\s,;:|/&+*~=<>\u2013\u2014\u00b7-]/u;
  while (start < end && trims.test(row.rest[start] ?? '')) start += 1;
  while (end > start && trims.test(row.rest[end - 1] ?? '')) end -= 1;
  if (row.rest[start] === '(' && !row.rest.slice(start, end).includes(')')) start += 1;
  const plain = row.rest.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(plain)) return null;
  let label: SegmentLabel | null = null;
  let skip = 0;
  for (const [kind, pattern] of LABELLED) {
    const match = pattern.exec(`${plain}${end < to && /[:：]/.test(row.rest[end] ?? '') ? ':' : ''}`);
    if (match === null) continue;
    label = kind;
    skip = Math.min(match[0].length, plain.length);
    break;
  }
  if (label === null && LEFT_OVER.test(plain)) return null;
  const text = cleanText(row.written.slice(start + skip, end)).replace(/^[\s,:-]+/, '');
  return { text, plain: cleanText(plain.slice(skip)), label, row: index, at, quote: row.quote };
}

/** A label alone in its cell or row is of what follows it. */
function joinLabels(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  let pending: SegmentLabel | null = null;
  for (const segment of segments) {
    if (segment.text === '') {
      pending = segment.label;
      continue;
    }
    joined.push(pending !== null && segment.label === null ? { ...segment, label: pending } : segment);
    pending = null;
  }
  return joined;
}
