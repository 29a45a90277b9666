import type { Reading } from './draft';
import { looksLikeVCard } from './paste/looks-like-vcard';
import { readSignatureText } from './paste/read-signature-text';
import type { TextReadingOptions } from './read-text';

/**
 * Reads a text the rep gave by hand as what it is: vCards, rows copied out of a spreadsheet, or else a signature, a
 * business card's text or any other. What reads the first two is loaded only for such a text.
 */
export async function readPasted(text: string, options: TextReadingOptions): Promise<Reading> {
  if (looksLikeVCard(text)) {
    const { readVCard } = await import('./paste/read-vcard');
    return readVCard(text, options);
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

/** Whether the first line may be cells: a tab, or several marks that part cells. */
function mayBeTable(text: string): boolean {
  const [first = ''] = text
    .trimStart()
    .slice(0, 10_000)
    .split(/[\r\n]/, 1);
  return first.includes('\t') || (first.match(/[,;|]/g)?.length ?? 0) >= 2;
}
