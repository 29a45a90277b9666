import { useLanguage } from '@/components/ui/words-context';
import { type WebmailWords, webmailWordsOf } from '@/lib/words/webmail-words';

/** The words for enabling webmails, in the language spoken here. */
export function useWebmailWords(): WebmailWords {
  return webmailWordsOf(useLanguage());
}
