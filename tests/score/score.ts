import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from '../support/find-browser';
import type { ScoreArguments } from './arguments';
import { type Bench, type Figures, type Miss, ofHalf } from './bench';
import { openChromiumPages } from './chromium-pages';
import { figuresTable } from './figures-table';
import { jsdomPages } from './jsdom-pages';
import { fallen, raised, readRecord, writeRecord } from './record';
import { CORPUS_SETS, OWN_SETS } from './sets';
import { H_CARD_SOURCE, withoutSources } from './without-sources';

/**
 * Measures how well contacts are read, on the corpus where there is one and on the project's own examples; prints the
 * figures and, of a whole run, writes `score.json`. Gives back whether all is well: false where figures that are
 * checked stand below their record.
 *
 * @throws Error for a set there is not
 */
export async function score(root: string, asked: ScoreArguments): Promise<boolean> {
  const names = [...Object.keys(CORPUS_SETS), ...Object.keys(OWN_SETS)];
  const unknown = asked.sets.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`There is no set ${unknown.join(', ')}; there are ${names.join(', ')}.`);
  const corpus = resolve(root, asked.corpus ?? '../shared/corpus');
  const present = existsSync(corpus);
  if (!present) {
    console.error(`NOT SCORED: there is no corpus at ${corpus}. Only the project's own examples are measured.`);
  }

  const pages = await openPages(root, asked);
  const figures: Figures = {};
  try {
    const benchOf = (set: string): Bench => ({
      readPage: pages.readPage,
      chosen: (items) => ofHalf(items, asked.half),
      miss: (miss) => {
        if (asked.showMisses) printMiss(set, miss, asked.json ? console.error : console.log);
      },
    });
    const isAsked = (name: string) => asked.sets.length === 0 || asked.sets.includes(name);
    for (const [name, measure] of Object.entries(CORPUS_SETS))
      if (present && isAsked(name)) Object.assign(figures, await measure(corpus, benchOf(name)));
    for (const [name, measure] of Object.entries(OWN_SETS))
      if (isAsked(name)) Object.assign(figures, await measure(benchOf(name)));
  } finally {
    await pages.close();
  }

  const record = readRecord();
  const whole = asked.sets.length === 0 && asked.half === null && asked.without.length === 0;
  if (whole) writeFileSync(resolve(root, 'score.json'), `${JSON.stringify(figures, null, 2)}\n`);
  if (asked.record) writeRecord(raised(record, figures));
  console.log(asked.json ? JSON.stringify(figures, null, 2) : figuresTable(figures, record));
  const low = asked.check ? fallen(record, figures) : [];
  if (low.length > 0) console.error(`\nMore than a point below the record: ${low.join(', ')}`);
  return low.length === 0;
}

/** What pages are read in: Chromium, or jsdom where that is asked for or all there is. */
async function openPages(root: string, { jsdom, without }: ScoreArguments) {
  const withHCards = !without.includes(H_CARD_SOURCE);
  const chromium = jsdom ? null : await findBrowser('chromium');
  if (chromium !== null) return openChromiumPages(chromium, root, { plugins: [withoutSources(without)], withHCards });
  if (!jsdom) {
    console.error(
      'NO CHROMIUM: pages are read in jsdom, which reads some of them otherwise and says nothing of the time a page takes. "npm run browsers" brings one.',
    );
  }
  return { readPage: jsdomPages(withHCards), close: async () => undefined };
}

function printMiss(set: string, { item, field, gold, found }: Miss, print: (line: string) => void): void {
  if (gold.length + found.length === 0) return;
  print(`${set} ${item} · ${field}`);
  for (const one of gold) print(`    gold   ${one}`);
  for (const one of found) print(`    found  ${one}`);
}
