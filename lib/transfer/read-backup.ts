import * as v from 'valibot';
import { DuebookError } from '../errors/duebook-error';
import {
  BACKUP_FORMAT,
  BACKUP_TABLES,
  BACKUP_VERSION,
  type Backup,
  BackupCountsSchema,
  BackupHeadSchema,
  BackupSchema,
} from './backup-format';
import { isCutOff } from './is-cut-off';

/** How every backup begins; a text that begins so and isn't JSON was one once. */
const OPENING = `{"format":"${BACKUP_FORMAT}"`;

/** A backup as read, and how many rows were left out because the contact they belong to is not in the file. */
export type ReadBackup = { backup: Backup; strays: number };

/**
 * Reads a backup file's text. Every row is checked against its schema and copied field by field, so nothing but the
 * known fields comes out, whatever keys the file has.
 * @throws DuebookError `backup-not-json`, `backup-truncated`, `backup-not-duebook`, `backup-too-new` or `backup-malformed`
 */
export function readBackup(text: string): ReadBackup {
  const value = parse(text);
  const head = v.safeParse(BackupHeadSchema, value);
  if (!head.success) throw new DuebookError(isOurs(value) ? 'backup-malformed' : 'backup-not-duebook');
  if (head.output.version > BACKUP_VERSION) throw new DuebookError('backup-too-new');
  if (isShort(value)) throw new DuebookError('backup-truncated');
  const parsed = v.safeParse(BackupSchema, value, { abortEarly: true });
  if (!parsed.success) throw new DuebookError('backup-malformed');
  const backup = parsed.output;
  for (const table of BACKUP_TABLES) {
    if (new Set<string>(backup[table].map((row) => row.id)).size !== backup[table].length) {
      throw new DuebookError('backup-malformed');
    }
  }
  return withoutStrays(backup);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const start = text.trimStart();
    const ours = start.startsWith(OPENING) || (start.length > 0 && OPENING.startsWith(start));
    if (!ours) throw new DuebookError('backup-not-json', { cause });
    throw new DuebookError(isCutOff(text) ? 'backup-truncated' : 'backup-malformed', { cause });
  }
}

function isOurs(value: unknown): boolean {
  return v.is(v.object({ format: v.literal(BACKUP_FORMAT) }), value);
}

/** Whether a table holds fewer rows than the file's own counts promise. */
function isShort(value: unknown): boolean {
  const rows = v.array(v.unknown());
  const counted = v.safeParse(
    v.object({ counts: BackupCountsSchema, contacts: rows, followUps: rows, touches: rows }),
    value,
  );
  if (!counted.success) return false;
  const { counts, ...tables } = counted.output;
  return BACKUP_TABLES.some((table) => tables[table].length < counts[table]);
}

function withoutStrays(backup: Backup): ReadBackup {
  const known = new Set(backup.contacts.map((contact) => contact.id));
  const followUps = backup.followUps.filter((followUp) => known.has(followUp.contactId));
  const touches = backup.touches.filter((touch) => known.has(touch.contactId));
  const strays = backup.followUps.length - followUps.length + backup.touches.length - touches.length;
  return { backup: { ...backup, followUps, touches }, strays };
}
