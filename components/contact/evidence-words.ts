import type { Observed } from '@/lib/extract/evidence/draft';
import type { Words } from '@/lib/words/words';

/** From this confidence on a value reads as sure. */
const SURE_FROM = 0.8;

/** Whether a value is shown as sure (a dot) rather than likely (a ring). */
export function isSure(observed: Observed<unknown>): boolean {
  return observed.confidence >= SURE_FROM;
}

/** Where a value was read, in a sentence: “Sure: from a mail link (“ingrid@…”)”, without a quote that is only `said` again. */
export function evidenceWords(words: Words['capture'], observed: Observed<unknown>, said = ''): string {
  const best = observed.evidence[0];
  const from = best ? words.evidence[best.source] : words.evidenceUnknown;
  const quote = best?.quote ?? '';
  return words.evidenceLine(isSure(observed), from, quote === said ? '' : quote);
}
