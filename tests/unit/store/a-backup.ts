import 'fake-indexeddb/auto';
import * as v from 'valibot';
import type { RestoreId } from '@/lib/messages/protocol';
import { RestoreIdSchema } from '@/lib/messages/protocol';
import type { Settings } from '@/lib/settings/settings';
import { type BookChunk, bookChunks } from '@/lib/store/book-chunks';
import type { DuebookDatabase } from '@/lib/store/database';
import { type ABook, aBook, fields, plan, touch } from './a-book';

export const newRestore = (): RestoreId => v.parse(RestoreIdSchema, crypto.randomUUID());

export async function exported(db: DuebookDatabase): Promise<BookChunk> {
  const all: BookChunk = { contacts: [], followUps: [], touches: [] };
  for await (const chunk of bookChunks(db)) {
    all.contacts.push(...chunk.contacts);
    all.followUps.push(...chunk.followUps);
    all.touches.push(...chunk.touches);
  }
  return all;
}

export async function restore(
  book: ABook,
  backup: BookChunk,
  mode: 'merge' | 'replace',
  settings: Settings | null = null,
) {
  const restoreId = newRestore();
  // Follow-ups and touches first: a restore must not depend on the order they come in.
  await book.commands['restore.stage']({
    restoreId,
    contacts: [],
    followUps: backup.followUps,
    touches: backup.touches,
  });
  await book.commands['restore.stage']({ restoreId, contacts: backup.contacts, followUps: [], touches: [] });
  return book.commands['restore.apply']({ restoreId, mode, settings });
}

/** Two contacts, one with a done and an open follow-up and two touches. */
export async function aFullBook(): Promise<ABook> {
  const book = aBook();
  const jane = await book.commands['contacts.save']({
    into: null,
    fields: fields({ emails: [{ address: 'jane@acme.example' }], grade: 'A' }),
    followUp: plan(),
  });
  await book.commands['contacts.save']({ into: null, fields: fields({ name: '王小明' }), followUp: null });
  if (!jane.followUpId) throw new Error('no follow-up');
  await book.commands['followUps.complete']({
    id: jane.followUpId,
    touch: touch(),
    next: plan({ due: '2026-12-01T09:00' }),
  });
  await book.commands['touches.add']({ contactId: jane.contactId, touch: touch({ at: 5 }) });
  return book;
}
