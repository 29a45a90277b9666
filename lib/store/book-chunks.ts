import type { Table } from 'dexie';
import type { Contact } from '../contacts/contact';
import type { FollowUp } from '../follow-ups/follow-up';
import type { Touch } from '../follow-ups/touch';
import { contactOf } from './contact-row';
import { type DuebookDatabase, database } from './database';
import { followUpOf } from './follow-up-row';

/** A part of the book, as a backup holds it. */
export type BookChunk = { contacts: Contact[]; followUps: FollowUp[]; touches: Touch[] };

const CHUNK = 1_000;

/**
 * The whole book, a thousand rows at a time: touches, then follow-ups, then contacts. A command that runs meanwhile is
 * in it or not; a row it leaves without its contact is left out again when the backup is restored.
 */
export async function* bookChunks(db: DuebookDatabase = database): AsyncGenerator<BookChunk, void, undefined> {
  for await (const touches of rowsOf(db.touches)) yield { contacts: [], followUps: [], touches };
  for await (const rows of rowsOf(db.followUps)) yield { contacts: [], followUps: rows.map(followUpOf), touches: [] };
  for await (const rows of rowsOf(db.contacts)) yield { contacts: rows.map(contactOf), followUps: [], touches: [] };
}

async function* rowsOf<T extends { id: string }>(table: Table<T, string>): AsyncGenerator<T[], void, undefined> {
  let after = '';
  for (;;) {
    const rows = await table.where(':id').above(after).limit(CHUNK).toArray();
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.id;
  }
}
