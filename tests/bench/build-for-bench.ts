import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build as bundle, type Plugin } from 'vite';
import { build } from 'wxt';

const FOREIGN = /node_modules\/(libphonenumber-js|chrono-node|ical\.js|microformats-parser|papaparse)\//;

export type PopupBundle = {
  /** Every script and style the popup loads before it can show anything, in bytes after gzip. */
  chunks: { name: string; gzipped: number }[];
  total: number;
  /** Libraries among them that the popup must not wait for. */
  foreign: string[];
  /** The page reader as a script. */
  reader: string;
};

/** Builds the extension as it is shipped into `folder`, and looks at what its popup loads first. */
export async function buildForBench(folder: string): Promise<PopupBundle> {
  const modules = new Map<string, string[]>();
  const imports = new Map<string, string[]>();
  const record: Plugin = {
    name: 'record-chunks',
    generateBundle(_options, output) {
      for (const file of Object.values(output)) {
        if (file.type !== 'chunk') continue;
        modules.set(file.fileName, Object.keys(file.modules));
        imports.set(file.fileName, file.imports);
      }
    },
  };
  // Whatever runs this bench: what is shipped has the libraries' production code.
  process.env.NODE_ENV = 'production';
  await build({
    browser: 'chrome',
    outDir: folder,
    outDirTemplate: 'chrome-mv3',
    vite: () => ({ plugins: [record] }),
    debug: false,
  });

  const html = readFileSync(join(folder, 'chrome-mv3', 'popup.html'), 'utf8');
  const loaded = new Set<string>();
  const load = (file: string) => {
    if (loaded.has(file)) return;
    loaded.add(file);
    for (const imported of imports.get(file) ?? []) load(imported);
  };
  for (const [, file] of html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)) if (file) load(file);

  const chunks = [...loaded].map((name) => {
    const content = readFileSync(join(folder, 'chrome-mv3', name));
    return { name, gzipped: gzipSync(content, { level: 9 }).length };
  });
  const foreign = new Set<string>();
  for (const file of loaded) {
    for (const module of modules.get(file) ?? []) {
      const library = FOREIGN.exec(module)?.[1];
      if (library) foreign.add(library);
    }
  }
  return {
    chunks,
    total: chunks.reduce((sum, { gzipped }) => sum + gzipped, 0),
    foreign: [...foreign],
    reader: await bundled('reader-page.ts'),
  };
}

/** Adds the bench's own pages to a built extension: one that only says hello, and one that fills the book. */
export async function bundleForBench(extension: string): Promise<void> {
  const page = (body: string, script: string) =>
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bench</title><script type="module" src="${script}"></script></head><body>${body}</body></html>`;
  writeFileSync(join(extension, 'hello.html'), page('', '/hello.js'));
  writeFileSync(
    join(extension, 'hello.js'),
    `const hello = document.createElement('p'); hello.id = 'hello'; hello.textContent = 'hello'; document.body.append(hello);`,
  );
  writeFileSync(join(extension, 'bench.html'), page('', '/bench.js'));
  writeFileSync(join(extension, 'bench.js'), await bundled('seed-page.ts'));
}

async function bundled(entry: string): Promise<string> {
  const result = await bundle({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, entry), formats: ['iife'], name: 'bench' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  for (const one of outputs) {
    if (!('output' in one)) continue;
    for (const file of one.output) if (file.type === 'chunk') return file.code;
  }
  throw new Error(`${entry} gave no script.`);
}
