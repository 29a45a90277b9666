import type { RepBrowser } from '../support/rep-browser';

/** Deletes every contact, as the rep would, and with them their follow-ups and touches. */
export async function emptyBook(rep: RepBrowser): Promise<void> {
  const ids = (await rep.rows('contacts')).map((one) => one.id as string);
  if (ids.length > 0) await rep.tell('contacts.delete', { ids });
}
