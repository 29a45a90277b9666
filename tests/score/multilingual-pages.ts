import { readFileSync } from 'node:fs';
import type { Draft } from '@/lib/extract/draft';
import { answers, draftFacts, type GoldContact, phonesOf } from './facts';
import { foldName, percent, Tally } from './measure';
import { readPage } from './pages';

type Page = { file: string; url?: string; gold: GoldContact[]; best: number | null };

/** The figures of the multilingual pages. */
export function scoreMultilingualPages(corpus: string): Record<string, number> {
  const pages: Page[] = JSON.parse(readFileSync(`${corpus}/multilingual/pages.json`, 'utf8'));
  const person = new Tally();
  const field = new Tally();
  let quiet = 0;
  let quietRight = 0;
  let best = 0;
  let bestRight = 0;
  for (const page of pages) {
    const html = readFileSync(`${corpus}/multilingual/${page.file}`, 'utf8');
    const { drafts } = readPage(html, page.url ?? 'https://page.example/').reading;
    if (page.gold.length === 0) {
      quiet += 1;
      if (drafts.length === 0) quietRight += 1;
      continue;
    }
    const wanted = page.gold.filter((gold) => gold.name !== undefined);
    const canonical = (name: string) =>
      foldName(wanted.find((gold) => answers(gold, 'name').includes(foldName(name)))?.name ?? name);
    person.add(
      drafts.flatMap((draft) => (draft.name === null ? [] : [canonical(draft.name.value)])),
      wanted.filter((gold) => gold.optional !== true).map((gold) => foldName(gold.name ?? '')),
      wanted.filter((gold) => gold.optional === true).map((gold) => foldName(gold.name ?? '')),
    );
    for (const gold of page.gold)
      addFields(
        field,
        drafts.find((draft) => matches(draft, gold)),
        gold,
      );
    const meant = page.best === null ? undefined : page.gold[page.best];
    if (meant !== undefined) {
      best += 1;
      if (drafts[0] !== undefined && matches(drafts[0], meant)) bestRight += 1;
    }
  }
  return {
    'mpages.person.f1': person.f1,
    'mpages.field.f1': field.f1,
    'mpages.best.at1': percent(bestRight, best),
    'mpages.quiet.share': percent(quietRight, quiet),
  };
}

function matches(draft: Draft, gold: GoldContact): boolean {
  const facts = draftFacts(draft);
  if (gold.name !== undefined)
    return (
      answers(gold, 'name').includes(facts.name) || (gold.emails ?? []).some((email) => facts.emails.includes(email))
    );
  if (facts.name !== '') return false;
  const addressed =
    (gold.emails ?? []).some((email) => facts.emails.includes(email)) ||
    phonesOf(gold).some((phone) => facts.phones.includes(phone));
  return addressed || answers(gold, 'org').includes(facts.org);
}

function addFields(tally: Tally, draft: Draft | undefined, gold: GoldContact): void {
  const facts = draftFacts(draft);
  tally.add(facts.emails, gold.emails ?? []);
  tally.add(facts.phones, phonesOf(gold));
  for (const field of ['title', 'org'] as const) {
    const right = answers(gold, field);
    if (right.length > 0)
      tally.add(facts[field] === '' ? [] : [right.includes(facts[field]) ? 'right' : 'wrong'], ['right']);
  }
}
