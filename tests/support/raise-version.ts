import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes a copy of the extension the next version of itself. */
export function raiseVersion(folder: string): void {
  const path = join(folder, 'manifest.json');
  const manifest: { version: string } = JSON.parse(readFileSync(path, 'utf8'));
  const version = manifest.version.replace(/\d+$/, (last) => String(Number(last) + 1));
  writeFileSync(path, JSON.stringify({ ...manifest, version }));
}
