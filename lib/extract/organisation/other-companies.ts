import { isEastAsian } from '../../contacts/names/east-asian-name';
import type { Entity } from '../evidence/entity';
import type { Located } from '../evidence/observation';
import type { View } from '../layout/view';
import { hasLegalForm } from '../vocabulary/legal-forms';
import { dealersByCountry } from './dealers-by-country';
import { domainName, matchesDomain } from './domain-name';
import { mailDomain } from './house-domain';
import { organisationKey, type PageOrganisation } from './page-organisation';

/** How far above a fact the company it is of may be named, and from where on whose page it is is plain. */
const REACH = 4;
/** The same where it heads a card. */
const REACH_OF_HEADING = 9;
const PLAIN = 0.5;
/** Companies of a group begin alike: so many letters are no chance. */
const ALIKE = 4;

type Named = Located & { field: 'organisation' };

/**
 * The desks of companies a page names that are not the page's own: who hosts it, who runs the fair, whose dealer is
 * listed. What stands right under such a name, or on its line, is theirs. `own` are the facts that are left.
 */
export function otherCompanies(
  view: View,
  unowned: readonly Located[],
  facts: readonly Located[],
  page: PageOrganisation | null,
): { own: Located[]; others: Entity[] } {
  const names = page === null || page.confidence < PLAIN ? new Map<number, Named>() : namesByLine(unowned, view);
  if (page === null || names.size === 0) return { own: [...facts], others: [] };
  const others = new Map<string, Entity>();
  const own: Located[] = [];
  const named = facts.map((one) => ({ one, name: nameOver(one, names, view) }));
  // Who is written to at the page's own mail domain is who is behind the page.
  const behind = new Set(
    named.flatMap(({ one, name }) => (name !== null && isOfPage(one, page) ? organisationKey(name.value) : [])),
  );
  for (const { one, name } of named) {
    const key = name === null ? '' : organisationKey(name.value);
    if (name === null || behind.has(key) || isOwn(name, key, page, view)) own.push(one);
    else {
      const entity = others.get(key) ?? {
        kind: 'organisation' as const,
        observations: [{ ...name, confidence: Math.max(name.confidence, 0.7) }],
        line: name.place,
        declared: false,
        other: true,
      };
      entity.observations.push(one);
      others.set(key, entity);
    }
  }
  return { own, others: [...others.values()] };
}

/** From here on a name is told by more than its words: a label, or the address under it. */
const TOLD = 0.85;

function namesByLine(unowned: readonly Located[], view: View): Map<number, Named> {
  const names = new Map<number, Named>();
  const headings = new Set<number>();
  const all = unowned.filter((one): one is Named => one.field === 'organisation' && one.place.region !== 'nav');
  for (const one of all) {
    if (!hasLegalForm(one.value)) continue;
    if (!names.has(one.place.index)) names.set(one.place.index, one);
    headings.add(one.place.heading);
  }
  const dealers = new Set(all.length === 0 ? [] : dealersByCountry(view));
  for (const one of all) if (dealers.has(one.place) && !names.has(one.place.index)) names.set(one.place.index, one);
  // In a list of companies those without a legal form head their cards as the others do.
  for (const one of all)
    if (
      one.confidence >= TOLD &&
      one.place.heading > 0 &&
      headings.has(one.place.heading) &&
      !names.has(one.place.index)
    )
      names.set(one.place.index, one);
  return names;
}

/** The company named on a fact's line or the nearest above it, within its part of the page. */
function nameOver({ place }: Located, names: ReadonlyMap<number, Named>, view: View): Named | null {
  for (let at = place.index; at >= Math.max(0, place.index - REACH_OF_HEADING); at -= 1) {
    const line = view.lines[at];
    const name = names.get(at);
    const isHead = line !== undefined && line.heading > 0 && line.heading < 7;
    if (name !== undefined && line?.region === place.region && (isHead || at >= place.index - REACH)) return name;
    if (line === undefined || isHead) return null;
  }
  return null;
}

function isOwn({ value, place }: Named, key: string, page: PageOrganisation, view: View): boolean {
  // Right under its name in Chinese, Japanese or Korean stands what it is called in English.
  const over = isEastAsian(page.name) && !isEastAsian(value) ? view.lines[place.index - 1] : undefined;
  if (over?.text.includes(page.name) === true) return true;
  const [first = ''] = value.toLowerCase().split(/[\s-]+/);
  const alike = first.length >= ALIKE && page.name.toLowerCase().startsWith(first);
  if (key === '' || key.includes(page.key) || page.key.includes(key) || alike) return true;
  return matchesDomain(value, domainName(view.host)) >= 0.6;
}

function isOfPage(one: Located, page: PageOrganisation): boolean {
  return one.field === 'email' && matchesDomain(page.name, domainName(mailDomain(one.value))) >= 0.6;
}
