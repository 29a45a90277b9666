import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '@/lib/extract/evidence/draft';

/** Figures by name, 0 to 100 unless the name says milliseconds. */
export type Figures = Record<string, number>;

export type Half = 'even' | 'odd';

/** Something a reading got wrong. `gold` and `found` are what stands in one and not in the other, as written. */
export type Miss = { item: string; field: string; gold: readonly string[]; found: readonly string[] };

/** What every set is measured with. */
export type Bench = {
  /** Reads one page's HTML as the page reader would at that address; `ms` is the reader's own time. */
  readPage(html: string, url: string): Promise<{ reading: Reading; ms: number }>;
  /** The items that are looked at, of a set's. */
  chosen<T>(items: readonly T[]): T[];
  /** Takes note of a miss; one with nothing in either is none. */
  miss(miss: Miss): void;
};

/** Every second item by its position, the first being even; all of them without a half. */
export function ofHalf<T>(items: readonly T[], half: Half | null): T[] {
  return half === null ? [...items] : items.filter((_, at) => (at % 2 === 0) === (half === 'even'));
}

/** The list a corpus file holds, or null where the folder has no such file. */
export function listIn<T>(folder: string, file: string): T[] | null {
  const path = join(folder, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
}
