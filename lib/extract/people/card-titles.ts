import type { Block, Line, View } from '../layout/view';
import { organisationConfidence } from '../vocabulary/organisation-words';
import { countryNamed, isTown } from '../vocabulary/places';
import { departmentConfidence, roleConfidence } from '../vocabulary/roles';
import { personNameConfidence } from './person-name';

/** What a part of a card is called that says what somebody does, in the words page builders use. */
const TITLE_CLASS =
  /(?:^|[\s_-])(?:job-?title|position|role|designation|occupation|poste|fonction|funktion|beruf|cargo|puesto|ruolo|stanowisko|funkcja|funkce|pozice|functie|befattning|stilling|dolzhnost|doljnost|zhiwei|zhicheng|unvan|gorev)(?:[\s_-]|$)/i;
/** Words of links and labels, which stand in cards as well. */
const LABEL = /^(?:e-?mail|mail|phone|tel|mobile?|fax|vcard|linkedin|xing|profile?|bio|more|read more|view|contact)\b/i;

const MAX_LENGTH = 80;
/** So many cards, and so many of all, have their titles in one place for what stands there in the others to be one. */
const MANY = 3;
const MOSTLY = 0.6;

/** A card: the block that holds one person's name and no other's, and the line with that name. */
export type NamedCard = { readonly line: Line; readonly block: Block };

/**
 * The titles in the cards of a team that no vocabulary told: the line that stands where most of the others have theirs,
 * the one whose class says so, or a department or role right under the name; where none of the cards is `addressed`,
 * only what stands where nearly all others have titles under or over headings, and departments and roles where most have. `titled` tells the lines that have one.
 */
export function cardTitles<Card extends NamedCard>(
  view: View,
  cards: readonly Card[],
  addressed: boolean,
  titled: (line: number) => boolean,
  taken: (line: number) => boolean,
): Map<Card, Line> {
  const found = new Map<Card, Line>();
  const places = new Map<string, number>();
  const parts = cards.map((card) => partsOf(view, card));
  for (const lines of parts)
    for (const [place, line] of lines) if (titled(line.index)) places.set(place, (places.get(place) ?? 0) + 1);
  const [place = '', count = 0] = [...places].sort((a, b) => b[1] - a[1])[0] ?? [];
  const usual = count > 1 && count >= cards.length / 2 ? place : null;
  // Where nearly all whom headings name have it there, it is what each of them does, whatever it is called.
  const isCustom =
    count >= MANY &&
    count >= cards.length * MOSTLY &&
    cards.every(({ line: { heading } }) => heading > 0 && heading < 7);
  const under = addressed ? placeUnderNames(cards, parts, titled) : null;
  for (const [at, card] of cards.entries()) {
    const lines = [...(parts[at] ?? [])];
    if (lines.some(([, line]) => titled(line.index))) continue;
    const fits = ([, line]: [string, Line]) => line !== card.line && !taken(line.index) && mayBeTitle(line.text);
    if (!addressed) {
      const line = lines.find((part) => part[0] === usual && fits(part) && (isCustom || isOfWork(part[1].text)))?.[1];
      if (line !== undefined) found.set(card, line);
      continue;
    }
    const line =
      lines.find((part) => (part[0] === usual || part[0] === under) && fits(part)) ??
      lines.find((part) => TITLE_CLASS.test(classOf(part[1])) && fits(part)) ??
      lines.find(
        (part) =>
          part[1].index === card.line.index + 1 &&
          fits(part) &&
          Math.max(roleConfidence(part[1].text), usual === null ? 0 : departmentConfidence(part[1].text)) >= 0.6,
      );
    if (line !== undefined) found.set(card, line[1]);
  }
  return found;
}

/** So many of what stands under the names, one of each, say what somebody does for all of it to. */
const TOLD = 1 / 3;

/**
 * Where in every card of a team one line alike stands right under the name, neither a company nor a town, and some of them
 * say what somebody does: there all of them do. Null where it isn't so.
 */
function placeUnderNames(
  cards: readonly NamedCard[],
  parts: readonly ReadonlyMap<string, Line>[],
  titled: (line: number) => boolean,
): string | null {
  const under = cards.map(({ line }, at) => [...(parts[at] ?? [])].find(([, { index }]) => index === line.index + 1));
  const place = under[0]?.[0];
  const lines = under.flatMap((part) => (part !== undefined && part[0] === place ? part[1] : []));
  if (place === undefined || cards.length < MANY || lines.length < cards.length) return null;
  if (!lines.every(({ index, text }) => titled(index) || (mayBeTitle(text) && !mayBePlaceOrHouse(text)))) return null;
  const told = lines.filter(({ index, text }) => titled(index) || isOfWork(text)).length;
  return told >= cards.length * TOLD ? place : null;
}

function mayBePlaceOrHouse(text: string): boolean {
  return isTown(text) || countryNamed(text) !== '' || organisationConfidence(text) >= 0.5 || LABEL.test(text);
}

/** Whether words say what somebody does or where: a role or a department. */
function isOfWork(text: string): boolean {
  return Math.max(roleConfidence(text), departmentConfidence(text)) >= 0.6;
}

/** The lines of a card by where they stand in it: the how-manieth of their kind of element. */
function partsOf(view: View, { block }: NamedCard): Map<string, Line> {
  const parts = new Map<string, Line>();
  const counts = new Map<string, number>();
  for (const line of view.lines.slice(block.from, block.to)) {
    const kind = `${line.block.element?.localName} ${classOf(line)}`;
    const count = counts.get(kind) ?? 0;
    counts.set(kind, count + 1);
    parts.set(`${kind} ${count}`, line);
  }
  return parts;
}

function classOf({ block }: Line): string {
  return block.element?.getAttribute('class') ?? '';
}

function mayBeTitle(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= MAX_LENGTH &&
    !/[@|]|\d{3}|[.!?:：。]$|https?:|^\W/u.test(text.replace(/^\p{L}/u, 'a')) &&
    !LABEL.test(text) &&
    personNameConfidence(text) < 0.7
  );
}
