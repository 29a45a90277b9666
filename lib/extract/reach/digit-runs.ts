/** The fewest digits a phone number is written with: six are a number within the smallest countries. */
const FEWEST = 6;

/** Digits with nothing between them but the marks and spaces people put into numbers. */
const RUN = /\d(?:[^\p{L}\d@:;,!?"'“”«»$€£%=<>|]{0,4}\d)*/gu;

/** How far behind a number the digits of its extension may begin: ", extension: 12". */
const EXTENSION = 16;

/** Whether a text has digits enough together to be a number. */
export function hasLongRun(text: string): boolean {
  return (text.match(RUN) ?? []).some(isLong);
}

/**
 * `text` with the digits taken out of it (each replaced by a sign, so that all else stays where it is) that are too few
 * together to be a number: years, hours, postal codes. Extensions stay. To look for numbers is dear, and most digits of
 * a page are of those.
 */
export function withoutShortRuns(text: string): string {
  let end = Number.NEGATIVE_INFINITY;
  return text.replace(RUN, (run, at: number) => {
    const long = isLong(run);
    if (long) end = at + run.length;
    return long || at - end <= EXTENSION ? run : run.replace(/\d/g, '!');
  });
}

/** `text` with a sign in place of every digit within `spans`, which are in order. */
export function withoutDigitsAt(text: string, spans: readonly { from: number; to: number }[]): string {
  let left = '';
  let at = 0;
  for (const { from, to } of spans) {
    left += text.slice(at, from) + text.slice(from, to).replace(/\d/g, '!');
    at = to;
  }
  return left + text.slice(at);
}

function isLong(run: string): boolean {
  return run.length >= FEWEST && run.replace(/\D/g, '').length >= FEWEST;
}
