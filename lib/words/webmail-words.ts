import { webmail as en } from './en/webmail';
import type { Language } from './words';
import { webmail as zh } from './zh/webmail';

/** The words for enabling webmails: apart from `Words`, because the popup says at most one line of them. */
export type WebmailWords = typeof en;

/** Those words in one language. */
export function webmailWordsOf(language: Language): WebmailWords {
  return language === 'zh' ? zh : en;
}

/** What a webmail of `WEBMAILS` is called in the language of `words`. */
export function webmailName({ id, name }: { id: string; name: string }, { called }: WebmailWords): string {
  return Object.hasOwn(called, id) ? (called[id] ?? name) : name;
}
