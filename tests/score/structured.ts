import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { documentView } from '@/lib/extract/document-view';
import type { Reading } from '@/lib/extract/draft';
import type { Source } from '@/lib/extract/observation';
import { readView } from '@/lib/extract/reading';
import { hCard, observeItems } from '@/lib/extract/sources/h-card';
import { jsonLd } from '@/lib/extract/sources/json-ld';
import { microdata } from '@/lib/extract/sources/microdata';
import { rdfa } from '@/lib/extract/sources/rdfa';
import { type Bench, type Figures, listIn } from './bench';
import { fold, percent } from './measure';

const URL = 'https://page.example/';

type Example = { types: string; gold: string[]; microdata: string; rdfa: string; jsonld: string };

/** Share of schema.org's examples whose three forms give the same contacts, with every gold value in them. */
export function scoreSchemaOrg(corpus: string, bench: Bench): Figures {
  const listed = listIn<Example>(corpus, 'structured/schemaorg.json');
  if (listed === null) return {};
  const examples = bench.chosen(listed);
  const right = examples.filter((example) => {
    const forms = [
      contacts(example.jsonld, jsonLd),
      contacts(example.microdata, microdata),
      contacts(example.rdfa, rdfa),
    ];
    const values = example.gold.map((gold) => gold.slice(gold.indexOf('=') + 1));
    const missing = values.filter((value) => forms.some((form) => !fold(form).includes(fold(value))));
    if (missing.length === 0 && new Set(forms).size === 1) return true;
    bench.miss({ item: example.types, field: 'contact', gold: example.gold, found: forms });
    return false;
  });
  return { 'schemaorg.agree.share': percent(right.length, examples.length) };
}

/** Share of the microformats tests with a card from which we read what the expected parse says. */
export function scoreMicroformats(corpus: string, bench: Bench): Figures {
  const root = `${corpus}/microformats`;
  if (!existsSync(root)) return {};
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && existsSync(`${root}/${file.replace(/html$/, 'json')}`))
    .sort();
  let cards = 0;
  let equal = 0;
  for (const file of bench.chosen(files)) {
    const expected: { items: Parameters<typeof observeItems>[0] } = JSON.parse(
      readFileSync(`${root}/${file.replace(/html$/, 'json')}`, 'utf8'),
    );
    const told: Source = {
      id: 'expected',
      *observe(_, context) {
        yield* observeItems(expected.items, null, context);
      },
    };
    const wanted = contacts('', told);
    if (wanted === '[]') continue;
    cards += 1;
    const found = contacts(readFileSync(`${root}/${file}`, 'utf8'), hCard);
    if (found === wanted) equal += 1;
    else bench.miss({ item: file, field: 'contact', gold: [wanted], found: [found] });
  }
  return { 'microformats.equal.share': percent(equal, cards) };
}

function contacts(html: string, source: Source): string {
  const { window } = new JSDOM(html, { url: URL });
  const view = documentView(window.document, { url: URL, title: '' }, () => false);
  const reading = readView(view, [source], '', () => false);
  window.close();
  return JSON.stringify(bare(reading));
}

function bare(reading: Reading) {
  return reading.drafts.map((draft) => ({
    name: draft.name?.value,
    organisation: draft.organisation?.value,
    title: draft.jobTitle?.value,
    emails: draft.emails.map(({ value }) => value),
    // One number written twice is one number.
    phones: draft.phones.map(({ value }) => value.e164 || value.written),
    address: draft.address?.value,
  }));
}
