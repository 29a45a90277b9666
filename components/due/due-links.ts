import type { Contact, ContactId } from '@/lib/contacts/contact';
import type { FollowUpId } from '@/lib/follow-ups/follow-up';

const WEB = /^https?:\/\//i;

/** The book's page of one contact, at one follow-up where it is given. */
export function bookLink(contactId: ContactId, followUpId?: FollowUpId): string {
  const at = followUpId ? `?followUp=${encodeURIComponent(followUpId)}` : '';
  return `/book.html#/contacts/${encodeURIComponent(contactId)}${at}`;
}

/** Where the contact was met, or null where that is not a web page that can be opened. */
export function sourceLink(contact: Contact): string | null {
  return WEB.test(contact.source.url) ? contact.source.url : null;
}

/** What a row is called: the name, else the company, else an address or number; '' where there is nothing. */
export function nameOf(contact: Pick<Contact, 'name' | 'organisation' | 'emails' | 'phones'>): string {
  return contact.name || contact.organisation || contact.emails[0]?.address || contact.phones[0]?.written || '';
}

/** A `tel:` address: E.164 where known, else the digits as written; null where there are none. */
export function callLink(phone: Contact['phones'][number]): string | null {
  const digits = phone.e164 || phone.written.replace(/[^\d+]/g, '');
  return digits ? `tel:${digits}${phone.extension ? `;ext=${phone.extension.replace(/\D/g, '')}` : ''}` : null;
}

/** A `mailto:` address; null where the text can't be one. */
export function mailLink(address: string): string | null {
  return /^[^\s@]+@[^\s@]+$/.test(address) ? `mailto:${encodeURIComponent(address).replace('%40', '@')}` : null;
}
