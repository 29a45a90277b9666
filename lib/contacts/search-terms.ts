import { digitsOf } from './phone-digits';
import { neighbours, wordRuns } from './word-runs';

/** One condition on a contact's words: one of them starts with `text`, or is it where `whole`. */
export type SearchTerm = { text: string; whole: boolean };

const MOST_TERMS = 24;
const PHONE_LIKE = /^[+\d\s()./\-\uff0b\uff10-\uff19]*$/;

/**
 * What a search text asks for; a contact is found when its words (`search-words.ts`) meet every term. Text that reads
 * as one phone number is one term, without country prefix signs and leading zeros.
 */
export function searchTerms(query: string): SearchTerm[] {
  const digits = digitsOf(query);
  if (PHONE_LIKE.test(query) && digits.length >= 3) {
    return [{ text: digits.replace(/^0+(?=\d)/, ''), whole: false }];
  }
  const terms = new Map<string, SearchTerm>();
  for (const run of wordRuns(query.slice(0, 500))) {
    const pairs = run.ideographic ? neighbours(run.text) : [];
    for (const text of pairs.length > 0 ? pairs : [run.text]) {
      terms.set(text, { text, whole: run.ideographic });
    }
  }
  return Array.from(terms.values()).slice(0, MOST_TERMS);
}

/** Whether `words` meet every one of `terms`. */
export function meetsTerms(words: readonly string[], terms: readonly SearchTerm[]): boolean {
  return terms.every((term) => words.some((word) => (term.whole ? word === term.text : word.startsWith(term.text))));
}
