import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, it } from 'vitest';
import { withoutSources } from '../../score/without-sources';

const root = join(import.meta.dirname, '../../..');

/** The registry's ids when these are left out. */
async function idsWithout(...ids: string[]): Promise<string[]> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'silent',
    appType: 'custom',
    plugins: [withoutSources(ids)],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { '@': root } },
  });
  try {
    const { SOURCES } = await server.ssrLoadModule('/lib/extract/sources.ts');
    return SOURCES.map(({ id }: { id: string }) => id);
  } finally {
    await server.close();
  }
}

it('leaves sources out of the registry, and knows one that is not there', async () => {
  const all = await idsWithout();
  expect(all.length).toBeGreaterThan(10);
  expect(await idsWithout('team-cards', 'h-card')).toEqual(all.filter((id) => id !== 'team-cards'));
  await expect(idsWithout('team-card')).rejects.toThrow(/no source team-card; there are h-card, .*team-cards/);
});

it('is asked about nothing but the registry', () => {
  const { transform } = withoutSources(['meta']);
  const code = readFileSync(join(root, 'lib/extract/budget.ts'), 'utf8');
  if (typeof transform !== 'function') throw new Error('The plugin transforms nothing.');
  expect(Reflect.apply(transform, null, [code, join(root, 'lib/extract/budget.ts')])).toBeNull();
});
