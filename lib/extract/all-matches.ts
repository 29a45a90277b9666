/**
 * Every match of a global pattern in a text, in order: what `matchAll` gives, without the copy of the pattern it makes
 * each time, which costs more than the look at a line that has none. No pattern may match nothing.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
