import { cleanText } from '../../../contacts/clean-text';
import type { Observed } from '../../evidence/draft';
import { behindSignOff } from '../sign-offs';
import { type SignatureLine, signatureLine } from './plain-line';

/** One line of a signature while it is being read: what has been understood is cut out of it. */
export type Row = SignatureLine & { readonly quote: string; rest: string };

/** What stands in a row's rest in place of a character that was cut out: it parts what stood around it. */
const CUT = '|';

/** The rows of a signature, without empty ones and bare rules ("-----"). */
export function rowsOf(lines: readonly string[]): Row[] {
  const rows: Row[] = [];
  for (const line of lines.slice(0, 60)) {
    const read = signatureLine(line);
    if (read.links.length === 0 && !/[\p{L}\p{N}]/u.test(read.plain)) continue;
    // A greeting left at the head names nobody's company.
    if (rows.length < 2 && behindSignOff(read.written) === '') continue;
    rows.push({ ...read, quote: cleanText(line, 300), rest: read.plain });
  }
  return rows;
}

/** Takes the stretch from `from` to `to` out of what is left to be read in `row`. */
export function cut(row: Row, from: number, to: number): void {
  row.rest = row.rest.slice(0, from) + CUT.repeat(to - from) + row.rest.slice(to);
}

/** A value of a signature with the line it stands in. */
export function seen<T>(value: T, confidence: number, quote: string): Observed<T> {
  return { value, confidence, evidence: [{ source: 'signature', quote: cleanText(quote, 300), confidence }] };
}

/** A value of a message's head. */
export function headed<T>(value: T, confidence: number, quote: string): Observed<T> {
  return { value, confidence, evidence: [{ source: 'header', quote: cleanText(quote, 300), confidence }] };
}
