import { useLanguage } from '@/components/ui/words-context';
import { type MatchWords, matchWordsOf } from '@/lib/words/match-words';

/** The words for comparing and merging contacts, in the language spoken here. */
export function useMatchWords(): MatchWords {
  return matchWordsOf(useLanguage());
}
