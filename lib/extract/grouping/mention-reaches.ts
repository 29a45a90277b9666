import { bestText, type Entity } from '../evidence/entity';
import { isLine, type Located } from '../evidence/observation';
import type { Line, View } from '../layout/view';
import { isInOtherEntry, isRowOfHouse } from './row-of-house';

/** The names sentences say, by the line they stand on. */
export function namesInSentences(people: readonly Entity[]): ReadonlyMap<Line, string[]> {
  const byLine = new Map<Line, string[]>();
  for (const { kind, declared, observations } of people) {
    if (kind !== 'person' || declared) continue;
    for (const { field, value, place } of observations) {
      if (field !== 'name' || isLine(place) || place.line === null) continue;
      const names = byLine.get(place.line);
      if (names === undefined) byLine.set(place.line, [value]);
      else names.push(value);
    }
  }
  return byLine;
}

/**
 * Whether a number or an address on the line of somebody stands behind the name of another, the last before it:
 * "Jane Roe, 020 …, and Tom Quist, 030 …".
 */
export function isOfNext(one: Located, { observations }: Entity, others: readonly string[] = []): boolean {
  const written = one.field === 'email' ? one.value : one.field === 'phone' ? one.value.written : '';
  const { text } = one.place;
  const at = others.length === 0 || written === '' ? -1 : text.indexOf(written);
  if (at < 0) return false;
  const own = Math.max(
    ...observations.map(({ field, value }) => (field === 'name' ? text.lastIndexOf(value, at) : -1)),
  );
  return others.some((name) => text.lastIndexOf(name, at) > own);
}

/** How far behind a name a sentence may say how to reach whom it names, in UTF-16 units. */
const REACH = 120;
const PARAGRAPH = 600;
/** The end of a sentence: behind it another begins. */
const STOP = /[\p{Ll}\d)”"][.!?]\s+\p{Lu}|[。！？]/u;

/**
 * Gives what a sentence says of reaching somebody to whom it names right before ("call Jane Roe, HR Partner, on 020 …");
 * returns the rest. `mentioned` are the people that only sentences name.
 */
export function giveByMention(unowned: readonly Located[], mentioned: readonly Entity[], view: View): Located[] {
  const byLine = new Map<Line, { entity: Entity; end: number }[]>();
  for (const entity of mentioned) {
    for (const { field, value, place } of entity.observations) {
      const line = isLine(place) ? place : place.line;
      if (field !== 'name' || line === null) continue;
      // Whom the page names in full a sentence may call by the given name.
      const said = line.text.includes(value) ? value : value.slice(0, Math.max(0, value.indexOf(' ')));
      const at = said === '' ? -1 : line.text.indexOf(said);
      if (at < 0) continue;
      const named = byLine.get(line) ?? [];
      named.push({ entity, end: at + said.length });
      byLine.set(line, named);
    }
  }
  if (byLine.size === 0) return [...unowned];
  return unowned.filter((one) => {
    const written = one.field === 'email' ? one.value : one.field === 'phone' ? one.value.written : '';
    const named = byLine.get(one.place);
    const over = named === undefined && written !== '' ? namedOver(one.place, byLine, view.lines) : null;
    if (over !== null) {
      over.observations.push(one);
      return false;
    }
    const at = written === '' || named === undefined ? -1 : one.place.text.indexOf(written);
    if (at < 0) return true;
    const before = named?.filter(({ end }) => end <= at).sort((a, b) => b.end - a.end)[0];
    if (before === undefined) return true;
    if (isRowOfHouse(one.place, view) && isInOtherEntry(one, bestText(before.entity, 'name'), one.place)) return true;
    // A paragraph about one person says of nobody else how to reach them.
    const alone = named?.length === 1 && one.place.text.length <= PARAGRAPH;
    if (!alone && (at - before.end > REACH || STOP.test(one.place.text.slice(before.end, at)))) return true;
    before.entity.observations.push(one);
    return false;
  });
}

/** Labels, addresses and numbers: what a line that says but how to reach somebody is made of. */
const WRITTEN_TO = /\S+@\S+|\+?[\d\s()./-]{7,}|(?:\p{L}{1,12}\.?\s?[:：]?)(?=\s*(?:\+?[\d(]|\S+@))/gu;

/** Whom the one title-bearing name tells that stands over lines of nothing but numbers and addresses: "Ask for Jane Roe, Head of Sales" and, on the next line, "020 … jane@…". */
function namedOver(
  place: Line,
  byLine: ReadonlyMap<Line, readonly { entity: Entity; end: number }[]>,
  lines: readonly Line[],
): Entity | null {
  for (let line = place; line.block === place.block && isBare(line.text); ) {
    const over = lines[line.index - 1];
    if (over?.block !== place.block) return null;
    const named = byLine.get(over);
    if (named !== undefined) {
      const [only, another] = named;
      const titled = only?.entity.observations.some(({ field }) => field === 'jobTitle') === true;
      return only !== undefined && another === undefined && titled && !/[.!?]$/.test(over.text) ? only.entity : null;
    }
    line = over;
  }
  return null;
}

function isBare(text: string): boolean {
  return text.length < 80 && !/\p{L}{3}/u.test(text.replace(WRITTEN_TO, ' '));
}
