import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Draft } from '@/lib/extract/evidence/draft';
import { type Bench, type Figures, listIn } from './bench';
import { alternatives, answers, draftFacts, type GoldContact, listed, type TextField } from './facts';
import { foldName, keyed, percent, Tally } from './measure';

type Page = { file: string; url?: string; gold: GoldContact[]; best: number | null };
type Missed = (field: string, both: { gold: string[]; found: string[] }) => void;

/** The figures of the pages a folder's `pages.json` lists; none where there is no such file. */
export async function scoreMultilingualPages(folder: string, prefix: string, bench: Bench): Promise<Figures> {
  const pages = listIn<Page>(folder, 'pages.json');
  if (pages === null) return {};
  const person = new Tally();
  const field = new Tally();
  const quiet = { right: 0, all: 0 };
  const best = { right: 0, all: 0 };
  for (const page of bench.chosen(pages)) {
    const html = readFileSync(join(folder, page.file), 'utf8');
    const { drafts } = (await bench.readPage(html, page.url ?? 'https://page.example/')).reading;
    const miss: Missed = (of, both) => bench.miss({ item: page.file, field: of, ...both });
    if (page.gold.length === 0) {
      quiet.all += 1;
      if (drafts.length === 0) quiet.right += 1;
      else miss('quiet', { gold: ['nobody'], found: drafts.map(said) });
      continue;
    }
    miss('person', addPersons(person, drafts, page.gold));
    for (const [gold, draft] of matched(page.gold, drafts)) {
      if (draft === undefined && gold.optional === true) continue;
      addFields(field, draft, gold, (of, both) => miss(`${of} of ${gold.name ?? gold.org ?? 'the desk'}`, both));
    }
    const meant = page.best === null ? undefined : page.gold[page.best];
    if (meant !== undefined) {
      best.all += 1;
      if (drafts[0] !== undefined && (isNamed(drafts[0], meant) || isReached(drafts[0], meant))) best.right += 1;
      else miss('best', { gold: [meant.name ?? meant.org ?? ''], found: drafts.slice(0, 1).map(said) });
    }
  }
  return {
    [`${prefix}.person.f1`]: person.f1,
    [`${prefix}.field.f1`]: field.f1,
    [`${prefix}.best.at1`]: percent(best.right, best.all),
    [`${prefix}.quiet.share`]: percent(quiet.right, quiet.all),
  };
}

/** Counts the drafts' names; another right spelling of a gold name is that name, and a desk may be called by its own. */
function addPersons(tally: Tally, drafts: readonly Draft[], golds: readonly GoldContact[]) {
  const canonical = (name: string) =>
    golds.map((gold) => answers(gold, 'name')).find((right) => right.includes(foldName(name)))?.[0] ?? foldName(name);
  const names = (from: readonly GoldContact[]) => from.flatMap(({ name }) => name ?? []);
  return tally.add(
    keyed(
      drafts.flatMap(({ name }) => name?.value ?? []),
      canonical,
    ),
    keyed(names(golds.filter(({ optional }) => optional !== true)), foldName),
    [
      ...names(golds.filter(({ optional }) => optional === true)).map(foldName),
      ...golds.filter(({ name }) => name === undefined).flatMap((gold) => alternatives(gold, 'name')),
    ],
  );
}

/** Each gold contact with the draft that is it, by name before by address; a draft is one contact at most. */
function matched(golds: readonly GoldContact[], drafts: readonly Draft[]): Map<GoldContact, Draft | undefined> {
  const pairs = new Map<GoldContact, Draft | undefined>();
  const left = new Set(drafts);
  for (const is of [isNamed, isReached]) {
    for (const gold of golds) {
      if (pairs.get(gold) !== undefined) continue;
      const draft = [...left].find((one) => is(one, gold));
      pairs.set(gold, draft);
      if (draft !== undefined) left.delete(draft);
    }
  }
  return pairs;
}

function isNamed(draft: Draft, gold: GoldContact): boolean {
  return draft.name !== null && answers(gold, 'name').includes(foldName(draft.name.value));
}

/** Whether a draft has one of the contact's mail addresses; a desk without one is known by its phone or its organisation. */
function isReached(draft: Draft, gold: GoldContact): boolean {
  const facts = draftFacts(draft);
  const emails = listed(gold, 'emails').wanted;
  const shared = (found: readonly string[], wanted: readonly string[]) =>
    found.some((one) => wanted.some((other) => other.toLowerCase() === one.toLowerCase()));
  if (shared(facts.emails, emails)) return true;
  if (gold.name !== undefined || facts.name !== '' || emails.length > 0) return false;
  return shared(facts.phones, listed(gold, 'phones').wanted) || answers(gold, 'org').includes(foldName(facts.org));
}

function addFields(tally: Tally, draft: Draft | undefined, gold: GoldContact, miss: Missed): void {
  const facts = draftFacts(draft);
  const lower = (one: string) => one.toLowerCase();
  for (const field of ['emails', 'phones'] as const) {
    const { wanted, allowed } = listed(gold, field);
    miss(field, tally.add(keyed(facts[field], lower), keyed(wanted, lower), keyed(allowed, lower)));
  }
  for (const field of ['title', 'org'] satisfies TextField[]) {
    const right = answers(gold, field);
    if (right.length === 0) continue;
    const found = facts[field];
    const key = right.includes(foldName(found)) ? 'right' : 'wrong';
    miss(field, tally.add(found === '' ? [] : [[key, found]], [['right', gold[field] ?? '']]));
  }
}

function said({ name, organisation, emails }: Draft): string {
  return name?.value ?? organisation?.value ?? emails[0]?.value ?? 'a draft';
}
