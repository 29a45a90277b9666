/**
 * Whether a word is in `list`: words parted by spaces, all words of a line beginning with the same letter. Looked for in
 * its letter's line as it stands: the page reader starts anew on every click, and to take thousands of words apart costs
 * more than the few look-ups a page needs.
 */
export function inLetterLines(list: string): (word: string) => boolean {
  let lines: Map<string, string> | null = null;
  return (word) => {
    if (word === '' || word.includes(' ')) return false;
    lines ??= linesByLetter(list);
    return lines.get(word.charAt(0))?.includes(` ${word} `) === true;
  };
}

function linesByLetter(list: string): Map<string, string> {
  const lines = new Map<string, string>();
  for (const line of list.trim().split('\n')) lines.set(line.charAt(0), `${lines.get(line.charAt(0)) ?? ''} ${line} `);
  return lines;
}
