import type { Observation } from '../evidence/observation';
import type { Line, View } from '../layout/view';
import type { NamedCard } from '../people/card-titles';
import { hasLegalForm } from '../vocabulary/legal-forms';
import { isNoEmployer } from '../vocabulary/not-employers';
import { isCommonWord } from '../vocabulary/not-names';
import { isOfCountries } from '../vocabulary/of-countries';
import { isPlainlyOrganisation } from '../vocabulary/organisation-words';
import { isState, isTown } from '../vocabulary/places';
import { departmentConfidence } from '../vocabulary/roles';

/**
 * The lines that head a page's cards where most are headed by something else than a name, no two alike: dealers and
 * members are listed by their companies, and whom to ask for stands further down.
 */
export function housesOverNames<Card extends NamedCard>(
  cards: readonly Card[],
  view: View,
  facts: ReadonlyMap<number, Observation[]>,
): Map<Card, Line> {
  const found = new Map<Card, Line>();
  const names = new Set<string>();
  for (const card of cards) {
    const head = view.lines[card.block.from];
    if (head === undefined || head.index >= card.line.index || !isEmployerLike(head, facts)) continue;
    found.set(card, head);
    names.add(head.text);
  }
  return found.size * 2 > cards.length && names.size > 1 && names.size * 2 > found.size ? found : new Map();
}

/** What most of the cards of a page have word for word: labels and buttons, whatever else they could be. */
export function labelsOf(cards: readonly NamedCard[], view: View): Set<string> {
  const counts = new Map<string, number>();
  for (const { block } of cards)
    for (const text of new Set(view.lines.slice(block.from, block.to).map(({ text }) => text)))
      counts.set(text, (counts.get(text) ?? 0) + 1);
  return new Set([...counts].flatMap(([text, count]) => (count * 2 > cards.length ? [text] : [])));
}

/**
 * The lines right behind the titles of a page's cards where most have one there that could be a company, and they
 * differ: speakers and exhibitors come from companies of their own, whatever else their cards tell.
 */
export function employersBehindTitles<Card extends NamedCard>(
  cards: readonly Card[],
  view: View,
  facts: ReadonlyMap<number, Observation[]>,
  titles: ReadonlyMap<Card, Line>,
): Map<Card, Line> {
  const found = new Map<Card, Line>();
  const names = new Set<string>();
  for (const card of cards) {
    const { line, block } = card;
    const isTitle = (at: number) => facts.get(at)?.some(({ field }) => field === 'jobTitle') === true;
    let title = titles.get(card)?.index ?? -1;
    for (let at = line.index; title < 0 && at < block.to; at += 1) if (isTitle(at)) title = at;
    // Where the title stands over the name, the company does under it.
    if (title < 0 && line.index > block.from && isTitle(line.index - 1)) title = line.index - 1;
    const last = title + 1 === line.index ? line.index : title;
    const behind = last < 0 || last + 1 >= block.to ? undefined : view.lines[last + 1];
    if (behind === undefined || behind.index === line.index || !isEmployerLike(behind, facts)) continue;
    // A line that went into a title of two is no company.
    if (facts.get(title)?.some((one) => one.field === 'jobTitle' && one.value.includes(behind.text)) === true) continue;
    found.set(card, behind);
    names.add(behind.text);
  }
  return found.size * 2 > cards.length && names.size * 2 > found.size ? found : new Map();
}

/**
 * The lines right behind the names of a page's cards where most have one that could be a company, no card has a title, and
 * hardly two are written to at one domain: members and dealers are of companies of their own.
 */
export function employersBehindNames<Card extends NamedCard>(
  cards: readonly Card[],
  view: View,
  facts: ReadonlyMap<number, Observation[]>,
): Map<Card, Line> {
  const found = new Map<Card, Line>();
  const domains = new Set<string>();
  const names = new Set<string>();
  for (const card of cards) {
    const { line, block } = card;
    for (let at = block.from; at < block.to; at += 1)
      for (const one of facts.get(at) ?? []) {
        if (one.field === 'jobTitle') return new Map();
        if (one.field === 'email') domains.add(one.value.slice(one.value.lastIndexOf('@') + 1).toLowerCase());
      }
    const behind = line.index + 1 < block.to ? view.lines[line.index + 1] : undefined;
    if (behind === undefined || !isEmployerLike(behind, facts)) continue;
    found.set(card, behind);
    names.add(behind.text);
  }
  const apart = domains.size * 2 > cards.length && names.size * 2 > found.size;
  return apart && found.size * 2 > cards.length ? found : new Map();
}

function isEmployerLike(line: Line, facts: ReadonlyMap<number, Observation[]>): boolean {
  const here = facts.get(line.index) ?? [];
  const { text } = line;
  if (here.some(({ field, confidence }) => field !== 'organisation' && (field !== 'name' || confidence >= 0.7)))
    return false;
  return mayNameCompany(line) && !/^\W/u.test(text.replace(/^\p{L}/u, 'a')) && !isElsewhere(text);
}

/** Whether a line says where somebody works rather than for whom. */
function isElsewhere(text: string): boolean {
  return isTown(text) || isState(text) || isOfCountries(text) || departmentConfidence(text) >= 0.6;
}

/** Whether a line stands in a cell of a table with a head, which says what is in each column. */
function isUnderHead({ block }: Line): boolean {
  return block.element?.localName === 'td' && block.element.closest('table')?.querySelector('th') != null;
}

/** What links and buttons say to do: "Visit Orlwood West", "Request a visit". */
const INVITES =
  /^(?:visit|view|see|read|learn|meet|contact|call|e-?mail|book|request|schedule|get|find|more|click|download|send|show|watch|follow|explore|discover|browse|go|back|ask|message|connect|apply|register|subscribe|add|buy|shop|chat|write|learn|save)\s/i;

function isInvitation({ text, links, block }: Line): boolean {
  return (links.some((link) => link.text === text) || block.element?.closest('a,button') != null) && INVITES.test(text);
}

/** Whether a line in somebody's card may be the name of a company, by its form where no word tells. */
export function mayNameCompany(line: Line): boolean {
  return isCompanyLike(line.text) && !isUnderHead(line) && !isInvitation(line);
}

/** Whether a line could be a company's name, by its form where no word tells. */
function isCompanyLike(text: string): boolean {
  // Scripts without capitals set no name off from other words: there its own words must tell a company.
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text))
    return isPlainlyOrganisation(text);
  const words = text.split(/\s+/);
  if (words.length > 7 || text.length < 3 || text.length > 60 || /[\d@:?!]|^\p{Ll}/u.test(text)) return false;
  if (text.endsWith('.') && !hasLegalForm(text)) return false;
  if (isNoEmployer(text) && !hasLegalForm(text)) return false;
  return !words.every((word) => isCommonWord(word)) && words.some((word) => word.length > 2);
}
