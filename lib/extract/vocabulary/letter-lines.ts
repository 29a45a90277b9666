import { lazily } from '../lazily';

/**
 * Whether a word is in `list`: words parted by spaces, those of one letter on a line or on lines that follow each other.
 * Looked for in its letter's lines as they stand: the page reader starts anew on every click, and to take thousands of
 * words apart costs more than the few look-ups a page needs.
 */
export function inLetterLines(list: string): (word: string) => boolean {
  const spans = lazily(() => spansOf(list));
  const byLetter = new Map<string, string>();
  return (word) => {
    if (word === '' || word.includes(' ')) return false;
    const letter = word.charAt(0);
    let words = byLetter.get(letter);
    if (words === undefined) {
      const { from, to } = spans().get(letter) ?? { from: 0, to: 0 };
      // A space on either side of each.
      words = ` ${list.slice(from, to).replaceAll('\n', ' ')} `;
      byLetter.set(letter, words);
    }
    return words.includes(` ${word} `);
  };
}

/** From where to where the lines of each letter stand in `list`. */
function spansOf(list: string): Map<string, { from: number; to: number }> {
  const spans = new Map<string, { from: number; to: number }>();
  let from = 0;
  while (from < list.length) {
    const end = list.indexOf('\n', from);
    const to = end < 0 ? list.length : end;
    const letter = list.charAt(from);
    const known = spans.get(letter);
    if (known === undefined) spans.set(letter, { from, to });
    else known.to = to;
    from = to + 1;
  }
  return spans;
}
