import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Draft, Reading } from '@/lib/extract/draft';
import { readDocument } from '@/lib/extract/read-document';
import { hCard } from '@/lib/extract/sources/h-card';
import { fold, foldName, percent, quantile, Tally } from './measure';

type Page = { file: string; site: string; gold: Record<string, string[] | undefined>; seq: [string, string][] };

/** Reads one page's HTML as the page reader would, timing the reader alone. */
export function readPage(html: string, url: string): { reading: Reading; ms: number } {
  const { window } = new JSDOM(html, { url });
  const { document } = window;
  const first = document.querySelector('.vcard, [class*="h-card"]') === null ? [] : [hCard];
  const start = performance.now();
  const reading = readDocument(document, { url, defaultCountry: '', first });
  const ms = performance.now() - start;
  window.close();
  return { reading, ms };
}

/** The figures of one set of company pages. */
export function scorePages(corpus: string, set: string): Record<string, number> {
  const pages: Page[] = JSON.parse(readFileSync(`${corpus}/pages/${set}.json`, 'utf8'));
  const email = new Tally();
  const phone = new Tally();
  const person = new Tally();
  const pair = new Tally();
  const times: number[] = [];
  let organisations = 0;
  let organisationsRight = 0;
  let addresses = 0;
  let addressesRight = 0;
  for (const page of pages) {
    const site = page.site.includes('/') ? 'example.com' : page.site;
    const { reading, ms } = readPage(readFileSync(`${corpus}/pages/${page.file}`, 'utf8'), `https://${site}/`);
    const { drafts } = reading;
    times.push(ms);
    const gold = (label: string) => page.gold[label] ?? [];
    email.add(
      drafts.flatMap((draft) => draft.emails.map(({ value }) => value.toLowerCase())),
      gold('EMAIL').map((address) => address.toLowerCase()),
    );
    const numbers = goldPhones([...gold('TEL'), ...gold('FAX')]);
    phone.add(phonesOf(drafts, numbers), numbers);
    person.add(
      drafts.flatMap((draft) => (draft.name === null ? [] : [foldName(draft.name.value)])),
      gold('PER').map(foldName),
    );
    pair.add(
      drafts.flatMap((draft) =>
        draft.name === null || draft.jobTitle === null
          ? []
          : [`${foldName(draft.name.value)} ${fold(draft.jobTitle.value)}`],
      ),
      goldPairs(page.seq),
    );
    if (gold('ORG').length > 0) {
      organisations += 1;
      const best = foldName(drafts[0]?.organisation?.value ?? '');
      if (gold('ORG').some((name) => foldName(name) === best)) organisationsRight += 1;
    }
    if (gold('STREET').length > 0) {
      addresses += 1;
      if (drafts.some((draft) => holdsAddress(draft, gold('STREET'), gold('CITY')))) addressesRight += 1;
    }
  }
  return {
    ...(set === 'business' ? {} : { [`${set}.email.f1`]: email.f1 }),
    [`${set}.phone.f1`]: phone.f1,
    [`${set}.person.f1`]: person.f1,
    [`${set}.organisation.at1`]: percent(organisationsRight, organisations),
    [`${set}.pair.f1`]: pair.f1,
    [`${set}.address.share`]: percent(addressesRight, addresses),
    [`${set}.ms.median`]: quantile(times, 0.5),
    [`${set}.ms.p95`]: quantile(times, 0.95),
    [`${set}.ms.max`]: quantile(times, 1),
  };
}

/** The last nine digits of each phone: as written where the gold writes it so (a trunk 0), else of E.164. */
function phonesOf(drafts: readonly Draft[], gold: readonly string[]): string[] {
  return drafts.flatMap((draft) =>
    draft.phones.map(({ value }) => {
      const written = value.written.replace(/\D/g, '').slice(-9);
      return value.e164 === '' || gold.includes(written) ? written : value.e164.replace(/\D/g, '').slice(-9);
    }),
  );
}

function goldPhones(written: readonly string[]): string[] {
  return written
    .flatMap((one) => one.split(/\/|;| or /))
    .map((one) => one.replace(/\D/g, ''))
    .filter((digits) => digits.length >= 7)
    .map((digits) => digits.slice(-9));
}

function goldPairs(seq: readonly [string, string][]): string[] {
  const pairs: string[] = [];
  seq.forEach(([label, value], at) => {
    if (label !== 'PER') return;
    const beside = seq[at + 1]?.[0] === 'FUNC' ? seq[at + 1] : seq[at - 1]?.[0] === 'FUNC' ? seq[at - 1] : undefined;
    if (beside !== undefined) pairs.push(`${foldName(value)} ${fold(beside[1])}`);
  });
  return pairs;
}

function holdsAddress(draft: Draft, streets: readonly string[], cities: readonly string[]): boolean {
  if (draft.address === null) return false;
  const whole = fold(Object.values(draft.address.value).join(' '));
  const holds = (parts: readonly string[]) => parts.some((part) => fold(part) !== '' && whole.includes(fold(part)));
  return holds(streets) && (cities.length === 0 || holds(cities));
}
