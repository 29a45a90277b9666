import { subDays } from 'date-fns';
import { contactFields } from '../support/contact-fields';
import type { RepBrowser } from '../support/rep-browser';
import { daysFromNow } from '../support/wall-clock';

/** Puts the sender of a mail into the book, with a call three days late; resolves to their id. */
export async function senderInBook(
  rep: RepBrowser,
  fields: Parameters<typeof contactFields>[0],
  note: string,
): Promise<string> {
  const followUp = { due: daysFromNow(-3), allDay: true, channel: 'call' as const, note };
  return (await rep.tell('contacts.save', { into: null, fields: contactFields(fields), followUp })).contactId;
}

/** Notes a call in which they were reached, so many days ago. */
export async function spokenWith(rep: RepBrowser, contactId: string, daysAgo: number, note: string): Promise<void> {
  const at = subDays(new Date(), daysAgo).getTime();
  const touch = { at, channel: 'call', direction: 'out', outcome: 'reached', offered: '', note } as const;
  await rep.tell('touches.add', { contactId, touch });
}
