import type { Twin } from '@/lib/store/contact-matches';
import type { MatchWords } from '@/lib/words/match-words';

/** Why a contact of the book is taken for another, or for somebody met, in words. */
export function whyWords(words: MatchWords, twin: Twin): string {
  return 'by' in twin ? words.sameBy[twin.by] : words.likelyBy(twin.reason);
}
