import { wordPattern } from '../word-pattern';

/** A stretch of a line behind a number, in UTF-16 units from where the number ends, and the digits it adds. */
type Tail = { from: number; to: number; digits: string };

/** Extensions as many languages write them behind a number. */
const EXTENSION = wordPattern(
  String.raw`^[\s,，;]{0,3}[(（]?(?:extension|ext|durchwahl|dw|nebenstelle|klappe|kl|x|转|轉|分机|分機|内線|内线|доб|внутр|int|interno|poste|anexo|ramal|wew|linka|lok|#)[.:：]?\s?[:：]?\s?(\d{1,6})(?!\d|:\d|\s?[-–]\s?\d{1,2}[.:]\d)[)）]?`,
);
/** A further number right behind a slash that repeats only its last digits: "2345 6789/90", "54321234/54321235", "0142 or 0143". */
const FURTHER = wordPattern(
  String.raw`^(?:[/、]|\s(?:or|oder|ou|o)\s(?=\d{4})|\s?/\s?(?=\d[\d\s-]{5})|\s?(?:[,，;；&]|\band\b|\bund\b|\bet\b|\by\b)\s?(?=(?:\d[\s-]?){7}))(\d(?:[\d\s-]{0,10}\d)?)(?![\d:.%/\p{L}]|\s?[-/.]\s?\d)`,
);
/** The same for a fax or mobile of one switchboard: "Fax: -99". */
const LABELLED = wordPattern(
  String.raw`^[\s,，;/|]{0,4}(?:tele)?(?:fax|mobil)\w{0,8}[.:：]{0,2}\s{0,2}[-\u2010-\u2013]\s?(\d{1,4})(?!\d|\s?[-/.]\s?\d)`,
);
const MAX_TAILS = 4;

/** The extension right behind a number: its digits and how many UTF-16 units it takes; null where there is none. */
export function extensionAt(rest: string): { digits: string; length: number } | null {
  const match = EXTENSION.of(rest).exec(rest);
  return match === null ? null : { digits: match[1] ?? '', length: match[0].length };
}

/** The numbers behind one that are written by their last digits alone. */
export function tailsAt(rest: string): Tail[] {
  const tails: Tail[] = [];
  let at = 0;
  while (tails.length < MAX_TAILS) {
    const left = rest.slice(at);
    const match = FURTHER.of(left).exec(left) ?? LABELLED.of(left).exec(left);
    const written = match?.[1] ?? '';
    const digits = written.replace(/\D/g, '');
    // One digit may count anything.
    if (match === null || digits.length < 2 || digits.length > 8) break;
    const to = at + match[0].length;
    tails.push({ from: to - written.length, to, digits });
    at = to;
  }
  return tails;
}

/** A number (E.164) with its last digits replaced. */
export function withTail(e164: string, digits: string): string {
  return e164.slice(0, -digits.length) + digits;
}
