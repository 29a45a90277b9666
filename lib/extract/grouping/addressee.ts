import type { PostalAddress } from '../../contacts/contact';
import type { Line, View } from '../layout/view';
import { personNameConfidence } from '../people/person-name';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { companiesIn, hasLegalForm } from '../vocabulary/legal-forms';
import { isCommonWord } from '../vocabulary/not-names';
import { organisationConfidence, TOLD_BY_A_WORD } from '../vocabulary/organisation-words';
import { isPageKind } from '../vocabulary/page-kinds';
import { departmentConfidence } from '../vocabulary/roles';

/** So many lines above its town an address begins at most, and so far above that its addressee stands. */
const MAX_LINES = 5;
const MAX_OVER = 2;
const MAX_NAME = 70;
/** So much of such words a company's name is. */
const MOSTLY = 0.7;
/** What stands between a name and the address behind it on one line. */
const PARTING = /\s*[•·|｜‧∙–—,;-]\s*$/u;
/** Scripts without capitals, which set no name off from other words. */
const CASELESS = /^[\p{Lo}（(]/u;

/** What tables of companies call where each of their works is: "ADDRESS (UNIT I & REGD. OFFICE)". */
const WHERE =
  /^(?:(?:our |postal |mailing )?address|(?:regd?\.?|registered|head|corporate|admin\.?|works?|factory)\.? (?:& )?(?:\p{L}+\.? )?(?:office|address|works))(?:\s?[(:/&-]|$)/iu;

/** Whose address it is as a letter has it: the name right over its first line, or before it on that line. */
export type Addressee = { name: string; line: Line };

/** The organisation an address is of, where the words over it or before it have a name's form; `at` is its last line. */
export function addresseeOf(view: View, at: Line, { street }: PostalAddress): Addressee | null {
  const [begin = ''] = street.split(', ');
  if (begin === '') return null;
  let first: Line | undefined;
  for (let index = at.index; index >= at.index - MAX_LINES && first === undefined; index -= 1)
    if (view.lines[index]?.text.includes(begin) === true) first = view.lines[index];
  if (first === undefined) return null;
  const before = first.text.slice(0, first.text.indexOf(begin));
  if (PARTING.test(before)) {
    const name = before.replace(PARTING, '').trim();
    return isName(name) ? { name, line: first } : null;
  }
  if (before.trim() !== '' && !/[:：]\s*$/.test(before)) return null;
  for (let index = first.index - 1; index >= first.index - MAX_OVER; index -= 1) {
    const over = view.lines[index];
    if (over === undefined || over.region !== first.region) return null;
    // Who runs it may stand between: "Owner: Jane Roe".
    if (/[:：]|^\(/u.test(over.text) || personNameConfidence(over.text) >= 0.7) continue;
    return isName(over.text) ? { name: over.text, line: over } : null;
  }
  return null;
}

/** Whether words that head an address name somebody's house rather than what is under them ("Head office", "Find us"). */
function isName(text: string): boolean {
  if (WHERE.test(text)) return false;
  if (text.length < 3 || text.length > MAX_NAME || /[@|\d]{2}|[:：!?]$|https?:/u.test(text)) return false;
  // "The site is hosted by Quist SAS" names a company in a sentence.
  if (hasLegalForm(text))
    return text.split(' ').length < 4 || companiesIn(text).some((name) => name.length > text.length * MOSTLY);
  if (isPageKind(text) || jobTitleConfidence(text) > 0 || departmentConfidence(text) >= 0.6) return false;
  if (CASELESS.test(text)) return organisationConfidence(text) >= TOLD_BY_A_WORD;
  const words = text.split(/\s+/);
  const long = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return (
    words.length > 1 &&
    words.length < 8 &&
    /^[\p{Lu}\p{N}]/u.test(text) &&
    long.every((word) => /^[\p{Lu}\p{N}("“„«’']|^\p{Ll}['’]\p{Lu}/u.test(word)) &&
    !words.every((word) => word.length < 3 || isCommonWord(word)) &&
    !/[.]$/.test(text)
  );
}
