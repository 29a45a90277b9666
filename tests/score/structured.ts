import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { mf2 } from 'microformats-parser';
import type { Draft } from '@/lib/extract/evidence/draft';
import type { Source } from '@/lib/extract/evidence/observation';
import { documentView } from '@/lib/extract/layout/document-view';
import { readView } from '@/lib/extract/reading';
import { hCardBy, observeItems } from '@/lib/extract/sources/h-card';
import { type Bench, type Figures, listIn } from './bench';
import { fold, percent } from './measure';

const PAGE = 'https://page.example/';

type Example = { types: string; gold: string[]; microdata: string; rdfa: string; jsonld: string };

/**
 * Share of schema.org's examples that give the same contact in all three notations: the same best draft, and every
 * gold value somewhere among the drafts. Accents don't part contacts: an example may have them in one notation alone.
 */
export async function scoreSchemaOrg(corpus: string, bench: Bench): Promise<Figures> {
  const listed = listIn<Example>(corpus, 'structured/schemaorg.json');
  if (listed === null) return {};
  const examples = bench.chosen(listed);
  let right = 0;
  for (const example of examples) {
    const forms: string[][] = [];
    for (const html of [example.jsonld, example.microdata, example.rdfa])
      forms.push((await bench.readPage(html, PAGE)).reading.drafts.map(contactOf));
    const values = example.gold.map((gold) => plain(gold.slice(gold.indexOf('=') + 1)));
    const complete = forms.every((drafts) => values.every((value) => drafts.some((draft) => draft.includes(value))));
    if (complete && new Set(forms.map(([best = '']) => best)).size === 1) right += 1;
    else
      bench.miss({
        item: example.types,
        field: 'contact',
        gold: example.gold,
        found: forms.map((one) => one.join('\n           ')),
      });
  }
  return { 'schemaorg.agree.share': percent(right, examples.length) };
}

/** A draft's facts in one line to compare by. */
function contactOf(draft: Draft): string {
  const { name, organisation, jobTitle, emails, phones, address } = draft;
  const facts = [
    ...[name, organisation, jobTitle].map((line) => line?.value ?? ''),
    ...emails.map(({ value }) => value),
    // One number written twice is one number.
    ...phones.map(({ value }) => value.e164 || value.written),
    ...Object.values(address?.value ?? {}),
  ];
  return facts.map(plain).join(' ');
}

/** Folded, and without accents. */
function plain(text: string): string {
  return fold(text.normalize('NFD').replace(/\p{M}/gu, ''));
}

type Item = Parameters<typeof observeItems>[0][number];

/**
 * Share of the microformats tests with a card that we read as their expected parse says: our parse of the page must
 * give the contacts that the expected one gives.
 */
export function scoreMicroformats(corpus: string, bench: Bench): Figures {
  const root = `${corpus}/microformats`;
  if (!existsSync(root)) return {};
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && existsSync(`${root}/${file.replace(/html$/, 'json')}`))
    .sort();
  let cards = 0;
  let equal = 0;
  for (const file of bench.chosen(files)) {
    const { items }: { items: Item[] } = JSON.parse(readFileSync(`${root}/${file.replace(/html$/, 'json')}`, 'utf8'));
    if (!/"h-(card|adr)"/.test(JSON.stringify(items))) continue;
    cards += 1;
    const expected: Source = {
      id: 'expected',
      *observe(_, context) {
        yield* observeItems(items, null, context);
      },
    };
    const wanted = contactsBy(expected, '');
    const found = contactsBy(hCardBy(mf2), readFileSync(`${root}/${file}`, 'utf8'));
    if (found.join('\n') === wanted.join('\n')) equal += 1;
    else bench.miss({ item: file, field: 'contact', gold: wanted, found });
  }
  return { 'microformats.equal.share': percent(equal, cards) };
}

/** The contacts one source alone yields on a page. */
function contactsBy(source: Source, html: string): string[] {
  const { window } = new JSDOM(html, { url: PAGE });
  const view = documentView(window.document, { url: PAGE, title: '' }, () => false);
  const { drafts } = readView(view, [source], '', () => false);
  window.close();
  return drafts.map(contactOf);
}
