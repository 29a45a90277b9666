import { webmail as en } from './en/webmail';
import type { Language } from './words';
import { webmail as zh } from './zh/webmail';

/** The words for enabling webmails: apart from `Words`, because the popup says at most one line of them. */
export type WebmailWords = typeof en;

/** Those words in one language. */
export function webmailWordsOf(language: Language): WebmailWords {
  return language === 'zh' ? zh : en;
}
