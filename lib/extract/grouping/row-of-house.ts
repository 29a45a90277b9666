import type { Located } from '../evidence/observation';
import type { Line, View } from '../layout/view';
import { COMPANY_LABEL } from '../vocabulary/company-label';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { organisationConfidence, TOLD_BY_A_WORD } from '../vocabulary/organisation-words';
import { REPRESENTATIVE } from '../vocabulary/representative';

// Rows in which a house says what it is called, who runs it and how it is reached: "Orl | CEO: Jane Roe | Tel: 020 …".

/** What parts the entries of such a row. */
const BETWEEN = /\s*[|｜│ㅣ¦•·]\s*/u;
/** At a page's foot. */
const BETWEEN_AT_FOOT = /\s*[|｜│ㅣ¦•·]\s*|,\s|\s[-–—/]\s/u;
/** An entry with what it is called: "CEO: Jane Roe". */
const LABELLED = /^([^:：]{2,30}?)\s?[:：]\s?\S/u;
/** The same where but a space parts the entries. */
const LABELS = /(?<=^|\s)([^\s:：]{1,12})\s?[:：](?=\s?\S)/gu;
/** Whatever stands between somebody's name and what is not theirs: a bar, or a word. */
const APART = /[|｜│ㅣ¦•·]|\p{L}{2}/u;
/** The office of whom an entry names, without a colon: "Inh. Jane Roe". */
const OFFICE_AND_NAME = /^(\p{L}+\.?)\s(?=(?:\p{Lu}[\p{L}.’'-]+\s){1,3}\p{Lu}[\p{L}’'-]+$)/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}]{2}/u;
const WORDS = /[\s:：|｜│ㅣ¦•·/,]+/u;
const NAME = /^(?:\p{Script=Hangul}{2,4}|\p{Script=Han}{1,4})$/u;
/** So many entries with what they are called make a row where but spaces part them. */
const LEAST = 3;
const LEAST_NAME = 3;

/** Whether a line is such a row: one entry says who acts for the house in law or, at a page's foot behind the house's name, who heads it. */
export function isRowOfHouse(line: Line, view: View): boolean {
  const isFoot = line.region === 'footer';
  if (isFoot && namesByLaw(line.text)) return true;
  const entries = line.text.split(isFoot ? BETWEEN_AT_FOOT : BETWEEN);
  if (entries.length === 1) {
    const labels = [...line.text.matchAll(LABELS)].map(([, label = '']) => label);
    return labels.length >= LEAST && COMPANY_LABEL.test(labels[0] ?? '') && labels.some(isRepresentative);
  }
  const labels = entries.map((entry) => LABELLED.exec(entry)?.[1] ?? '');
  if (labels.some(isRepresentative)) return true;
  if (!isFoot || !namesHouse(entries[0] ?? '', view)) return false;
  return entries.slice(1).some((entry, at) => {
    const label = labels[at + 1] || (OFFICE_AND_NAME.exec(entry)?.[1] ?? '');
    return label !== '' && jobTitleConfidence(label) >= 0.5;
  });
}

/** Whether words in Chinese, Japanese or Korean parted by spaces have who acts for the house in law between two others: "오를상사 대표이사 김도훈 02-…". */
function namesByLaw(text: string): boolean {
  if (!EAST_ASIAN.test(text)) return false;
  const words = text.split(WORDS);
  const at = words.findIndex(isRepresentative);
  return at >= 0 && NAME.test(words[at + 1] ?? '') && words.length > at + 2;
}

/** Whether something in the row of a house stands in another entry than somebody's `name`. */
export function isInOtherEntry(one: Located, name: string, { text }: Line): boolean {
  const written =
    one.field === 'phone'
      ? one.value.written
      : one.field === 'address'
        ? one.value.street
        : one.field === 'email'
          ? one.value
          : '';
  const [from, to] = [text.indexOf(name), text.indexOf(written)];
  if (written === '' || from < 0 || to < 0) return true;
  return to < from || APART.test(text.slice(from + name.length, to));
}

function isRepresentative(label: string): boolean {
  return REPRESENTATIVE.test(label);
}

/** Whether the first entry names the house: by what it is called, by a word of its own, or as the page is called or says who holds its rights. */
function namesHouse(entry: string, { title, lines }: View): boolean {
  const [, label = ''] = LABELLED.exec(entry) ?? [];
  if (label !== '') return COMPANY_LABEL.test(label);
  if (organisationConfidence(entry) >= TOLD_BY_A_WORD) return true;
  const isHolder = () => lines.some(({ text }) => text.includes('©') && text.length < 200 && text.includes(entry));
  return entry.length >= LEAST_NAME && (title.includes(entry) || isHolder());
}
