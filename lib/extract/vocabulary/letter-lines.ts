/**
 * Whether a word is in `list`: words parted by spaces, those of one letter on a line or on lines that follow each other.
 * Looked for in its letter's lines as they stand: the page reader starts anew on every click, and to take thousands of
 * words apart costs more than the few look-ups a page needs.
 */
export function inLetterLines(list: string): (word: string) => boolean {
  const byLetter = new Map<string, string>();
  return (word) => {
    if (word === '' || word.includes(' ')) return false;
    const letter = word.charAt(0);
    let words = byLetter.get(letter);
    if (words === undefined) {
      words = linesOf(list, letter);
      byLetter.set(letter, words);
    }
    return words.includes(` ${word} `);
  };
}

/** The words of a letter, with a space on either side of each. */
function linesOf(list: string, letter: string): string {
  const head = `\n${letter}`;
  const from = list.indexOf(head);
  if (from < 0) return '';
  const last = list.indexOf('\n', list.lastIndexOf(head) + 1);
  return ` ${list.slice(from + 1, last < 0 ? list.length : last).replaceAll('\n', ' ')} `;
}
