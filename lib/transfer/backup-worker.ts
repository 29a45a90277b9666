/**
 * The worker that reads a backup: parsing, checking and comparing a large file takes seconds, which the page must not
 * spend frozen. It holds the rows and hands them out in chunks.
 */
import * as v from 'valibot';
import { errorCodeOf } from '../errors/duebook-error';
import { DEFAULT_SETTINGS } from '../settings/settings';
import { bookChunks } from '../store/book-chunks';
import { findSameContacts } from '../store/contact-matches';
import { database } from '../store/database';
import { readSettings } from '../store/read-settings';
import { type OpenBackup, openBackup } from './open-backup';
import type { PresentBook } from './preview-restore';
import { type FromWorker, ToWorkerSchema } from './worker-messages';

const tell = (message: FromWorker) => self.postMessage(message);

const presentBook: PresentBook = {
  settings: () => readSettings(),
  chunks: () => bookChunks(),
  findSame: (contacts, incoming) => findSameContacts(contacts, database, (row) => !incoming.has(row.id)),
};

/** For where the book can't be read: everything in the backup is new then. */
const noBook: PresentBook = {
  settings: async () => DEFAULT_SETTINGS,
  chunks: async function* () {
    yield* [];
  },
  findSame: async (contacts) => contacts.map(() => null),
};

let opened: OpenBackup | null = null;

async function answer(data: unknown): Promise<void> {
  const asked = v.parse(ToWorkerSchema, data);
  if (asked.ask === 'open') {
    const book = asked.against === 'book' ? presentBook : noBook;
    opened = await openBackup(asked.file, book, (progress) => tell({ tell: 'progress', progress }));
    tell({ tell: 'opened', preview: opened.preview, settings: opened.settings, chunkCount: opened.chunkCount });
  } else if (opened) {
    tell({ tell: 'rows', rows: await opened.rows(asked.chunk) });
  } else {
    tell({ tell: 'failed', code: 'restore-lost' });
  }
}

self.onmessage = (event: MessageEvent<unknown>) => {
  answer(event.data).catch((thrown: unknown) => tell({ tell: 'failed', code: errorCodeOf(thrown) }));
};
