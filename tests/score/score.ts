import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { scoreDates } from './dates';
import { scoreForge, scoreMessages } from './messages';
import { scoreMultilingualPages } from './multilingual-pages';
import { scoreAddresses, scoreNames } from './names';
import { scorePages } from './pages';
import { scoreMicroformats, scoreSchemaOrg } from './structured';

/** Measures how well contacts are read on the corpus beside the project, prints the figures and writes `score.json`. */
export function score(root: string, only: readonly string[]): void {
  const corpus = resolve(root, '../shared/corpus');
  if (!existsSync(corpus)) {
    console.warn(
      `NOTHING SCORED: there is no corpus at ${corpus}. The figures need it; everything else works without.`,
    );
    return;
  }
  const figures: Record<string, number> = {};
  const sets: Record<string, () => Record<string, number>> = {
    us_contact: () => scorePages(corpus, 'us_contact'),
    business: () => scorePages(corpus, 'business'),
    random: () => scorePages(corpus, 'random'),
    forge: () => scoreForge(corpus),
    names: () => scoreNames(corpus),
    schemaorg: () => scoreSchemaOrg(corpus),
    microformats: () => scoreMicroformats(corpus),
    addresses: () => scoreAddresses(corpus),
    messages: () => scoreMessages(corpus),
    mpages: () => scoreMultilingualPages(corpus),
    dates: () => scoreDates(corpus),
  };
  for (const [name, measure] of Object.entries(sets)) {
    if (only.length > 0 && !only.includes(name)) continue;
    Object.assign(figures, measure());
  }
  const width = Math.max(0, ...Object.keys(figures).map((key) => key.length));
  for (const [key, value] of Object.entries(figures))
    console.log(`${key.padEnd(width)}  ${value.toFixed(1).padStart(7)}`);
  if (only.length === 0) writeFileSync(resolve(root, 'score.json'), `${JSON.stringify(figures, null, 2)}\n`);
}
