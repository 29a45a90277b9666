import { SIGN_OFF_PHRASES } from './sign-off-phrases';

const SIGN_OFF = new RegExp(`^(?:${SIGN_OFF_PHRASES})(?![\\p{L}\\p{N}])`, 'iu');
/** A few Chinese characters with a space among them. */
const SPACED = /^(?=\S+\s)[\p{Script=Han}\s，。！]{3,16}$/u;
const DECORATION = /^[\s*_~>•–—-]+/u;

/** `text` in lower case and without Latin and Greek diacritics, each character in its old place. */
function plain(text: string): string {
  return [...text]
    .map((one) =>
      /[\p{Script=Latin}\p{Script=Greek}]/u.test(one) ? one.normalize('NFD').charAt(0).replace('ı', 'i') : one,
    )
    .join('')
    .toLowerCase();
}

/**
 * What stands behind a sign-off at the start of a line: '' where the line is nothing else, `BT` in "Thanks, BT"; null
 * where no sign-off stands there. A phrase that goes on as a sentence ("Thanks for your order, we …") is none.
 */
export function behindSignOff(written: string): string | null {
  const line = written
    .replace(DECORATION, '')
    .replace(/[\s*_~]+$/u, '')
    .slice(0, 240);
  const text = plain(line);
  if (line === '' || line.length > 180) return null;
  // "順頌 商祺": a wish written in two words.
  if (SPACED.test(line) && behindSignOff(line.replace(/\s+/gu, '')) === '') return '';
  let at = 0;
  let seen = false;
  // "Thanks & regards," "شكراً / Thanks", "Danke und viele Grüße"
  for (let round = 0; round < 3; round += 1) {
    const match = SIGN_OFF.exec(text.slice(at));
    if (match === null) break;
    seen = true;
    at += match[0].length;
    at += /^[\s,.!…/&|;:、，。！–—-]*(?:(?:and|und|et|y|e|en|i|og|och|и)\s+)?/iu.exec(text.slice(at))?.[0].length ?? 0;
  }
  if (!seen) return null;
  const rest = line
    .slice(at)
    .replace(/^[\s,.!…:;)~^*🙂😊👍]+/u, '')
    .trim();
  return rest;
}
