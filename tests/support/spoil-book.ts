import { globSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepBrowser } from './rep-browser.ts';

/** Where each browser keeps the databases of an extension, inside its profile. */
const DATABASES = {
  chromium: 'Default/IndexedDB/chrome-extension_*.indexeddb.leveldb',
  firefox: 'storage/default/moz-extension+++*/idb',
};

/**
 * Puts something in the place of the book's files, so that the closed browser can't open the book when it starts again.
 * Gives a function that puts the book back, also for a closed browser.
 */
export function spoilBook(rep: RepBrowser): () => void {
  const places = globSync(DATABASES[rep.kind], { cwd: rep.profile }).map((path) => join(rep.profile, path));
  if (places.length === 0) throw new Error('The profile holds no book.');
  for (const place of places) {
    renameSync(place, `${place}.kept`);
    // A file where a folder belongs; damaged files inside it both browsers throw away, to begin anew without a word.
    writeFileSync(place, '');
  }
  return () => {
    for (const place of places) {
      rmSync(place, { force: true });
      renameSync(`${place}.kept`, place);
    }
  };
}
