import { foldLetters } from '../../contacts/fold';
import { isMailProvider } from '../../contacts/mail-provider';
import { splitName } from '../../contacts/names';
import { bestText, type Entity } from '../evidence/entity';
import type { Located } from '../evidence/observation';
import type { Line, View } from '../layout/view';
import { domainName } from './domain-name';
import { mailDomain } from './house-domain';

/** The fewest letters of a domain that can't have come about by chance. */
const LEAST = 6;

/** What tells of somebody that they are more than named. */
const WORK: ReadonlySet<string> = new Set(['jobTitle', 'email', 'phone', 'messaging']);

/**
 * Whose own site a page is of: the one person whose whole name its domain, its mailboxes' domain or its copyright line
 * has ("hello@janeroe.example"), where nobody else has work there. What the page says of reaching anyone reaches them.
 */
export function ownerOfSite(view: View, people: readonly Entity[], unowned: readonly Located[]): Entity | null {
  if (view.pasted || people.length === 0 || unowned.length === 0) return null;
  const named = people.filter(({ kind, line }) => kind === 'person' && (line === null || !isQuoted(line, view)));
  const busy = named.filter(({ observations }) => observations.some(({ field }) => WORK.has(field)));
  if (busy.length > 1) return null;
  const hosts = [view.host];
  for (const one of unowned) if (one.field === 'email') hosts.push(mailDomain(one.value));
  const domains = new Set(hosts.filter((host) => !isMailProvider(host)).map(domainName));
  const [owner, another] = (busy.length === 1 ? busy : named).filter((entity) => {
    const name = bestText(entity, 'name');
    const ways = writings(name);
    return [...domains].some((domain) => ways.some((way) => domain.includes(way))) || holdsRights(view, name);
  });
  return owner === undefined || another !== undefined ? null : owner;
}

/** Whether a line is a quotation's or stands right under one, as who said it does. */
export function isQuoted({ index, region }: Line, { lines }: View): boolean {
  return region === 'review' || lines[index - 1]?.region === 'review';
}

/** A name as domains have it: the given name and the family name, or one part of it, in either order. */
function writings(name: string): string[] {
  const { givenName, familyName } = splitName(name);
  const given = foldLetters(givenName.split(' ')[0] ?? '');
  if (given.length < 2) return [];
  return [familyName, ...familyName.split(/[\s-]+/)]
    .map(foldLetters)
    .filter((family) => family.length > 1 && given.length + family.length >= LEAST)
    .flatMap((family) => [given + family, family + given]);
}

function holdsRights({ lines }: View, name: string): boolean {
  return lines.some(
    ({ text, region }) => region !== 'nav' && text.length < 200 && text.includes('©') && text.includes(name),
  );
}
