import * as v from 'valibot';
import { ContactSchema } from '../contacts/contact';
import { FollowUpSchema } from '../follow-ups/follow-up';
import { TouchSchema } from '../follow-ups/touch';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from '../settings/settings';
import type { BookChunk } from './book-chunks';
import { DATABASE_NAME } from './database-name';

/** What could still be read of a book that does not open as it should. */
export type Salvage = {
  settings: Settings;
  chunks: BookChunk[];
  /** How many rows were met that are no longer what they should be. */
  leftOut: number;
  /** False where reading broke off, so that nobody knows how much is missing. */
  complete: boolean;
};

const CHUNK = 1_000;
const TABLES = ['contacts', 'followUps', 'touches'] as const;

/**
 * Reads a damaged book as it stands, whatever version it says it has, and changes nothing in it. Null where not even
 * that can be done.
 */
export async function salvageBook(name: string = DATABASE_NAME): Promise<Salvage | null> {
  const db = await openAsItStands(name);
  if (!db) return null;
  const salvage: Salvage = { settings: DEFAULT_SETTINGS, chunks: [], leftOut: 0, complete: true };
  try {
    for (const table of TABLES) await readTable(db, table, salvage);
    const [row] = await readRows(db, 'settings', null);
    const kept = v.safeParse(v.object({ settings: SettingsSchema }), row);
    if (kept.success) salvage.settings = kept.output.settings;
  } catch {
    // What was read so far is worth keeping; that it is not all is said.
    salvage.complete = false;
  } finally {
    db.close();
  }
  return salvage.chunks.length > 0 ? salvage : null;
}

/** Opens without a version; null where there is nothing, so that no empty book is made in its place. */
async function openAsItStands(name: string): Promise<IDBDatabase | null> {
  try {
    if (!(await indexedDB.databases()).some((one) => one.name === name)) return null;
    return await answerOf(indexedDB.open(name));
  } catch {
    // Too damaged to be opened in any way: the caller says that nothing can be read.
    return null;
  }
}

async function readTable(db: IDBDatabase, table: (typeof TABLES)[number], salvage: Salvage): Promise<void> {
  let after: IDBValidKey | null = null;
  for (;;) {
    const rows = await readRows(db, table, after);
    const last = v.safeParse(v.object({ id: v.string() }), rows.at(-1));
    if (rows.length === 0) return;
    const chunk: BookChunk = { contacts: [], followUps: [], touches: [] };
    for (const row of rows) {
      if (!take(table, row, chunk)) salvage.leftOut += 1;
    }
    salvage.chunks.push(chunk);
    if (!last.success) throw new Error('A row without an id: the next can not be asked for.');
    after = last.output.id;
  }
}

function take(table: (typeof TABLES)[number], row: unknown, chunk: BookChunk): boolean {
  if (table === 'contacts') return keep(v.safeParse(ContactSchema, row), chunk.contacts);
  if (table === 'followUps') return keep(v.safeParse(FollowUpSchema, row), chunk.followUps);
  return keep(v.safeParse(TouchSchema, row), chunk.touches);
}

function keep<T>(parsed: { success: true; output: T } | { success: false }, into: T[]): boolean {
  if (parsed.success) into.push(parsed.output);
  return parsed.success;
}

/** Up to a thousand rows beyond `after`; none where the table is not there. */
function readRows(db: IDBDatabase, table: string, after: IDBValidKey | null): Promise<unknown[]> {
  if (!db.objectStoreNames.contains(table)) return Promise.resolve([]);
  const range = after === null ? null : IDBKeyRange.lowerBound(after, true);
  return answerOf(db.transaction(table).objectStore(table).getAll(range, CHUNK));
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
