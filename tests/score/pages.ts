import { readFileSync } from 'node:fs';
import type { Draft } from '@/lib/extract/evidence/draft';
import { type Bench, type Figures, listIn } from './bench';
import { fold, foldName, keyed, median, percent, quantile, Tally } from './measure';

type Page = { file: string; site: string; gold: Record<string, string[] | undefined>; seq: [string, string][] };

/** The figures of one set of company pages; none where the folder has no such set. */
export async function scorePages(corpus: string, set: string, bench: Bench): Promise<Figures> {
  const pages = listIn<Page>(corpus, `pages/${set}.json`);
  if (pages === null) return {};
  const email = new Tally();
  const phone = new Tally();
  const person = new Tally();
  const pair = new Tally();
  const times: number[] = [];
  let organisations = 0;
  let organisationsRight = 0;
  let addresses = 0;
  let addressesRight = 0;
  for (const page of bench.chosen(pages)) {
    const html = readFileSync(`${corpus}/pages/${page.file}`, 'utf8');
    const { reading, ms } = await bench.readPage(html, addressOf(page));
    const { drafts } = reading;
    times.push(ms);
    const gold = (label: string) => page.gold[label] ?? [];
    const miss = (field: string, both: { gold: string[]; found: string[] }) =>
      bench.miss({ item: page.file, field, ...both });
    if (set !== 'business') {
      const found = drafts.flatMap(({ emails }) => emails.map(({ value }) => value));
      miss('email', email.add(keyed(found, plainAddress), keyed(gold('EMAIL'), plainAddress)));
    }
    const numbers = goldPhones([...gold('TEL'), ...gold('FAX')]);
    miss('phone', phone.add(phonesOf(drafts, new Set(numbers.map(([key]) => key))), numbers));
    const names = drafts.flatMap(({ name }) => (name === null ? [] : [name.value]));
    miss('person', person.add(keyed(names, foldName), keyed(gold('PER'), foldName)));
    miss('pair', pair.add(pairsOf(drafts), goldPairs(page.seq)));
    if (gold('ORG').length > 0) {
      organisations += 1;
      const best = drafts[0]?.organisation?.value ?? '';
      if (gold('ORG').some((name) => foldName(name) === foldName(best))) organisationsRight += 1;
      else miss('organisation', { gold: gold('ORG'), found: [best] });
    }
    if (gold('STREET').length > 0) {
      addresses += 1;
      if (drafts.some((draft) => holdsAddress(draft, gold('STREET'), gold('CITY')))) addressesRight += 1;
      else miss('address', { gold: [...gold('STREET'), ...gold('CITY')], found: drafts.flatMap(addressLine) });
    }
  }
  return {
    ...(set === 'business' ? {} : { [`${set}.email.f1`]: email.f1 }),
    [`${set}.phone.f1`]: phone.f1,
    [`${set}.person.f1`]: person.f1,
    [`${set}.organisation.at1`]: percent(organisationsRight, organisations),
    [`${set}.pair.f1`]: pair.f1,
    [`${set}.address.share`]: percent(addressesRight, addresses),
    [`${set}.ms.median`]: median(times),
    [`${set}.ms.p95`]: quantile(times, 0.95),
    [`${set}.ms.max`]: quantile(times, 1),
  };
}

/** An address in small letters; of one the page spells against collectors ("jane [at] acme dot com") what it spells. */
function plainAddress(address: string): string {
  const small = address.trim().toLowerCase();
  if (small.includes('@')) return small;
  return small.replace(/\s*[[({<]?\s*\bat\b\s*[\])}>]?\s*/, '@').replace(/\s*[[({<]?\s*\bdot\b\s*[\])}>]?\s*/g, '.');
}

/** Where a page stood; of those whose site is not known, which carry their file's name in its place, nowhere. */
function addressOf({ site }: Page): string {
  const address = `https://${site}/`;
  return site.includes('/') || !URL.canParse(address) ? 'https://page.example/' : address;
}

/**
 * The phones of the drafts by their last nine digits: those of the number as it stands on the page where the gold has
 * them so (national numbers of other lengths than nine lose or keep their trunk 0), else those of the E.164 number.
 */
function phonesOf(drafts: readonly Draft[], gold: ReadonlySet<string>): [string, string][] {
  return drafts.flatMap(({ phones }) =>
    phones.map(({ value }): [string, string] => {
      const written = lastNine(value.written);
      return [value.e164 === '' || gold.has(written) ? written : lastNine(value.e164), value.written];
    }),
  );
}

function goldPhones(written: readonly string[]): [string, string][] {
  return keyed(
    written.flatMap((one) => one.split(/\/|;| or /)).filter((one) => one.replace(/\D/g, '').length >= 7),
    lastNine,
  );
}

function lastNine(number: string): string {
  return number.replace(/\D/g, '').slice(-9);
}

function pairKey(name: string, title: string): [string, string] {
  return [`${foldName(name)} ${foldName(title)}`, `${name} | ${title}`];
}

function pairsOf(drafts: readonly Draft[]): [string, string][] {
  return drafts.flatMap(({ name, jobTitle }) =>
    name === null || jobTitle === null ? [] : [pairKey(name.value, jobTitle.value)],
  );
}

/** Each name with the job title next to it, on whichever side the page puts them; a title is of one name only. */
export function goldPairs(seq: readonly [label: string, value: string][]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let at = 0; at + 1 < seq.length; at += 1) {
    const [one, other] = [seq[at], seq[at + 1]];
    if (one?.[0] === 'PER' && other?.[0] === 'FUNC') pairs.push(pairKey(one[1], other[1]));
    else if (one?.[0] === 'FUNC' && other?.[0] === 'PER') pairs.push(pairKey(other[1], one[1]));
    else continue;
    at += 1;
  }
  return pairs;
}

function addressLine({ address }: Draft): string[] {
  return address === null ? [] : [Object.values(address.value).join(' ')];
}

function holdsAddress(draft: Draft, streets: readonly string[], cities: readonly string[]): boolean {
  const whole = addressLine(draft).map(fold).join('');
  const holds = (parts: readonly string[]) => parts.some((part) => fold(part) !== '' && whole.includes(fold(part)));
  return holds(streets) && (cities.length === 0 || holds(cities));
}
