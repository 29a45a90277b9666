import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import JSZip from 'jszip';

/** A built extension as one archive, the way a browser installs it for good. */
export function packExtension(folder: string): Promise<Buffer> {
  const archive = new JSZip();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    archive.file(relative(folder, path).split(sep).join('/'), readFileSync(path));
  }
  return archive.generateAsync({ type: 'nodebuffer' });
}
