import * as v from 'valibot';
import { type ContactId, ContactIdSchema } from '../contacts/contact';
import { DuebookError } from '../errors/duebook-error';
import { type FollowUpId, FollowUpIdSchema } from '../follow-ups/follow-up';
import { type TouchId, TouchIdSchema } from '../follow-ups/touch';
import { type UndoToken, UndoTokenSchema } from '../messages/protocol';
import type { DuebookDatabase } from './database';
import { Recording } from './recording';
import type { BookRows, ContactRow, FollowUpRow, TableName } from './rows';
import { writeBook } from './write-book';

/** What a command acts in. */
export type CommandWorld = {
  readonly db: DuebookDatabase;
  /** Milliseconds since the epoch, UTC. */
  now(): number;
  /** A fresh v4 UUID. */
  newId(): string;
  /** Told after every command that changed the book; never throws. */
  changed(): Promise<void>;
};

/** Runs one command in one transaction, then tells that the book has changed. */
export async function changing<T>(world: CommandWorld, work: () => Promise<T>): Promise<T> {
  const reply = await writeBook(world.db, work);
  await world.changed();
  return reply;
}

/** What a command that can be taken back writes with. */
export type Writing = { world: CommandWorld; db: DuebookDatabase; now: number; book: Recording };

/** Like `changing`, and keeps what takes the command back; answers what `work` does, and the token. */
export function undoable<T extends object>(
  world: CommandWorld,
  work: (writing: Writing) => Promise<T>,
): Promise<T & { undo: UndoToken }> {
  return changing(world, async () => {
    const now = world.now();
    const book = new Recording(world.db);
    const reply = await work({ world, db: world.db, now, book });
    const undo = v.parse(UndoTokenSchema, world.newId());
    await book.keep(undo, now);
    return { ...reply, undo };
  });
}

/** Ids for what a command adds to the book. */
export const newContactId = (world: CommandWorld): ContactId => v.parse(ContactIdSchema, world.newId());
export const newFollowUpId = (world: CommandWorld): FollowUpId => v.parse(FollowUpIdSchema, world.newId());
export const newTouchId = (world: CommandWorld): TouchId => v.parse(TouchIdSchema, world.newId());

/** @throws DuebookError `not-found` */
export async function required<T extends TableName>(db: DuebookDatabase, name: T, id: string): Promise<BookRows[T]> {
  const row = await db.table<BookRows[T], string>(name).get(id);
  if (!row) throw new DuebookError('not-found');
  return row;
}

/** @throws DuebookError `not-found` */
export function requiredContact(db: DuebookDatabase, id: ContactId): Promise<ContactRow> {
  return required(db, 'contacts', id);
}

/** @throws DuebookError `not-found`, also where it is closed and can't be acted on any more */
export async function requiredOpenFollowUp(db: DuebookDatabase, id: FollowUpId): Promise<FollowUpRow> {
  const row = await required(db, 'followUps', id);
  if (row.status !== 'open') throw new DuebookError('not-found');
  return row;
}
