import { WEBMAILS } from '../extract/webmail/webmails';
import type { ChipAction } from '../messages/chip-face';
import { mailWordsOf } from '../words/mail-words';
import { webmailName, webmailWordsOf } from '../words/webmail-words';
import type { Sight } from './sight';

/**
 * What is said, and offered, where a webmail that is known no longer looks as it was known to and the message was read
 * like that of any page; null where it was not.
 */
export function missedWebmail({ message, language }: Sight): { line: string; action: ChipAction } | null {
  const missed = WEBMAILS.find(({ id }) => id === message.missed);
  if (missed === undefined) return null;
  const { mail } = mailWordsOf(language);
  const { report, reportTitle } = mail.action;
  return {
    line: mail.missed(webmailName(missed, webmailWordsOf(language))),
    action: { name: 'report', label: report, title: reportTitle, weight: 'quiet' },
  };
}
