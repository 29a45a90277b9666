/**
 * The worker that reads a backup: parsing, checking and comparing a large file takes seconds, which the page must not
 * spend frozen. It holds the rows and hands them out in chunks.
 */
import * as v from 'valibot';
import { errorCodeOf } from '../errors/duebook-error';
import { bookChunks } from '../store/book-chunks';
import { readSettings } from '../store/read-settings';
import { type OpenBackup, openBackup } from './open-backup';
import { type FromWorker, ToWorkerSchema } from './worker-messages';

const tell = (message: FromWorker) => self.postMessage(message);

let opened: OpenBackup | null = null;

async function answer(data: unknown): Promise<void> {
  const asked = v.parse(ToWorkerSchema, data);
  if (asked.ask === 'open') {
    const book = { settings: readSettings, chunks: bookChunks };
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
