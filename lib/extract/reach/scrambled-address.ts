import { emailAddress } from '../../contacts/emails';

/** The words in quotation marks of a program, and a value that is but one. */
const QUOTED = /'([^']{6,300})'|"([^"]{6,300})"|^([^'"\s]{6,300})$/g;
const BASE64 = /^[A-Za-z\d+/]{8,}={0,2}$/;
const ADDRESS = /^[\w.%+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}$/i;
/** The runs of signs that TYPO3 turns letters round in (its `linkTo_UnCryptMailto`). */
const RUNS: readonly (readonly [number, number])[] = [
  [0x2b, 0x3a],
  [0x40, 0x5a],
  [0x61, 0x7a],
];
/** What a program has in it that turns letters by half the alphabet. */
const HALF = /%\s*26|rot[-_]?13|n-za-m/i;

/**
 * The addresses that a link's program or its data spell against collectors: letters moved along the alphabet, base 64,
 * or turned round. `isKnown` tells a mail domain of the page, `programs` whether its scripts turn letters by thirteen.
 */
export function scrambledAddresses(written: string, isKnown: (domain: string) => boolean, programs: string): string[] {
  const found: string[] = [];
  for (const [, single, double, bare] of written.matchAll(QUOTED)) {
    const text = single ?? double ?? bare ?? '';
    const address = moved(text) || fromBase64(text) || half(text) || reversed(text);
    if (address !== '') found.push(address);
  }
  return found;

  function half(text: string): string {
    if (!ADDRESS.test(text)) return '';
    const other = text.replace(/[a-z]/gi, (letter) => {
      const base = letter < 'a' ? 65 : 97;
      return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
    });
    const domain = (one: string) => one.slice(one.lastIndexOf('@') + 1).toLowerCase();
    if (isKnown(domain(text))) return emailAddress(text);
    return isKnown(domain(other)) || HALF.test(programs) || HALF.test(written) ? emailAddress(other) : '';
  }

  function reversed(text: string): string {
    const back = /reverse\(\)/.test(written) ? [...text].reverse().join('') : '';
    return ADDRESS.test(back) ? emailAddress(back) : '';
  }
}

/** What begins with "mailto:" once every sign is moved as far along its run. */
function moved(text: string): string {
  const first = text.charCodeAt(0);
  for (let by = -25; by < 26; by += 1) {
    if (by === 0 || movedBy(first, by) !== 0x6d) continue;
    const plain = [...text].map((sign) => String.fromCharCode(movedBy(sign.charCodeAt(0), by))).join('');
    if (plain.startsWith('mailto:')) return emailAddress(plain.slice(7));
  }
  return '';
}

function movedBy(code: number, by: number): number {
  const run = RUNS.find(([from, to]) => code >= from && code <= to);
  if (run === undefined) return code;
  const [from, to] = run;
  const length = to - from + 1;
  return from + ((code - from + by + 2 * length) % length);
}

function fromBase64(text: string): string {
  if (!BASE64.test(text) || text.length % 4 === 1) return '';
  try {
    const plain = atob(text).replace(/^mailto:/i, '');
    return ADDRESS.test(plain) ? emailAddress(plain) : '';
  } catch {
    return '';
  }
}
