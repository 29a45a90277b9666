import { DuebookError } from '../errors/duebook-error';
import type { Settings } from '../settings/settings';
import { BACKUP_TABLES, type Backup, type BookRows, MAX_BACKUP_BYTES } from './backup-format';
import { type PresentBook, previewRestore, type RestorePreview } from './preview-restore';
import { readBackup } from './read-backup';

/** The most rows one stage message carries. */
const CHUNK_ROWS = 1_000;

/** How far opening a backup is: reading the file, then comparing it (`done` counts the book's rows compared). */
export type OpenProgress = { step: 'reading' } | { step: 'comparing'; done: number };

/** A backup that was read, checked and compared; its rows are handed out in chunks, from 0 to `chunkCount` - 1. */
export type OpenBackup = {
  preview: RestorePreview;
  settings: Settings;
  chunkCount: number;
  rows(chunk: number): Promise<BookRows>;
  /** Lets go of the rows. */
  close(): void;
};

export type BackupOpener = (file: Blob, onProgress: (progress: OpenProgress) => void) => Promise<OpenBackup>;

/**
 * Reads a backup file, checks it, and says what restoring it would change. Writes nothing.
 * @throws DuebookError `backup-too-large`, or one of `readBackup`'s
 */
export async function openBackup(
  file: Blob,
  book: PresentBook,
  onProgress: (progress: OpenProgress) => void = () => undefined,
): Promise<OpenBackup> {
  if (file.size > MAX_BACKUP_BYTES) throw new DuebookError('backup-too-large');
  onProgress({ step: 'reading' });
  const read = readBackup(await textOf(file));
  onProgress({ step: 'comparing', done: 0 });
  const preview = await previewRestore(read, book, (done) => onProgress({ step: 'comparing', done }));
  let chunks = inChunks(read.backup);
  return {
    preview,
    settings: read.backup.settings,
    chunkCount: chunks.length,
    rows: async (chunk) => chunks[chunk] ?? { contacts: [], followUps: [], touches: [] },
    close: () => {
      chunks = [];
    },
  };
}

async function textOf(file: Blob): Promise<string> {
  try {
    return await file.text();
  } catch (cause) {
    // Browsers that can't hold a text this long say so with a RangeError or a DOMException of their own.
    if (cause instanceof RangeError) throw new DuebookError('backup-too-large', { cause });
    throw cause;
  }
}

function inChunks(backup: Backup): BookRows[] {
  const chunks: BookRows[] = [];
  for (const table of BACKUP_TABLES) {
    for (let from = 0; from < backup[table].length; from += CHUNK_ROWS) {
      const rows = { [table]: backup[table].slice(from, from + CHUNK_ROWS) };
      chunks.push({ contacts: [], followUps: [], touches: [], ...rows });
    }
  }
  return chunks;
}
