import * as v from 'valibot';
import { DuebookError } from '../errors/duebook-error';
import type { BackupOpener, OpenBackup, OpenProgress } from './open-backup';
import { type FromWorker, FromWorkerSchema, type ToWorker } from './worker-messages';

/**
 * `openBackup` against this browser's own book, done in a worker so that the page stays responsive.
 * @throws what `openBackup` throws
 */
export const openBackupInWorker: BackupOpener = (file, onProgress) => open(file, 'book', onProgress);

/**
 * As `openBackupInWorker`, without looking at the book: for where it can't be opened.
 * @throws what `openBackup` throws
 */
export const openBackupWithoutBook: BackupOpener = (file, onProgress) => open(file, 'nothing', onProgress);

async function open(
  file: Blob,
  against: 'book' | 'nothing',
  onProgress: (progress: OpenProgress) => void,
): Promise<OpenBackup> {
  const worker = new Worker(new URL('./backup-worker.ts', import.meta.url), { type: 'module' });
  try {
    const opened = await ask(worker, { ask: 'open', file, against }, 'opened', (message) => {
      if (message.tell === 'progress') onProgress(message.progress);
    });
    return {
      preview: opened.preview,
      settings: opened.settings,
      chunkCount: opened.chunkCount,
      rows: async (chunk) => (await ask(worker, { ask: 'rows', chunk }, 'rows')).rows,
      close: () => worker.terminate(),
    };
  } catch (thrown) {
    worker.terminate();
    throw thrown;
  }
}

/** Sends one question and waits for the answer of the wanted kind. One question at a time. */
function ask<Kind extends FromWorker['tell']>(
  worker: Worker,
  question: ToWorker,
  wanted: Kind,
  onOther: (message: FromWorker) => void = () => undefined,
): Promise<Extract<FromWorker, { tell: Kind }>> {
  return new Promise((resolve, reject) => {
    worker.onmessage = (event: MessageEvent<unknown>) => {
      const message = v.safeParse(FromWorkerSchema, event.data);
      if (!message.success) return reject(new DuebookError('unexpected'));
      const told = message.output;
      if (told.tell === 'failed') reject(new DuebookError(told.code));
      else if (isKind(told, wanted)) resolve(told);
      else onOther(told);
    };
    worker.onerror = () => reject(new DuebookError('unexpected'));
    worker.postMessage(question);
  });
}

function isKind<Kind extends FromWorker['tell']>(
  told: FromWorker,
  kind: Kind,
): told is Extract<FromWorker, { tell: Kind }> {
  return told.tell === kind;
}
