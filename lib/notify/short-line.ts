/** Control characters, and those that turn the direction of the text around them. */
const UNRULY = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/**
 * A text as one line of at most `limit` characters, cut with "…" after a whole word where there is one near the end.
 * Systems cut notifications anywhere; this cuts them kindly. Characters that could disturb the words around them go.
 */
export function shortLine(text: string, limit: number): string {
  const line = text.replace(UNRULY, ' ').replace(/\s+/gu, ' ').trim();
  const letters = Array.from(line);
  if (letters.length <= limit) return line;
  const cut = letters.slice(0, limit - 1).join('');
  const lastSpace = cut.lastIndexOf(' ');
  const wholeWords = lastSpace > cut.length * 0.6 ? cut.slice(0, lastSpace) : cut;
  return `${wholeWords.replace(/[\s,;:，；：、]+$/u, '')}…`;
}
