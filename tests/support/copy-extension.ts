import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

/**
 * A copy of a built extension in a temporary folder, so that a build during a run changes nothing under a browser.
 * @param build the name of a folder of `.output`, or an absolute path
 * @param granted match patterns of hosts the copy has from the start, as after the rep has enabled them
 */
export function copyExtension(build: string, granted: readonly string[] = []): { path: string; remove: () => void } {
  const source = isAbsolute(build) ? build : join(import.meta.dirname, '..', '..', '.output', build);
  if (!existsSync(join(source, 'manifest.json'))) throw new Error(`No extension at ${source}: run "npm run build".`);
  const folder = temporaryFolder('extension');
  cpSync(source, folder.path, { recursive: true });
  if (granted.length > 0) {
    const manifest = join(folder.path, 'manifest.json');
    writeFileSync(
      manifest,
      JSON.stringify({ ...JSON.parse(readFileSync(manifest, 'utf8')), host_permissions: granted }),
    );
  }
  return folder;
}
