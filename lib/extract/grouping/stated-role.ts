import type { Line, View } from '../layout/view';
import { COMPANY_LABEL } from '../vocabulary/company-label';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { CONTACT_PERSON } from '../vocabulary/name-labels';
import { REPRESENTATIVE } from '../vocabulary/representative';
import { wordPattern } from '../word-pattern';
import { isRowOfHouse } from './row-of-house';

/** So many of its rows tell whether a table is a company's profile. */
const MAX_ROWS = 40;

/** Tasks the law or courtesy has a page name somebody for: none of them is what a rep would call about. */
const FORMAL =
  /redaktionell verantwortlich|verantwortlich (?:für den inhalt|i\. ?s\. ?d|gemäß|nach §|im sinne)|v\. ?i\. ?s\. ?d\. ?p|datenschutzbeauftragte|data protection officer|responsable de (?:la )?publication|direct(?:eur|rice) de (?:la )?publication|délégué à la protection|(?:référente?|responsable|correspondante?) rgpd|delegado de protección|responsabile della protezione|개인정보\s?(?:보호|관리|처리)?\s?(?:최고\s?)?책임자|청소년\s?보호\s?책임자|(?:상호|법인명|회사명|사업자).{0,60}대표(?:자|이사)?[^:：]{0,8}[:：]|대표(?:자|이사)?[^:：]{0,8}[:：].{0,60}(?:사업자|통신판매)|個人情報(?:保護|取扱い?)?(?:の)?(?:管理者|管理責任者|責任者|保護管理者)|en (?:sa )?qualité d|(?:in|nella)(?: sua)? qualità di|en (?:su )?calidad de|na (?:sua )?qualidade de|in (?:seiner|ihrer) eigenschaft als|bildnachweis|fotos?:|photo(?:s|graphy)? (?:by|credit)|webdesign|web design by|site by/i;

/** What a page calls whom to ask for: all that its entry holds reaches that person. */
const CONTACT = wordPattern(
  `^(?:${CONTACT_PERSON}|(?:your |sales |main |primary )?contact(?: person| name)?|(?:ihre?[rn]? )?ansprechpartner(?:in)?|kontaktperson|(?:votre )?(?:interlocut(?:eur|rice)|contact)|persona de contacto|pessoa de contato|(?:persona di contatto|referente)|contactpersoon|osoba kontaktowa|kontaktní osoba|kontaktná osoba|kapcsolattartó|persoană de contact|yhteyshenkilö|yetkili(?: kişi)?|ilgili kişi|контактное лицо|контактна особа|جهة الاتصال|איש קשר|người liên hệ|ผู้ติดต่อ|联系人?|联络人?|聯絡人?|聯繫人?|業務聯絡|担当者|담당자)$`,
);

/** Whether a line, or the one above it, says that somebody is named there for form's sake. */
export function isNamedForForm(line: Line, view: View): boolean {
  const above = view.lines[line.index - 1]?.text ?? '';
  return FORMAL.test(line.text) || (above.length < 120 && FORMAL.test(above));
}

/** What a line's label says of whom it names: whom to ask for, who acts for the company, who holds an office in it, or nothing. */
export function statedRole(line: Line, view: View): 'contact' | 'formal' | 'office' | null {
  if (FORMAL.test(line.text) || isRowOfHouse(line, view)) return 'formal';
  const said = labelOf(line, view);
  if (said === '') return null;
  if (REPRESENTATIVE.test(said)) return 'formal';
  if (CONTACT.test(said)) return 'contact';
  return jobTitleConfidence(said) > 0 && (isInProfile(line) || isInLinesOfProfile(line, view)) ? 'office' : null;
}

/** The words a line begins with up to a colon, or those of the cell or term before it. */
function labelOf(line: Line, view: View): string {
  const [, own = ''] = /^([^:：]{2,40}?)\s*[:：]\s*\S/u.exec(line.text) ?? [];
  if (own !== '') return own.replace(/[\s\u3000]/gu, (space) => (/\p{Script=Han}/u.test(own) ? '' : space));
  // What a cell or an entry of several lines is called stands before its first.
  const before = view.lines[Math.min(line.index, line.block.from) - 1];
  const tag = line.block.element?.localName;
  const labels = before?.block.element?.closest('dt,th,td')?.localName;
  const isCell = (tag === 'dd' || tag === 'td') && (labels === 'dt' || labels === 'th' || labels === 'td');
  // Pages without a table set the label in bold on a line of its own.
  const isSetOff = before?.heading === 7 && line.heading === 0 && tag !== 'dd' && tag !== 'td';
  if (before === undefined || !(isCell || isSetOff)) return '';
  return before.text.length > 40 ? '' : plainLabel(before.text);
}

/** Whether a line stands in a company's profile: rows of two cells, or terms and entries, one of them called "Company". */
function isInProfile({ block: { element } }: Line): boolean {
  const value = valueCell(element);
  if (value?.localName === 'td' && value.parentElement?.childElementCount !== 2) return false;
  const labels = value?.closest('table,dl')?.querySelectorAll('tr > :first-child, dt') ?? [];
  return [...labels].slice(0, MAX_ROWS).some(({ textContent }) => COMPANY_LABEL.test(plainLabel(textContent ?? '')));
}

/** A row of a profile that is but lines: what it tells of, and a colon. */
const ROW = /^([^:：\s][^:：]{0,23}?)\s?[:：]\s*\S/u;
/** So many of them make one. */
const LEAST_ROWS = 4;

/** The same in lines of one paragraph, each with what it tells of: "会社名：…", "電話番号：…", "代表取締役：…". */
function isInLinesOfProfile({ block, index }: Line, { lines }: View): boolean {
  const rows = lines
    .slice(Math.max(block.from, index - MAX_ROWS), Math.min(block.to, index + MAX_ROWS))
    .flatMap((line) => (line.block === block ? (ROW.exec(line.text)?.[1] ?? []) : []));
  return rows.length >= LEAST_ROWS && rows.some((label) => COMPANY_LABEL.test(plainLabel(label)));
}

/** Whether two lines stand in one cell or entry, or are one line where there are none. */
export function inOneValue(a: Line, b: Line): boolean {
  const cell = valueCell(a.block.element);
  return cell === null ? a === b : cell === valueCell(b.block.element);
}

function valueCell(element: Element | null): Element | null {
  return element?.closest('td,dd') ?? null;
}

/** A label without its colon and the space that sets its signs apart. */
function plainLabel(text: string): string {
  return text
    .trim()
    .replace(/\s*[:：*]+$/u, '')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}
