import type { Located } from '../evidence/observation';
import type { Line } from '../layout/view';

/** Two to four words with capitals. */
const CALLED = /^\p{Lu}[^\s\d,:]{0,30}(?:\s\p{Lu}[^\s\d,:]{0,30}){1,3}$/u;

/** Whether in a stretch of lines titles stand above the names rather than under them. */
export function titleOrder(
  lines: readonly Line[],
  anchors: readonly Line[],
  located: readonly Located[],
): (from: number, to: number) => boolean {
  const titles = new Set(located.filter(({ field }) => field === 'jobTitle').map(({ place }) => place.index));
  // Over the first title may stand somebody whose name nothing told: then that title is theirs.
  const called = (index: number, from: number) => index >= from && isCalled(lines[index]);
  const answers = new Map<string, boolean>();
  return (from, to) => {
    const key = `${from} ${to}`;
    let answer = answers.get(key);
    if (answer === undefined) {
      let above = 0;
      let first = true;
      for (const { index } of anchors) {
        if (index < from || index >= to) continue;
        // Before the first name only titles that stand above theirs can be.
        if (titles.has(index - 1) && index - 1 >= from) above += !first ? 1 : called(index - 2, from) ? 0.5 : 1.5;
        if (titles.has(index + 1) && index + 1 < to) above -= 1;
        first = false;
      }
      answer = above > 0;
      answers.set(key, answer);
    }
    return answer;
  };
}

/** Whether a line has the form of a name, whatever its words are, and heads no part of the page. */
function isCalled(line: Line | undefined): boolean {
  return line !== undefined && (line.heading === 0 || line.heading === 7) && CALLED.test(line.text);
}
