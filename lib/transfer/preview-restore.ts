import * as v from 'valibot';
import { ContactSchema } from '../contacts/contact';
import { FollowUpSchema } from '../follow-ups/follow-up';
import { TouchSchema } from '../follow-ups/touch';
import { type Settings, SettingsSchema } from '../settings/settings';
import { BACKUP_TABLES, type Backup, type BackupTable, type BookRows } from './backup-format';

/** What a restore would do to one table. `removed` happens only when the book is replaced. */
export type TableChange = { added: number; updated: number; unchanged: number; removed: number };

/** Names of some of the contacts concerned, in the order they were met. */
export type NameSamples = { added: string[]; updated: string[]; removed: string[] };

/** What a restore would do, before anything is written. */
export type RestorePreview = {
  exportedAt: string;
  changes: Record<BackupTable, TableChange>;
  names: NameSamples;
  /** Whether the backup's settings differ from the present ones. */
  settingsDiffer: boolean;
  /** Rows of the file left out because their contact is not in it. */
  strays: number;
};

/** How many names each sample holds. */
const NAMES_SHOWN = 5;

const ROW_SCHEMAS = { contacts: ContactSchema, followUps: FollowUpSchema, touches: TouchSchema };

/**
 * Compares a backup with the book as it stands. A row is the same where every field is.
 * @param book the present rows, in any order
 * @param onProgress told how many present rows have been compared so far
 */
export async function previewRestore(
  { backup, strays }: { backup: Backup; strays: number },
  book: AsyncIterable<Partial<BookRows>>,
  presentSettings: Settings,
  onProgress: (rows: number) => void = () => undefined,
): Promise<RestorePreview> {
  const names: NameSamples = { added: [], updated: [], removed: [] };
  const note = (list: string[], row: Row) => {
    if (list.length < NAMES_SHOWN && row.name !== undefined) list.push(row.name || row.organisation || '');
  };
  const changes = {
    contacts: { added: 0, updated: 0, unchanged: 0, removed: 0 },
    followUps: { added: 0, updated: 0, unchanged: 0, removed: 0 },
    touches: { added: 0, updated: 0, unchanged: 0, removed: 0 },
  };
  const coming = { contacts: byId(backup.contacts), followUps: byId(backup.followUps), touches: byId(backup.touches) };
  let compared = 0;
  for await (const chunk of book) {
    for (const table of BACKUP_TABLES) {
      for (const row of chunk[table] ?? []) {
        compared++;
        const twin = coming[table].get(row.id);
        coming[table].delete(row.id);
        if (!twin) {
          changes[table].removed++;
          note(names.removed, row);
        } else if (sameRow(table, twin, row)) changes[table].unchanged++;
        else {
          changes[table].updated++;
          note(names.updated, twin);
        }
      }
    }
    onProgress(compared);
  }
  for (const table of BACKUP_TABLES) {
    changes[table].added = coming[table].size;
    for (const row of coming[table].values()) note(names.added, row);
  }
  const settingsDiffer = JSON.stringify(backup.settings) !== JSON.stringify(v.parse(SettingsSchema, presentSettings));
  return { exportedAt: backup.exportedAt, changes, names, settingsDiffer, strays };
}

type Row = { id: string; name?: string; organisation?: string };

function byId<T extends Row>(rows: readonly T[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** `twin` was parsed already; parsing `row` too puts its fields in the same order and leaves index fields out. */
function sameRow(table: BackupTable, twin: Row, row: unknown): boolean {
  const parsed = v.safeParse(ROW_SCHEMAS[table], row);
  return parsed.success && JSON.stringify(parsed.output) === JSON.stringify(twin);
}
