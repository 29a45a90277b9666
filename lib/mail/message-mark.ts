import * as v from 'valibot';
import { type MessageMark, MessageMarkSchema } from '../contacts/contact';
import { permalinkOf } from '../extract/webmail/permalink-of';
import type { SeenMessage } from '../messages/mail-protocol';
import type { MessageTime } from './message-time/message-time';

/**
 * What a message is recognised by when it is met again: a hash of its sender, subject and minute, since a page writes the
 * same date as "today" now and as a day later; of its address, too, where the minute is not known.
 */
export async function messageMark(message: SeenMessage, time: MessageTime | null): Promise<MessageMark> {
  const { from, subject, date, id } = message;
  const identity = time?.exact
    ? [from.address.trim().toLowerCase(), subject.replace(/\s+/gu, ' ').trim(), Math.floor(time.at / 60_000)]
    : [[id || permalinkOf(message), from.address, subject, date].join('\n')];
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(identity)));
  const hex = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return v.parse(MessageMarkSchema, hex);
}
