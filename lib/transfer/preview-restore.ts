import * as v from 'valibot';
import { type Contact, ContactFieldsSchema, ContactSchema } from '../contacts/contact';
import { mergeFields } from '../contacts/merge-fields';
import { FollowUpSchema } from '../follow-ups/follow-up';
import { TouchSchema } from '../follow-ups/touch';
import { type Settings, SettingsSchema } from '../settings/settings';
import { BACKUP_TABLES, type BackupTable, type BookRows } from './backup-format';
import type { ReadBackup } from './read-backup';

/** What a restore would do to one table. `removed` happens only when the book is replaced. */
type TableChange = { added: number; updated: number; unchanged: number; removed: number };

/** Names of some of the contacts concerned, in the order they were met. */
type NameSamples = { added: string[]; updated: string[]; removed: string[] };

/** What one way of restoring would do. */
export type RestoreChanges = Record<BackupTable, TableChange> & { names: NameSamples };

/** What a restore would do, before anything is written. */
export type RestorePreview = {
  exportedAt: string;
  merge: RestoreChanges;
  replace: RestoreChanges;
  /** Whether the backup's settings differ from the present ones. */
  settingsDiffer: boolean;
  /** Rows of the file left out because their contact is not in it. */
  strays: number;
};

/** The book as it stands, to compare a backup with. */
export type PresentBook = {
  settings(): Promise<Settings>;
  /** All its rows, in any order. */
  chunks(): AsyncIterable<Partial<BookRows>>;
  /** For each contact, the one in the book it is about, leaving out those whose ids are `incoming`; null where new. */
  findSame(contacts: readonly Contact[], incoming: ReadonlySet<string>): Promise<(Contact | null)[]>;
};

/** How many names each sample holds. */
const NAMES_SHOWN = 5;
const FOUND_AT_ONCE = 500;

/**
 * Compares a backup with the book as it stands, by the rules the restore goes by (`lib/store/restore-rows.ts`). Replace
 * takes every row as the backup has it. Merge takes a contact changed later than the book's, completes one the book
 * knows under another id, closes follow-ups closed in the backup, and leaves every other present row alone.
 * @param onProgress told how many present rows have been compared so far
 */
export async function previewRestore(
  { backup, strays }: ReadBackup,
  book: PresentBook,
  onProgress: (rows: number) => void = () => undefined,
): Promise<RestorePreview> {
  const merge = noChanges();
  const replace = noChanges();
  const coming = { contacts: byId(backup.contacts), followUps: byId(backup.followUps), touches: byId(backup.touches) };
  const incoming = new Set(coming.contacts.keys());
  let compared = 0;
  for await (const chunk of book.chunks()) {
    for (const table of BACKUP_TABLES) {
      for (const present of chunk[table] ?? []) {
        compared++;
        const twin = coming[table].get(present.id);
        coming[table].delete(present.id);
        count(replace, table, twin ? (sameRow(table, twin, present) ? 'unchanged' : 'updated') : 'removed', present);
        if (twin) count(merge, table, winsMerge(twin, present) ? 'updated' : 'unchanged', present);
      }
    }
    onProgress(compared);
  }
  for (const table of BACKUP_TABLES) {
    for (const row of coming[table].values()) count(replace, table, 'added', row);
  }
  for (const table of ['followUps', 'touches'] as const) merge[table].added = coming[table].size;
  const unknown = backup.contacts.filter(({ id }) => coming.contacts.has(id));
  for (let from = 0; from < unknown.length; from += FOUND_AT_ONCE) {
    const part = unknown.slice(from, from + FOUND_AT_ONCE);
    const same = await book.findSame(part, incoming);
    for (const [at, contact] of part.entries()) {
      const known = same[at];
      count(merge, 'contacts', known ? (completes(contact, known) ? 'updated' : 'unchanged') : 'added', contact);
    }
  }
  const present = v.parse(SettingsSchema, await book.settings());
  const settingsDiffer = JSON.stringify(backup.settings) !== JSON.stringify(present);
  return { exportedAt: backup.exportedAt, merge, replace, settingsDiffer, strays };
}

type Row = { id: string; name?: string; organisation?: string; updatedAt?: number; status?: string };

function noChanges(): RestoreChanges {
  const none = (): TableChange => ({ added: 0, updated: 0, unchanged: 0, removed: 0 });
  return { contacts: none(), followUps: none(), touches: none(), names: { added: [], updated: [], removed: [] } };
}

function count(changes: RestoreChanges, table: BackupTable, change: keyof TableChange, row: Row): void {
  changes[table][change]++;
  const name = row.name || row.organisation;
  if (table !== 'contacts' || change === 'unchanged' || !name) return;
  if (changes.names[change].length < NAMES_SHOWN) changes.names[change].push(name);
}

function byId(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

// What the store counts by itself, and what a reminder leaves behind, is nothing a rep would call a change.
const ROW_SCHEMAS = {
  contacts: v.omit(ContactSchema, ['touchCount', 'lastTouchAt', 'updatedAt']),
  followUps: v.omit(FollowUpSchema, ['raisedFor']),
  touches: TouchSchema,
};

/** Parsing puts the fields of both in the same order and leaves index fields out. */
function sameRow(table: BackupTable, twin: Row, present: unknown): boolean {
  const one = v.safeParse(ROW_SCHEMAS[table], twin);
  const other = v.safeParse(ROW_SCHEMAS[table], present);
  return one.success && other.success && JSON.stringify(one.output) === JSON.stringify(other.output);
}

function winsMerge(twin: Row, present: Row): boolean {
  if (twin.updatedAt !== undefined) return twin.updatedAt > (present.updatedAt ?? 0);
  return twin.status !== undefined && present.status === 'open' && twin.status !== 'open';
}

function completes(contact: Contact, known: Contact): boolean {
  const fields = v.parse(ContactFieldsSchema, known);
  return JSON.stringify(mergeFields(fields, contact)) !== JSON.stringify(mergeFields(fields, fields));
}
