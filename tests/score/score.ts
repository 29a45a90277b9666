import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { scoreArguments } from './arguments';
import { type Bench, type Figures, type Miss, ofHalf } from './bench';
import { scoreDates } from './dates';
import { scoreForwards } from './forwards';
import { readInJsdom } from './jsdom-pages';
import { scoreForge, scoreMessages } from './messages';
import { scoreMultilingualPages } from './multilingual-pages';
import { scoreAddresses, scoreNames } from './names';
import { scorePages } from './pages';
import { scoreMicroformats, scoreSchemaOrg } from './structured';

/** Everything that is measured, by the name it is asked for by. */
const SETS: Record<string, (corpus: string, bench: Bench) => Promise<Figures> | Figures> = {
  us_contact: (corpus, bench) => scorePages(corpus, 'us_contact', bench),
  business: (corpus, bench) => scorePages(corpus, 'business', bench),
  random: (corpus, bench) => scorePages(corpus, 'random', bench),
  forge: scoreForge,
  forwards: scoreForwards,
  names: scoreNames,
  schemaorg: scoreSchemaOrg,
  microformats: scoreMicroformats,
  addresses: scoreAddresses,
  messages: (corpus, bench) => scoreMessages(`${corpus}/multilingual`, 'messages.json', 'messages', bench),
  mpages: (corpus, bench) => scoreMultilingualPages(`${corpus}/multilingual`, 'pages.json', 'mpages', bench),
  dates: scoreDates,
};

/** Measures how well contacts are read on the corpus beside the project, prints the figures and writes `score.json`. */
export async function score(root: string, given: readonly string[]): Promise<void> {
  const asked = scoreArguments(given);
  const unknown = asked.sets.filter((name) => SETS[name] === undefined);
  if (unknown.length > 0)
    throw new Error(`There is no set ${unknown.join(', ')}; there are ${Object.keys(SETS).join(', ')}.`);
  const corpus = resolve(root, asked.corpus ?? '../shared/corpus');
  if (!existsSync(corpus)) {
    console.warn(
      `NOTHING SCORED: there is no corpus at ${corpus}. The figures need it; everything else works without.`,
    );
    return;
  }
  const figures: Figures = {};
  for (const [name, measure] of Object.entries(SETS)) {
    if (asked.sets.length > 0 && !asked.sets.includes(name)) continue;
    const miss = asked.showMisses ? (one: Miss) => printMiss(name, one) : () => undefined;
    Object.assign(
      figures,
      await measure(corpus, { readPage: readInJsdom, chosen: (items) => ofHalf(items, asked.half), miss }),
    );
  }
  const width = Math.max(0, ...Object.keys(figures).map((key) => key.length));
  for (const [key, value] of Object.entries(figures))
    console.log(`${key.padEnd(width)}  ${value.toFixed(1).padStart(7)}`);
  if (asked.sets.length === 0 && asked.half === null)
    writeFileSync(resolve(root, 'score.json'), `${JSON.stringify(figures, null, 2)}\n`);
}

function printMiss(set: string, { item, field, gold, found }: Miss): void {
  if (gold.length + found.length === 0) return;
  console.log(`${set} ${item} · ${field}`);
  for (const one of gold) console.log(`    gold   ${one}`);
  for (const one of found) console.log(`    found  ${one}`);
}
