import type { Twin } from '@/lib/store/contact-matches';
import type { Words } from '@/lib/words/words';

/** Why a contact of the book is taken for another, or for somebody met, in words. */
export function whyWords(words: Words['capture'], twin: Twin): string {
  return 'by' in twin ? words.sameBy[twin.by] : words.likelyBy(twin.reason);
}
