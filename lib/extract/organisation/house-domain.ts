import { isMailProvider } from '../../contacts/mail-provider';
import type { Entity } from '../evidence/entity';

/** So many people of a page with one mail domain work in one house, and so large a part of those with an address. */
const LEAST = 2;
const MOSTLY = 0.6;

/** The domain most of a page's people have their mail addresses at, '' where there is none: they are colleagues. */
export function houseDomain(entities: readonly Entity[]): string {
  const counts = new Map<string, number>();
  let people = 0;
  for (const { kind, observations } of entities) {
    if (kind !== 'person') continue;
    const domains = new Set(observations.flatMap((one) => (one.field === 'email' ? mailDomain(one.value) : [])));
    if (domains.size > 0) people += 1;
    for (const domain of domains) counts.set(domain, (counts.get(domain) ?? 0) + 1);
  }
  for (const [domain, count] of counts)
    if (count >= LEAST && count >= people * MOSTLY && !isMailProvider(domain)) return domain;
  return '';
}

/** The host of a mail address, in lower case. */
export function mailDomain(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
