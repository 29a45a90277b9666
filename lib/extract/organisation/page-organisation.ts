import { foldLetters } from '../../contacts/fold';
import { bestText, type Entity } from '../evidence/entity';
import { isLine, type Observation } from '../evidence/observation';
import type { View } from '../layout/view';
import { hasLegalForm, withoutLegalForm } from '../vocabulary/legal-forms';
import { domainName, isNetwork, matchesDomain } from './domain-name';
import { listedPlace } from './listed-place';

/** Whose page it is, and every observation that says so; null where nothing tells. */
export type PageOrganisation = { key: string; name: string; observations: Observation[]; confidence: number };

/** Weighs every organisation seen on a page: each further sign of the same name makes it surer. */
export function pageOrganisation(
  view: View,
  observations: readonly Observation[],
  declared: readonly Entity[],
): PageOrganisation | null {
  // On a network's page about somebody its other companies are other people's.
  if (isNetwork(view.host)) return null;
  const place = listedPlace(view, observations);
  if (place?.field === 'organisation')
    return {
      key: organisationKey(place.value),
      name: place.value,
      observations: [place, ...observations.filter((one) => isNamed(one, place.value))],
      confidence: place.confidence,
    };
  const domain = domainName(view.host);
  const votes = new Map<string, { doubt: number; observations: Observation[]; lines: number }>();
  const add = (observation: Observation, weight: number) => {
    if (observation.field !== 'organisation') return;
    const key = organisationKey(observation.value);
    if (key === '') return;
    const fit = isLine(observation.place) ? matchesDomain(observation.value, domain) * 0.4 : 0;
    const vote = votes.get(key) ?? { doubt: 1, observations: [], lines: 0 };
    if (isLine(observation.place)) vote.lines += 1;
    if (vote.lines <= 4) vote.doubt *= 1 - Math.min(0.95, (observation.confidence + fit) * weight);
    vote.observations.push(observation);
    votes.set(key, vote);
  };
  const writers = new Set([
    ...declared.flatMap((entity) => (entity.kind === 'person' ? [foldLetters(bestText(entity, 'name'))] : [])),
    ...observations.flatMap((one) => (one.field === 'name' ? [foldLetters(one.value)] : [])),
  ]);
  // Where a blog is its author's to machines, it says nothing of whose page it is.
  const isWriter = (name: string) => writers.has(foldLetters(name)) && !view.title.includes(name);
  for (const one of observations)
    if (one.field === 'organisation' && !(one.source === 'json-ld' && isWriter(one.value)))
      add(one, isLine(one.place) ? 0.5 : isLeftOver(one, view) ? 0.1 : 1);
  const organisations = declared.filter(({ kind }) => kind === 'organisation');
  for (const entity of organisations) {
    const name = bestText(entity, 'organisation');
    if (isWriter(name)) continue;
    for (const one of entity.observations)
      if (one.field === 'organisation' && one.value === name)
        add(one, isLeftOver(one, view) ? 0.1 : organisations.length > 3 ? 0.4 : 0.9);
  }
  // The domain of a town's office spells the town: whoever is in it is called by more than that.
  const towns = new Set(observations.flatMap((one) => (one.field === 'address' ? foldLetters(one.value.city) : [])));
  for (const town of towns) if (town !== '' && votes.size > 1) votes.delete(town);
  let best: [string, { doubt: number; observations: Observation[] }] | null = null;
  for (const vote of votes) if (best === null || vote[1].doubt < best[1].doubt) best = vote;
  if (best === null) return null;
  const named = [...best[1].observations].sort((a, b) => b.confidence + writing(b) - a.confidence - writing(a));
  const [first] = named;
  const short = first?.field === 'organisation' ? first.value : '';
  const whole = fullName(short, observations, view.title);
  return {
    key: best[0],
    name: whole,
    // What shows the whole name comes first among what the name rests on.
    observations: whole === short ? named : [...observations.filter((one) => isNamed(one, whole)), ...named],
    confidence: Math.min(0.97, 1 - best[1].doubt),
  };
}

/**
 * Whether a page's data for machines names an organisation that no reader sees, and that fits no domain: the theme a
 * site was made with, or the shop it was before.
 */
export function isLeftOver(one: Observation, { host, title, lines }: View): boolean {
  if (one.field !== 'organisation' || one.source !== 'json-ld') return false;
  const { value } = one;
  if (title.includes(value) || lines.some(({ text }) => text.includes(value))) return false;
  const key = organisationKey(value);
  if (key === '' || matchesDomain(value, domainName(host)) > 0 || foldLetters(title).includes(key)) return false;
  return !lines.some(({ text }) => foldLetters(text).includes(key));
}

/** What identifies an organisation's name however it is written: without its legal form, folded. */
export function organisationKey(name: string): string {
  const bare = withoutLegalForm(name).replace(/^the\s+/i, '');
  return foldLetters(bare.replace(/(?<=\p{L})\.(?:com|net|org|biz)$/iu, ''));
}

function isNamed(one: Observation, name: string): boolean {
  return one.field === 'organisation' && one.value === name;
}

/** How well a name is written: with its legal form, with capitals, in words. */
function writing(observation: Observation): number {
  if (observation.field !== 'organisation') return 0;
  const { value } = observation;
  const cased = /\p{Ll}/u.test(value) && /\p{Lu}/u.test(value) ? 0.1 : 0;
  return (hasLegalForm(value) ? 0.3 : 0) + cased + (value.includes(' ') ? 0.1 : 0);
}

/** "Acme Bakery Quist Ltd" where a foot line has but "© Quist": the page's title has the whole name. */
function isTitledWhole(whole: string, short: string, title: string): boolean {
  const bare = withoutLegalForm(whole).replace(/,$/, '');
  return title.includes(bare) && bare.endsWith(` ${short}`);
}

/** "Acme Pumps GmbH" where the page calls itself Acme: a company's whole name, with its legal form, says more. */
function fullName(short: string, observations: readonly Observation[], title: string): string {
  const words = short.toLowerCase().split(/\s+/);
  if (short === '' || hasLegalForm(short)) return short;
  const longer = observations.flatMap((one) =>
    one.field === 'organisation' &&
    isLine(one.place) &&
    hasLegalForm(one.value) &&
    withoutLegalForm(one.value).split(' ').length <= words.length + 3 &&
    // "Acme Greets The Quist Company" is a sentence.
    !/\sThe\s/.test(one.value) &&
    (words.every((word, at) => one.value.toLowerCase().split(/\s+/)[at] === word) ||
      isTitledWhole(one.value, short, title))
      ? [one.value]
      : [],
  );
  // A run much longer than the name swallowed an address; two companies of a group begin alike: then the short name is what they share.
  return new Set(longer.map(organisationKey)).size === 1 ? (longer[0] ?? short) : short;
}
