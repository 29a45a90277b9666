import type { Settings } from '../settings/settings';
import {
  BACKUP_FORMAT,
  BACKUP_TABLES,
  BACKUP_VERSION,
  type BackupCounts,
  type BackupTable,
  type BookRows,
} from './backup-format';

/** A backup ready to be saved, and what it holds. */
export type WrittenBackup = { file: Blob; counts: BackupCounts };

/**
 * Writes the whole book as one JSON file, one row a line. The book comes in chunks and goes into the file in chunks, so
 * that no single text ever holds all of it.
 * @param chunks the book's rows, in any order
 * @param exportedAt milliseconds since the epoch, UTC
 * @param onProgress told how many rows have been written so far
 */
export async function writeBackup(
  chunks: AsyncIterable<Partial<BookRows>>,
  settings: Settings,
  exportedAt: number,
  onProgress: (rows: number) => void = () => undefined,
): Promise<WrittenBackup> {
  const counts: BackupCounts = { contacts: 0, followUps: 0, touches: 0 };
  const parts: Record<BackupTable, Blob[]> = { contacts: [], followUps: [], touches: [] };
  for await (const chunk of chunks) {
    for (const table of BACKUP_TABLES) {
      const rows: readonly object[] = chunk[table] ?? [];
      if (rows.length === 0) continue;
      const separator = counts[table] === 0 ? '\n' : ',\n';
      // Each part becomes a Blob at once: the browser may then keep it out of this page's memory.
      parts[table].push(new Blob([separator, rows.map((row) => JSON.stringify(row)).join(',\n')]));
      counts[table] += rows.length;
    }
    onProgress(counts.contacts + counts.followUps + counts.touches);
  }
  // Counted only now, yet written first: a reader knows what to expect before it meets the rows.
  const head = JSON.stringify({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    exportedAt: new Date(exportedAt).toISOString(),
    counts,
    settings,
  });
  const file = new Blob(
    [
      head.slice(0, -1),
      ...BACKUP_TABLES.flatMap((table) => [`,\n${JSON.stringify(table)}:[`, ...parts[table], '\n]']),
      '}\n',
    ],
    { type: 'application/json' },
  );
  return { file, counts };
}
