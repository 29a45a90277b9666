import { cleanText } from '../contacts/clean-text';
import { safeUrl } from '../contacts/urls';
import { type Draft, MAX_DRAFTS, type Reading } from './evidence/draft';
import { MAX_PASTE } from './layout/text-view';
import { senderDraft } from './message/sender-draft';
import { addressList } from './paste/address-list';
import { looksLikeVCard } from './paste/looks-like-vcard';
import { mailDrafts, pastedMail } from './paste/pasted-mail';
import { readSignatureText } from './paste/read-signature-text';
import type { TextReadingOptions } from './read-text';

/** So many characters of a text that is neither vCards nor rows are read, from its beginning. */
export const MOST_READ = MAX_PASTE;

/**
 * Reads a text the rep gave by hand as what it is: vCards, recipients of a mail, a whole mail, rows copied out of a
 * spreadsheet, or else a signature, a business card's text or any other. What reads cards and rows is loaded only for such a text.
 */
export async function readPasted(text: string, options: TextReadingOptions): Promise<Reading> {
  if (looksLikeVCard(text)) {
    const { readVCard } = await import('./paste/read-vcard');
    return readVCard(text, options);
  }
  const mailboxes = addressList(text);
  if (mailboxes !== null) {
    return readingOf(
      mailboxes.flatMap((mailbox) => senderDraft(mailbox, null, null, null) ?? []),
      options,
    );
  }
  const mail = pastedMail(text);
  if (mail !== null) {
    const drafts = mailDrafts(mail, options.defaultCountry);
    if (drafts.length > 0) return readingOf(drafts, options);
  }
  if (mayBeTable(text)) {
    const [{ pastedTable }, { readTable }] = await Promise.all([
      import('./paste/pasted-table'),
      import('./paste/read-table'),
    ]);
    const table = pastedTable(text);
    const reading = table === null ? null : readTable(table, options);
    if (reading !== null && reading.drafts.length > 0) return reading;
  }
  return readSignatureText(text, options);
}

function readingOf(drafts: Draft[], options: TextReadingOptions): Reading {
  return {
    url: safeUrl(options.url),
    title: cleanText(options.title, 1_000),
    drafts: drafts.slice(0, MAX_DRAFTS),
    more: Math.max(0, drafts.length - MAX_DRAFTS),
  };
}

/** Whether the first line may be cells: a tab, or several marks that part cells. */
function mayBeTable(text: string): boolean {
  const [first = ''] = text
    .trimStart()
    .slice(0, 10_000)
    .split(/[\r\n]/, 1);
  return first.includes('\t') || (first.match(/[,;|]/g)?.length ?? 0) >= 2;
}
