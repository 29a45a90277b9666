import * as v from 'valibot';
import type { Contact } from '../contacts/contact';
import { type FollowUp, type FollowUpId, FollowUpIdSchema } from './follow-up';
import { type LocalDateTime, LocalDateTimeSchema } from './local-date-time';

/** A follow-up at the due time a reminder is for. */
export type FollowUpDue = { id: FollowUpId; due: LocalDateTime };

/** One follow-up of a reminder with what its words need; `lastNote` is the newest note of a touch, '' for none. */
export type ReminderItem = { followUp: FollowUp; contact: Contact; lastNote: string };

/** What one notification says: a single follow-up, or the first of `total` in a digest. */
export type Reminder = { id: string; kind: 'one' | 'digest'; items: ReminderItem[]; total: number };

/** What a notification's id tells about the reminder it shows; a digest's follow-ups are those of the due list. */
export type ReminderId = { kind: 'one'; followUp: FollowUpDue } | { kind: 'digest' };

const ONE = /^due:([^:]+):(.+)$/;
const DIGEST = 'digest:';
const PART = '/';
const FollowUpDueSchema = v.object({ id: FollowUpIdSchema, due: LocalDateTimeSchema });

/** The notification id of one follow-up at one due time: the same whenever it is asked for. */
export function reminderId({ id, due }: FollowUpDue): string {
  return `due:${id}:${due}`;
}

/** The notification id of a digest; `unique` tells it from every other digest. */
export function digestId(unique: string): string {
  return `${DIGEST}${unique}`;
}

/** The id under which more of a digest is written down than fits one transaction; `unique` as for the digest. */
export function digestPartId(digest: string, unique: string): string {
  return `${digest}${PART}${unique}`;
}

/** The notification a reminder, or a part of a digest, is shown as. */
export function notificationOf(id: string): string {
  return id.startsWith(DIGEST) ? (id.split(PART)[0] ?? id) : id;
}

/** What the ids of all further parts of a digest begin with. */
export function partsPrefix(digest: string): string {
  return `${digest}${PART}`;
}

/** What the id of a notification says; null where it is not a reminder's. */
export function readReminderId(text: string): ReminderId | null {
  if (text.startsWith(DIGEST)) return { kind: 'digest' };
  const [, id, due] = ONE.exec(text) ?? [];
  const followUp = v.safeParse(FollowUpDueSchema, { id, due });
  return followUp.success ? { kind: 'one', followUp: followUp.output } : null;
}
