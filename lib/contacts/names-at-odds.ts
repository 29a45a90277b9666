import type { WordRun } from './word-runs';

/** What Chinese colleagues put behind a surname in place of the given name: 王总 is Mr Wang, the manager. */
const TITLE = /(总|总监|经理|老板|主任|老师|工)$/u;

/**
 * Whether two names, as the words they are written in, can't be one person's: both are given, in one kind of script, and have no word in common,
 * in full, by its initial or shortened ("Alex" for "Alexander", 王总 for 王伟).
 */
export function namesAtOdds(mine: readonly WordRun[], theirs: readonly WordRun[]): boolean {
  const comparable = mine.some((run) => theirs.some(({ ideographic }) => ideographic === run.ideographic));
  return comparable && !mine.some((run) => theirs.some((theirRun) => alike(run, theirRun)));
}

/** Whether `local`, the part of a mail address before the @, shows one of the words of `name`. */
export function showsName(local: string, name: readonly WordRun[]): boolean {
  return name.some(({ text }) => text.length > 2 && local.includes(text));
}

function alike(one: WordRun, other: WordRun): boolean {
  if (one.ideographic !== other.ideographic) return false;
  const [shorter = '', longer = ''] = [one.text, other.text]
    .map((text) => (one.ideographic ? text.replace(TITLE, '') : text))
    .sort((a, b) => a.length - b.length);
  return longer.startsWith(shorter) && (one.ideographic || shorter.length !== 2 || shorter === longer);
}
