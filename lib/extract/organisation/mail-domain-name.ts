import { foldLetters } from '../../contacts/fold';
import { isMailProvider } from '../../contacts/mail-provider';
import { mailboxOf } from '../evidence/entity';
import type { Observation } from '../evidence/observation';
import { domainName } from './domain-name';
import { mailDomain } from './house-domain';

/** So large a part of a page's addresses are at one domain where it is the company's own. */
const MOSTLY = 0.6;

/**
 * The label of the mail domain most of a page's addresses are at, '' where none is or anyone has mailboxes there: a
 * company's page may stand on a host that says nothing, but its mail says whose it is.
 */
export function mailDomainName(observations: readonly Observation[]): string {
  const addresses = new Set<string>();
  for (const one of observations) if (one.field === 'email') addresses.add(one.value.toLowerCase());
  const counts = new Map<string, number>();
  for (const address of addresses) {
    const domain = mailDomain(address);
    counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  for (const [domain, count] of counts)
    if (count >= addresses.size * MOSTLY && !isMailProvider(domain)) return domainName(domain);
  return '';
}

/** The fewest letters of a mailbox that can't spell a name by chance. */
const LEAST = 6;

/** The letters of the mailboxes a page has at providers: a company without a domain is called so there, "quistpumps@…". */
export function providersMailboxes(observations: readonly Observation[]): string[] {
  const boxes = new Set<string>();
  for (const one of observations)
    if (one.field === 'email' && isMailProvider(mailDomain(one.value))) boxes.add(foldLetters(mailboxOf(one.value)));
  return [...boxes].filter(({ length }) => length >= LEAST);
}

/** The fewest letters of a mailbox that spells a house of two words. */
const LEAST_OF_HOUSE = 10;

/**
 * The letters of the mailboxes a page has under another's domain than its own (`domain`): a house under a roof is called so
 * there, "quist.stiftung@kirche.example".
 */
export function roofsMailboxes(observations: readonly Observation[], domain: string): string[] {
  const boxes = new Set<string>();
  for (const one of observations) {
    if (one.field !== 'email' || isMailProvider(mailDomain(one.value))) continue;
    if (domainName(mailDomain(one.value)) !== domain) boxes.add(foldLetters(mailboxOf(one.value)));
  }
  return [...boxes].filter(({ length }) => length >= LEAST_OF_HOUSE);
}
