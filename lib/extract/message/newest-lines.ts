import { fromValue, isAttribution, isDated, isHeadLine, isSubjectLine, ruleKind } from './quote-heads';

/** One line of a body; `older` where its markup already says that it is quoted or passed on. */
export type BodyLine = { text: string; older: boolean };

/** A message's lines in two: what the sender wrote now, and the older or forwarded part as it stands under it. */
export type MessageParts = { newest: string[]; older: string[] };

const QUOTED = /^\s{0,3}[>＞]/;
const RULE = /^\s*[_—–─=-]{8,}\s*$/u;

/** Cuts quotes, the messages answered and those passed on off a body; blank lines are kept as ''. */
export function messageParts(lines: readonly BodyLine[]): MessageParts {
  const newest: string[] = [];
  const older: string[] = [];
  const texts = lines.map(({ text }) => text);
  const isOlder = (at: number) => lines[at]?.older === true || QUOTED.test(texts[at] ?? '');
  for (let at = 0; at < lines.length; at += 1) {
    const text = texts[at] ?? '';
    const head = isOlder(at) ? 0 : headAt(texts, at);
    if (head === 0) {
      (isOlder(at) ? older : newest).push(text);
      continue;
    }
    older.push(...texts.slice(at, at + head));
    at += head;
    while (at < lines.length && texts[at]?.trim() === '') at += 1;
    // Behind "… wrote:" and a marked quote the sender may have gone on writing; behind anything else the rest is older.
    if (!isOlder(at) || head > 3) {
      older.push(...texts.slice(at));
      break;
    }
    at -= 1;
  }
  while (newest.length > 0 && (RULE.test(newest.at(-1) ?? '') || (newest.at(-1) ?? '').trim() === '')) newest.pop();
  return { newest, older };
}

/** How many lines at `at` head an older message; 0 where none begins there. */
function headAt(lines: readonly string[], at: number): number {
  const line = lines[at] ?? '';
  if (line.trim() === '') return 0;
  if (ruleKind(line) !== null) return 1;
  if (isHeadLine(line) && isHeadBlock(lines, at)) return 4;
  if (isAttribution(line)) return 1;
  // A long "On …, … wrote:" is wrapped over two or three lines.
  if (!/\d|@/.test(line)) return 0;
  for (const more of [1, 2]) {
    const next = lines[at + more] ?? '';
    if (next.trim() === '') break;
    if (!/[:：][\s\u200e\u200f\u202a-\u202e]*$/.test(next)) continue;
    const joined = (from: number) => lines.slice(at + from, at + more + 1).join(' ');
    // Where the later lines are a head without this one, this one stands above it.
    const later = Array.from({ length: more }, (_, from) => joined(from + 1));
    if (later.some((text) => isAttribution(text) && isDated(text))) break;
    if (isAttribution(joined(0))) return more + 1;
  }
  return 0;
}

/** At least three header lines close together, one of them "From"; a line between them may be one that was wrapped. */
function isHeadBlock(lines: readonly string[], at: number): boolean {
  // A lone letter labels a number or an address in signatures, too.
  if (/^[\s>*]*\p{L}\*?\s?[:：]/u.test(lines[at] ?? '')) return false;
  let heads = 0;
  let others = 0;
  let from = false;
  let sure = false;
  for (
    let next = at;
    next < Math.min(lines.length, at + 14) && others < 2 && !(from && sure && heads >= 3);
    next += 1
  ) {
    const line = lines[next] ?? '';
    if (line.trim() === '') continue;
    if (isHeadLine(line)) {
      const value = fromValue(line);
      heads += 1;
      others = 0;
      from ||= value !== null;
      // "From: Shanghai, To: Hamburg, Date: …" is a route.
      sure ||= isSubjectLine(line) || value?.includes('@') === true;
    } else others += 1;
  }
  return from && sure && heads >= 3;
}
