import { cleanText } from '../contacts/clean-text';

/** One line of a vCard: its property in capitals, its parameters' text in capitals, its value's parts. */
export type CardProperty = { name: string; parameters: string; parts: string[] };

const MAX_CARD = 100_000;
const MAX_PROPERTIES = 200;

/**
 * The properties of the first card in a text (RFC 6350, and versions 2.1 and 3.0 as programs write them), without
 * pictures and the like; empty where the text is none. Small, for cards within a page's links: what reads a pasted
 * card is too large for the page reader.
 */
export function cardProperties(text: string): CardProperty[] {
  const body = /BEGIN:VCARD([\s\S]*?)(?:END:VCARD|$)/i.exec(text.slice(0, MAX_CARD))?.[1];
  if (body === undefined) return [];
  const lines = body
    .replace(/=\r?\n/g, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  return lines.slice(0, MAX_PROPERTIES).flatMap((line) => {
    const colon = line.indexOf(':');
    const [name = '', ...parameters] = line.slice(0, Math.max(0, colon)).toUpperCase().split(';');
    if (name === '') return [];
    const quoted = parameters.some((one) => one.endsWith('QUOTED-PRINTABLE'));
    const value = quoted ? fromQuotedPrintable(line.slice(colon + 1)) : line.slice(colon + 1);
    const parts = value
      .split(/(?<!\\);/)
      .map((part) => cleanText(part.replace(/\\n/gi, ' ').replace(/\\([,;:\\])/g, '$1')));
    return [{ name: name.replace(/^.*\./, ''), parameters: parameters.join(';'), parts }];
  });
}

function fromQuotedPrintable(text: string): string {
  const encoded = text.replace(/%/g, '%25').replace(/=([0-9A-F]{2})/gi, '%$1');
  try {
    return decodeURIComponent(encoded);
  } catch {
    return text;
  }
}
