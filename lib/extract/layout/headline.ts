import { fold } from '../../contacts/fold';
import type { Line } from './view';

/** What parts a document's title: "Contact us | Acme", "Kontakt – Acme", "会社概要｜青葉". */
const PARTING = /\s[|·•–—-]\s|[|｜]|\s[:：]\s/u;
/** The longest headline, and the least that tells one line from another. */
const MAX_HEADLINE = 80;
const MIN_LETTERS = 4;

/**
 * The line that heads a page without an `h1`: what the document's title begins with, alone in its part of the page.
 * Undefined where there is an `h1` or no such line.
 */
export function headlineIn<Laid extends Line>(lines: readonly Laid[], title: string): Laid | undefined {
  const called = fold(title.split(PARTING, 1)[0] ?? '');
  if (called.length < minimum(called) || lines.some(({ heading }) => heading === 1)) return undefined;
  return lines.find((line) => isCalled(line, called));
}

function isCalled({ text, region, block, links }: Line, called: string): boolean {
  if (region !== 'main' || text.length > MAX_HEADLINE || block.to - block.from > 1 || links.length > 0) return false;
  const said = fold(text);
  return said === called || (said.length >= minimum(said) && (said.startsWith(called) || called.startsWith(said)));
}

/** Two characters of Chinese say as much as a word. */
function minimum(folded: string): number {
  return /^[\p{Script=Han}\p{Script=Hangul}]/u.test(folded) ? 2 : MIN_LETTERS;
}
