import * as v from 'valibot';
import { type Contact, ContactSchema } from '../contacts/contact';
import { type FollowUp, FollowUpSchema } from '../follow-ups/follow-up';
import type { LocalDate } from '../follow-ups/local-date-time';
import { type Touch, TouchSchema } from '../follow-ups/touch';
import { SettingsSchema } from '../settings/settings';

/** The word a backup file opens with; a file without it is not ours. */
export const BACKUP_FORMAT = 'duebook-backup';

/** The newest layout this Duebook writes, and the newest it reads. */
export const BACKUP_VERSION = 1;

/** The largest file a restore takes, in bytes: beyond it browsers can't hold the text as one string. */
export const MAX_BACKUP_BYTES = 500 * 1024 * 1024;

/** Rows of the book by table. An export is a sequence of these, a restore too. */
export type BookRows = { contacts: Contact[]; followUps: FollowUp[]; touches: Touch[] };

/** The tables a backup holds, in the order it holds them. */
export const BACKUP_TABLES = ['contacts', 'followUps', 'touches'] as const;
export type BackupTable = (typeof BACKUP_TABLES)[number];

export const BackupCountsSchema = v.object({ contacts: v.number(), followUps: v.number(), touches: v.number() });
export type BackupCounts = v.InferOutput<typeof BackupCountsSchema>;

/** What is read first, to tell a file of another kind or a newer version from a damaged one. */
export const BackupHeadSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** One backup file: everything in the book. `exportedAt` is ISO 8601 in UTC; the counts show where rows are missing. */
export const BackupSchema = v.object({
  ...BackupHeadSchema.entries,
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  counts: BackupCountsSchema,
  settings: SettingsSchema,
  contacts: v.array(ContactSchema),
  followUps: v.array(FollowUpSchema),
  touches: v.array(TouchSchema),
});
export type Backup = v.InferOutput<typeof BackupSchema>;

/** The name an export is saved under, by the rep's own day. */
export function backupFileName(day: LocalDate): string {
  return `duebook-${day}.json`;
}
