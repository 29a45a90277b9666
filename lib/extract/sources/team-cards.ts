import { cleanText } from '../../contacts/clean-text';
import { type Field, isLine, type Observation, type Source } from '../evidence/observation';
import { kindOf, LineKinds } from '../layout/line-kinds';
import { saidInLists } from '../layout/listed-lines';
import type { Block, Line, View } from '../layout/view';
import { lazily } from '../lazily';
import {
  employersBehindNames,
  employersBehindTitles,
  housesOverNames,
  labelsOf,
  mayNameCompany,
} from '../organisation/card-employers';
import { cardTitles } from '../people/card-titles';
import { SURE_NAME } from '../people/person-name';
import { organisationConfidence, TOLD_BY_A_WORD } from '../vocabulary/organisation-words';

const MAX_CARD_LINES = 14;
const MIN_CARDS = 3;

type Named = { line: Line; name: string; confidence: number };
type Card = { line: Line; name: string; confidence: number; block: Block };

/**
 * People in a repeated structure: where several alike blocks hold a name and some of them a title or an address,
 * a name that only has the form of one is believed, and the words left over are the company.
 */
export const teamCards: Source = {
  id: 'team-cards',
  *observe(view, context) {
    const facts = factsByLine(context.seen);
    yield* observeLists(view, facts);
    for (const cards of teamsOf(cardsIn(view, facts), view.root)) {
      if (context.expired()) return;
      const supported = cards.filter((card) => card.confidence >= 0.7 || hasFact(card, facts)).length;
      if (cards.length < MIN_CARDS || supported < cards.length / 2) continue;
      // Whom a page gives addresses or numbers are its people; of others only words of work beside a name need be a title.
      const titles = cardTitles(
        view,
        cards,
        cards.some((card) => holds(card, facts, ['email', 'phone'])),
        (line) => facts.get(line)?.some(({ field }) => field === 'jobTitle') === true,
        // Two words with capitals have the form of a name, whatever they say.
        (line) => facts.get(line)?.some(({ field, confidence }) => field !== 'name' || confidence >= 0.5) === true,
      );
      const heads = housesOverNames(cards, view, facts);
      const labels = labelsOf(cards, view);
      const behind = heads.size > 0 ? heads : employersBehindTitles(cards, view, facts, titles);
      const employers = behind.size > 0 || titles.size > 0 ? behind : employersBehindNames(cards, view, facts);
      for (const card of cards)
        if (heads.size === 0 || heads.has(card) || card.confidence >= 0.7)
          yield* observeCard(card, view, facts, labels, titles.get(card), employers.get(card));
    }
  },
};

/**
 * Cards that belong together: those side by side in one part of the page, and of those that are too few the ones whose names
 * are made alike, for a team's cards stand in rows of a grid and under the headings of its departments, too.
 */
function teamsOf(cards: readonly Card[], root: Block): Card[][] {
  const beside = new Map<Block, Card[]>();
  for (const card of cards) {
    const parent = card.block.parent ?? root;
    const group = beside.get(parent);
    if (group === undefined) beside.set(parent, [card]);
    else group.push(card);
  }
  const teams = [...beside.values()].filter(({ length }) => length >= MIN_CARDS);
  const alike = new Map<string, Card[]>();
  for (const card of cards) alike.set(kindOf(card.line), [...(alike.get(kindOf(card.line)) ?? []), card]);
  const whole = new Set(teams.flat());
  for (const group of alike.values())
    if (group.length >= MIN_CARDS && group.some((card) => !whole.has(card))) teams.push(levelled(group));
  return teams;
}

/** The same cards, each as far around its name as the smallest of them: one that stands alone in its section holds that, too. */
function levelled(cards: readonly Card[]): Card[] {
  const levels = Math.min(...cards.map(({ line, block }) => line.block.depth - block.depth));
  return cards.map((card) => {
    let { block } = card.line;
    for (let level = 0; level < levels && block.parent !== null; level += 1) block = block.parent;
    return { ...card, block };
  });
}

/** What the lines of a list of people say behind their names. */
function* observeLists(view: View, facts: ReadonlyMap<number, Observation[]>): Generator<Observation> {
  const named = new Map<number, string>();
  const titled = (at: number) => facts.get(at)?.some(({ field }) => field === 'jobTitle') === true;
  for (const [at, here] of facts) {
    const name = here.find((one) => one.field === 'name' && one.confidence >= 0.4);
    if (name?.field === 'name') named.set(at, name.value);
  }
  if (named.size < 2) return;
  for (const { line, field, value } of saidInLists(view, named, titled))
    yield { field, value, confidence: 0.75, source: 'text', quote: cleanText(line.text, 300), place: line };
}

function* observeCard(
  card: Card,
  view: View,
  facts: ReadonlyMap<number, Observation[]>,
  labels: ReadonlySet<string>,
  title: Line | undefined,
  employer: Line | undefined,
): Generator<Observation> {
  const { line, block } = card;
  const made = { source: 'text' as const, place: line };
  if (title !== undefined)
    yield { field: 'jobTitle', value: title.text, confidence: 0.75, quote: cleanText(title.text, 300), ...made };
  if (card.confidence < 0.72 && (title !== undefined || hasFact(card, facts))) {
    yield { field: 'name', value: card.name, confidence: 0.72, quote: cleanText(line.text, 300), ...made };
  }
  const rest: Line[] = [];
  const titles = title === undefined ? [] : [title.text];
  for (let at = block.from; at < block.to; at += 1) {
    const here = facts.get(at) ?? [];
    for (const one of here) if (one.field === 'jobTitle') titles.push(one.value);
    if (here.some((one) => one.field === 'organisation' || isOfHost(one, view.host))) return;
    const other = view.lines[at];
    if (
      at !== line.index &&
      here.length === 0 &&
      other !== undefined &&
      !labels.has(other.text) &&
      !headsList(other, view.lines[at + 1]) &&
      mayNameCompany(other)
    )
      rest.push(other);
  }
  // A line that went into a title of two is no company.
  const [only, another] = rest.filter(({ text }) => !titles.some((title) => title.includes(text)));
  // What begins with its legal form is none of the words beside it.
  const told = another === undefined ? only : rest.find(({ text }) => organisationConfidence(text) >= TOLD_BY_A_WORD);
  const company = employer ?? told;
  if ((titles.length > 0 || employer !== undefined) && company !== undefined) {
    yield {
      field: 'organisation',
      value: company.text,
      confidence: 0.55,
      quote: cleanText(company.text, 300),
      ...made,
    };
  }
}

/** Whether a line stands over a list that it says the kind of: "Languages", "Bar admissions". */
function headsList(line: Line, next: Line | undefined): boolean {
  const isEntry = (one: Line | undefined) => one?.block.element?.localName === 'li';
  return isEntry(next) && !isEntry(line);
}

/** Whether it is an address at the page's own domain: whoever has one works there. */
function isOfHost(one: Observation, host: string): boolean {
  if (one.field !== 'email') return false;
  const domain = one.value.slice(one.value.lastIndexOf('@') + 1).toLowerCase();
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

function cardsIn(view: View, facts: ReadonlyMap<number, Observation[]>): Card[] {
  const every: Named[] = [];
  for (const [at, here] of facts) {
    const line = view.lines[at];
    const best = here.filter((one) => one.field === 'name').sort((a, b) => b.confidence - a.confidence)[0];
    if (line !== undefined && best?.field === 'name' && best.confidence >= 0.3)
      every.push({ line, name: best.value, confidence: best.confidence });
  }
  every.sort((a, b) => a.line.index - b.line.index);
  const called = new Map(every.map(({ line, confidence }) => [line.index, confidence]));
  const kinds = lazily(() => new LineKinds(view, (at) => called.get(at) ?? 0, SURE_NAME));
  const names = every.filter(
    (one, at) =>
      !(one.confidence < SURE_NAME && kinds().areOthers(one.line)) &&
      !isUnderName(one, every[at - 1], every[at + 1], facts),
  );
  return names.flatMap((one, at) => {
    // A company among people has a card of its own, but it is nobody's.
    const isHouse = one.confidence < SURE_NAME && organisationConfidence(one.name) >= TOLD_BY_A_WORD;
    if (isHouse && !isTitledHan(one, facts)) return [];
    const before = names[at - 1]?.line.index ?? -1;
    const after = names[at + 1]?.line.index ?? Number.POSITIVE_INFINITY;
    let block: Block | null = null;
    for (
      let up: Block | null = one.line.block;
      up !== null && up.from > before && up.to <= after && up.to - up.from <= MAX_CARD_LINES;
      up = up.parent
    ) {
      block = up;
    }
    return block === null ? [] : [{ ...one, block }];
  });
}

/** "陈瑞堂", "林文轩": what ends as houses do is somebody's given name all the same where a title stands right over or under it. */
function isTitledHan({ name, line: { index } }: Named, facts: ReadonlyMap<number, Observation[]>): boolean {
  const isTitle = (at: number) => facts.get(at)?.some(({ field }) => field === 'jobTitle') === true;
  return /^\p{Script=Han}{3}$/u.test(name) && (isTitle(index - 1) || isTitle(index + 1));
}

/**
 * Whether a phrase that only has the form of a name stands right under a sure one, or under that one's title, alone with
 * it in one part of the page.
 */
function isUnderName(
  one: Named,
  before: Named | undefined,
  after: Named | undefined,
  facts: ReadonlyMap<number, Observation[]>,
): boolean {
  if (before === undefined || before.confidence < 0.7) return false;
  const over = one.line.index - 1;
  const isTitle = (at: number) => facts.get(at)?.some(({ field }) => field === 'jobTitle') === true;
  const titled = over === before.line.index + 1 && isTitle(over);
  if (one.confidence >= (titled ? 0.7 : 0.5) || (!titled && over !== before.line.index)) return false;
  const { parent } = one.line.block;
  // A title may stand over the name.
  const first = before.line.index - Number(isTitle(before.line.index - 1) && parent?.from !== before.line.index);
  const both = parent !== null && parent.from === first && parent.to - parent.from <= MAX_CARD_LINES;
  return both && (after === undefined || after.line.index >= parent.to);
}

function hasFact(card: Card, facts: ReadonlyMap<number, Observation[]>): boolean {
  return holds(card, facts, ['jobTitle', 'email']);
}

function holds({ block }: Card, facts: ReadonlyMap<number, Observation[]>, fields: readonly Field[]): boolean {
  for (let at = block.from; at < block.to; at += 1)
    if (facts.get(at)?.some(({ field }) => fields.includes(field)) === true) return true;
  return false;
}

function factsByLine(seen: readonly Observation[]): Map<number, Observation[]> {
  const facts = new Map<number, Observation[]>();
  for (const observation of seen) {
    if (!isLine(observation.place)) continue;
    const here = facts.get(observation.place.index);
    if (here === undefined) facts.set(observation.place.index, [observation]);
    else here.push(observation);
  }
  return facts;
}
