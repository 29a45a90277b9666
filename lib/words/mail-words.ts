import { mail as en } from './en/mail';
import { type MatchWords, matchWordsOf } from './match-words';
import { type Language, type Words, wordsOf } from './words';
import { mail as zh } from './zh/mail';

/** The words of the chip in a webmail alone. */
export type ChipWords = typeof en;

/** All the words a webmail's chip is told in: apart from `Words`, because the popup loads those and needs none of these. */
export type MailWords = Words & { mail: ChipWords; match: MatchWords };

/** Those words in one language. */
export function mailWordsOf(language: Language): MailWords {
  return { ...wordsOf(language), mail: language === 'zh' ? zh : en, match: matchWordsOf(language) };
}
