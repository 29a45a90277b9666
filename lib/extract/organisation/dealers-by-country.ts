import type { Line, View } from '../layout/view';
import { personNameConfidence, SURE_NAME } from '../people/person-name';
import { isOfCountries } from '../vocabulary/of-countries';
import { mayNameCompany } from './card-employers';

/** So many headings that are countries list whom a house sells by in each, and so many of their rank are. */
const LEAST = 3;
const MOSTLY = 0.6;

/**
 * The lines that name a house's dealers where a page lists them by country: right under headings most of which are
 * countries stands who sells there. Known people are none of them.
 */
export function dealersByCountry(view: View): Line[] {
  const ranks = new Map<string, Line[]>();
  for (const line of view.lines) {
    if (line.heading < 2 || line.heading > 6 || line.region !== 'main') continue;
    const rank = `${line.heading} ${line.block.depth}`;
    ranks.set(rank, [...(ranks.get(rank) ?? []), line]);
  }
  for (const heads of ranks.values()) {
    const places = heads.length < LEAST ? [] : heads.filter(({ text }) => isOfCountries(text));
    if (places.length < LEAST || places.length < heads.length * MOSTLY) continue;
    return places.flatMap(({ index }) => {
      const line = view.lines[index + 1];
      return line !== undefined && line.heading === 0 && isDealer(line) ? [line] : [];
    });
  }
  return [];
}

function isDealer(line: Line): boolean {
  return personNameConfidence(line.text) < SURE_NAME && mayNameCompany(line) && !/\.\p{Ll}{2,}$/u.test(line.text);
}
