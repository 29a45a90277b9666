import { cleanText } from '../../contacts/clean-text';
import type { Source } from '../evidence/observation';
import { addressInLines, type WrittenAddress } from '../grouping/address-in-lines';
import { looksLikeMarkup } from '../people/plain-words';
import { largestFirstAddress } from '../postal/largest-first-address';

/** A line worth looking at: digits, a label, a large part first; or a short one with a town and its country or county. */
const WORTH = /\d{3}|[A-Z]\d|地址|住所|所在地|주소|ул\.|[省市区區路道街町村로길].*\d/u;
const WORTH_SHORT = /, ?\p{Lu}|Co\.|County|Dublin \d/u;
const SHORT = 70;

/** Postal addresses: a line with a town in one of the forms countries use, and the street before it or above it. */
export const addressText: Source = {
  id: 'address-text',
  *observe(view, context) {
    const texts = view.lines.map(({ text }) => text);
    let last = -1;
    for (const line of view.lines) {
      if (context.expired()) return;
      if (line.text.length > 300 || line.region === 'notice') continue;
      if (!WORTH.test(line.text) && (line.text.length > SHORT || !WORTH_SHORT.test(line.text))) continue;
      const read = readAddress(texts, line.index, last);
      if (read === null || looksLikeMarkup(Object.values(read.address).join(' '))) continue;
      last = line.index;
      yield {
        field: 'address',
        value: read.address,
        confidence: read.address.street === '' ? 0.55 : 0.85,
        source: view.pasted ? 'signature' : 'text',
        quote: cleanText(read.quote, 300),
        place: line,
      };
    }
  },
};

function readAddress(lines: readonly string[], at: number, last: number): WrittenAddress | null {
  const text = lines[at] ?? '';
  // A card on one line has its address between bars.
  for (const part of text.split(/[|｜]/)) {
    const address = largestFirstAddress(part.trim());
    if (address !== null) return { address, quote: text };
  }
  return addressInLines(lines, at, last);
}
