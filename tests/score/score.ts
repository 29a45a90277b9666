import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { scorePages } from './pages';

/** Measures how well contacts are read on the corpus beside the project, prints the figures and writes `score.json`. */
export async function score(root: string, only: readonly string[]): Promise<void> {
  const corpus = resolve(root, '../shared/corpus');
  if (!existsSync(corpus)) {
    console.warn(
      `NOTHING SCORED: there is no corpus at ${corpus}. The figures need it; everything else works without.`,
    );
    return;
  }
  const figures: Record<string, number> = {};
  const sets: Record<string, () => Record<string, number> | Promise<Record<string, number>>> = {
    us_contact: () => scorePages(corpus, 'us_contact'),
    business: () => scorePages(corpus, 'business'),
    random: () => scorePages(corpus, 'random'),
  };
  for (const [name, measure] of Object.entries(sets)) {
    if (only.length > 0 && !only.includes(name)) continue;
    Object.assign(figures, await measure());
  }
  const width = Math.max(0, ...Object.keys(figures).map((key) => key.length));
  for (const [key, value] of Object.entries(figures))
    console.log(`${key.padEnd(width)}  ${value.toFixed(1).padStart(7)}`);
  if (only.length === 0) writeFileSync(resolve(root, 'score.json'), `${JSON.stringify(figures, null, 2)}\n`);
}
