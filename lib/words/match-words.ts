import { match as en } from './en/match';
import type { Language } from './words';
import { match as zh } from './zh/match';

/**
 * The words for a contact compared with the book, and for merging: apart from `Words`, because the popup shows its due
 * list before it needs any of them, and what it loads for that is counted.
 */
export type MatchWords = typeof en;

/** Those words in one language. */
export function matchWordsOf(language: Language): MatchWords {
  return language === 'zh' ? zh : en;
}
