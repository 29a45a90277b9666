import { cleanText } from '../contacts/clean-text';
import type { Contact } from '../contacts/contact';
import type { Mailbox } from '../extract/message/message';
import type { FollowUp } from '../follow-ups/follow-up';
import type { LocalDateTime } from '../follow-ups/local-date-time';
import { dueWords } from '../words/due-words';
import { mailWordsOf } from '../words/mail-words';
import type { Language } from '../words/words';

const MOST_NAME = 120;

/** What somebody in a message is called: as the message has it. */
export function mailboxName({ name, address }: Mailbox): string {
  return cleanText(name || address, MOST_NAME);
}

/** What a contact is called: the name, else the organisation, else the first address, else words for a nameless one. */
export function contactName(
  { name, organisation, emails: [email] }: Pick<Contact, 'name' | 'organisation' | 'emails'>,
  language: Language,
): string {
  return cleanText(name || organisation || (email?.address ?? ''), MOST_NAME) || mailWordsOf(language).common.nameless;
}

/** A follow-up in few words: "Call, Tue 24 Nov". */
export function followUpWords(
  { channel, due, allDay }: Pick<FollowUp, 'channel' | 'due' | 'allDay'>,
  { now, language }: { now: LocalDateTime; language: Language },
): string {
  const { when, common } = mailWordsOf(language);
  return when.dayAndTime(common.channel[channel], dueWords({ due, allDay }, now, language));
}
