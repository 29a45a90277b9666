import type { Table } from 'dexie';
import type { UndoToken } from '../messages/protocol';
import type { DuebookDatabase } from './database';
import { followUpRow } from './follow-up-row';
import { tellOwnAddresses } from './own-addresses';
import type { BookRows, FollowUpRow, TableName, ToldAddress, UndoRow } from './rows';
import { unseenReminders } from './unseen-reminders';

/** How long a command can be taken back, in milliseconds. */
export const UNDO_LIFETIME = 15 * 60_000;

const TABLES = ['contacts', 'followUps', 'touches'] as const satisfies readonly TableName[];

/**
 * The only way commands write the book: it keeps, of every row written or deleted, what stood there before the command,
 * so that no command can forget to. What follows from other rows (touch counts, copied grades, index fields) is written
 * past it, and worked out anew by an undo.
 */
export class Recording {
  readonly #db: DuebookDatabase;
  readonly #before: { readonly [T in TableName]: Map<string, BookRows[T] | null> } = {
    contacts: new Map(),
    followUps: new Map(),
    touches: new Map(),
  };
  #addresses: ToldAddress[] | null = null;

  constructor(db: DuebookDatabase) {
    this.#db = db;
  }

  /** Writes rows, new or not. */
  async put<T extends TableName>(name: T, rows: readonly BookRows[T][]): Promise<void> {
    await this.#remember(
      name,
      rows.map(({ id }) => id),
    );
    await this.#table(name).bulkPut(rows);
  }

  /** Deletes rows; ids that are not there are nothing to do. */
  async delete<T extends TableName>(name: T, ids: readonly string[]): Promise<void> {
    await this.#remember(name, ids);
    await this.#table(name).bulkDelete(Array.from(ids));
  }

  /** Keeps whose addresses are; once a command. Throws DuebookError `own-addresses-full`. */
  async tellOwnAddresses(told: readonly ToldAddress[]): Promise<void> {
    this.#addresses = await tellOwnAddresses(told, this.#db);
  }

  /**
   * Keeps what stood before under `token`, and makes void the undoes of earlier commands on the same rows and those
   * grown old. Call last, in the transaction the rows were written in; `now` in milliseconds since the epoch, UTC.
   */
  async keep(token: UndoToken, now: number): Promise<void> {
    const touched = TABLES.flatMap((name) => Array.from(this.#before[name].keys(), (id) => `${name}/${id}`));
    const undos = this.#db.undos;
    await undos.where('touched').anyOf(touched).delete();
    await undos
      .where('at')
      .below(now - UNDO_LIFETIME)
      .delete();
    // Only a clock that was set back leaves these: they would never grow old.
    await undos
      .where('at')
      .above(now + UNDO_LIFETIME)
      .delete();
    const { contacts, touches } = this.#before;
    const followUps = await this.#asSeen();
    const before: UndoRow['before'] = {
      contacts: entriesOf(contacts),
      followUps: entriesOf(followUps),
      touches: entriesOf(touches),
    };
    const addresses = this.#addresses;
    await undos.add({ token, at: now, touched, before, ...(addresses === null ? {} : { addresses }) });
  }

  /** The follow-ups as they were, with no reminder called raised that nobody has seen: its time may pass meanwhile. */
  async #asSeen(): Promise<Map<string, FollowUpRow | null>> {
    const unseen = await unseenReminders(this.#db);
    return new Map(
      Array.from(this.#before.followUps, ([id, row]) => [
        id,
        row && unseen(row) ? followUpRow({ ...row, raisedFor: null }, row.grade) : row,
      ]),
    );
  }

  async #remember<T extends TableName>(name: T, ids: readonly string[]): Promise<void> {
    const before: Map<string, BookRows[T] | null> = this.#before[name];
    const fresh = Array.from(new Set(ids)).filter((id) => !before.has(id));
    const rows = await this.#table(name).bulkGet(fresh);
    for (const [at, id] of fresh.entries()) before.set(id, rows[at] ?? null);
  }

  #table<T extends TableName>(name: T): Table<BookRows[T], string> {
    return this.#db.table<BookRows[T], string>(name);
  }
}

function entriesOf<T>(rows: Map<string, T | null>): { id: string; row: T | null }[] {
  return Array.from(rows, ([id, row]) => ({ id, row }));
}
