import { jobTitleConfidence } from '../vocabulary/job-titles';
import { personNameConfidence } from './person-name';

/** What says that a year is when an office ends. */
const UNTIL =
  "(?:(?:gewählt|elected|élue?|elegid[oa]|elett[oa]|gekozen|vald)\\s)?(?:bis|until|till|through|jusqu[’']en|hasta|até|fino al|tot|t/m|till)|term (?:ends|expires)(?: in)?|(?:mandat|mandato|mandaat|amtszeit|kadencja|term)(?: of office)?:?";
/** A year of our days, or from when to when, in one year's two digits or in four. */
const YEARS = String.raw`(?:(?:${UNTIL})\s)?20\d\d(?:\s?[-–—/]\s?(?:20)?\d\d)?`;
/** The words at the end of a line and, behind them, for which years: "Treasurer 2024-2025.", "Secretary (2025)". */
const FOR_YEARS = new RegExp(String.raw`^(.{3,80}?),?\s(?:${YEARS}|[（(]\s?${YEARS}\s?[)）])\.?$`, 'iu');
/** The same before whom it is: "Vice President 2024/25: Jane Roe". */
const FOR_YEARS_OF = new RegExp(
  String.raw`^([^\d:：]{3,50}?),?\s(?:${YEARS}|[（(]\s?${YEARS}\s?[)）])(?=\s?[:：]\s?\S)`,
  'u',
);
/** What may stand before an office. */
const SET_BEFORE = /^.*(?:,\s|\s[-–—|·]\s|[:：]\s?|\p{Ll}\.\s)/u;
/** A name as a sentence of its own, and behind it another of nothing but an office. */
const STOPPED = /^(\p{Lu}[^.,:;!?\d]{3,40})\.\s(\p{Lu}[^.!?:;\d]{3,60})\.?$/u;
/** More words before a year are of what was written or held then. */
const MAX_WORDS = 5;

/** A line without the years somebody holds an office for, where it ends with them or has them before the name; others as they are. */
export function withoutTerm(text: string): string {
  if (!/20\d\d/.test(text)) return text;
  const [whole = '', before = ''] = FOR_YEARS_OF.exec(text) ?? [];
  if (before !== '' && isOffice(before)) return before + text.slice(whole.length);
  const [, said = ''] = FOR_YEARS.exec(text) ?? [];
  return said !== '' && isOffice(said.replace(SET_BEFORE, '')) ? said : text;
}

/** "Jane Roe. Treasurer." with a comma between them; other lines as they are. */
export function withoutStop(text: string): string {
  const [, name = '', office = ''] = STOPPED.exec(text) ?? [];
  return name !== '' && isOffice(office) && personNameConfidence(name) >= 0.3 ? `${name}, ${office}` : text;
}

function isOffice(text: string): boolean {
  return text.split(' ').length <= MAX_WORDS && jobTitleConfidence(text) >= 0.5;
}
