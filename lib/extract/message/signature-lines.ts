import { foldLetters } from '../../contacts/fold';
import { organisationConfidence } from '../vocabulary/organisation-words';
import { noticeOf } from './closing-notices';
import { isProse, tellsFact } from './line-shape';
import { NAME_CLOSE, nameIn, SIGNS_FOR } from './name-in-line';
import { behindSignOff } from './sign-offs';
import { MAX_SIGNATURE_LINES, signatureStart } from './signature-start';
import type { SenderName } from './signing-names';
import { isLoneName, type ReadLine } from './told-lines';

/** The end of a message: its leave-taking (sign-off words, a bare name) and the signature, whole trimmed lines in order. */
export type Closing = { signOff: string[]; signature: string[] };

const DELIMITER = /^(?:--|---|—|――|──|-- ?-|_{2,}|\*{3,}|={3,}|-{4,}|—{2,}|─{2,}|~{3,})$/u;
/** The delimiter of mail itself, and what some programs make of it. */
const SURE_DELIMITER = /^(?:--|---|—)$/u;
/** The last lines looked at: a signature with all its disclaimers is shorter. */
const LAST_LINES = 150;

/** Finds the closing in the lines a sender wrote; blank lines may be among them. */
export function closingOf(lines: readonly string[], sender: SenderName): Closing {
  const read = lines
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-LAST_LINES)
    .map((text) => readLine(text, sender));
  return closingIn(read);
}

function closingIn(read: readonly ReadLine[]): Closing {
  const end = read.findLastIndex(({ text, notice }) => !notice && !DELIMITER.test(text)) + 1;
  const delimiter = read.slice(0, end).findLastIndex(({ text }) => DELIMITER.test(text));
  if (delimiter >= 0) {
    const behind = read.slice(delimiter + 1, end);
    const before = read.slice(Math.max(0, delimiter - 10), delimiter);
    const names = (part: readonly ReadLine[]) => part.some(({ name }) => name !== null);
    const own = SURE_DELIMITER.test(read[delimiter]?.text ?? '') || names(behind) || !names(before);
    if (own && isSignatureAfter(read, delimiter + 1)) return closing(read, delimiter + 1);
    // A rule within a signature: above it the name, under it the company.
    if (!own && isCompany(behind)) return closingIn([...read.slice(0, delimiter), ...read.slice(delimiter + 1)]);
    // What a rule parts from a signature above it is something else: a meeting's numbers, a notice.
    if (!own) return closingIn(read.slice(0, delimiter));
  }
  const start = signatureStart(read);
  return start === null ? { signOff: [], signature: [] } : closing(read, start);
}

function readLine(text: string, sender: SenderName): ReadLine {
  const behind = behindSignOff(text);
  // "영업팀 김하나 드림", "佳蓉 敬上"
  const closed = text.length <= 30 && NAME_CLOSE.test(text) ? text.replace(NAME_CLOSE, '') : '';
  const notice = noticeOf(text) !== null;
  return {
    text,
    behind: behind === '' || (behind !== null && isNameLike(behind, sender)) ? behind : closed === '' ? null : closed,
    name: nameIn(text, sender),
    notice,
    prose: !notice && !MOTTO.test(text) && isProse(text),
    fact: !notice && tellsFact(text),
  };
}

function isNameLike(text: string, sender: SenderName): boolean {
  if (nameIn(text, sender) !== null) return true;
  const words = text.split(/\s+/);
  return words.length <= 3 && text.length <= 30 && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
}

/** Whether what stands behind a delimiter is a signature rather than more of the message. */
function isSignatureAfter(read: readonly ReadLine[], start: number): boolean {
  const rest = read.slice(start).filter(({ notice }) => !notice);
  const prose = rest.filter((one) => one.prose && one.behind === null).length;
  return rest.length > 0 && rest.length <= MAX_SIGNATURE_LINES && prose <= rest.length / 3;
}

/** Whether lines are a company's part of a signature: it is named first, and how to reach it is told. */
function isCompany(read: readonly ReadLine[]): boolean {
  const lines = read.filter(({ notice }) => !notice);
  return (
    lines.length <= 8 &&
    organisationConfidence(lines[0]?.text ?? '') >= 0.65 &&
    lines.some(({ fact }) => fact) &&
    !lines.some(({ prose }) => prose)
  );
}

/** A sentence in quotes or set in italics, and perhaps whose it is. */
const MOTTO = /^(?:["“„«'‘].{3,100}["”“»'’](?:\s?[-–—~(].{2,40})?|[*_/].{3,100}[*_/])$/u;

function closing(read: readonly ReadLine[], start: number): Closing {
  const signOff: string[] = [];
  for (let at = start - 1; at >= 0; at -= 1) {
    const one = read[at];
    if (one === undefined) break;
    if (one.behind !== null) signOff.unshift(one.text);
    else if (!DELIMITER.test(one.text)) break;
  }
  const lines: ReadLine[] = [];
  const rest = read.slice(start);
  for (const [at, one] of rest.entries()) {
    if (one.notice || DELIMITER.test(one.text)) continue;
    if (lines.length === 0 && one.behind === '') {
      signOff.push(one.text);
      continue;
    }
    if (MOTTO.test(one.text) && isProse(one.text) && !rest.slice(at + 1).some(({ fact }) => fact)) break;
    if (one.prose && one.name === null) {
      // A slogan among the numbers; behind them a postscript.
      const facts = rest.slice(at + 1).filter(({ fact, prose }) => fact && !prose).length;
      if (facts < 2) break;
      if (lines.length === 0) continue;
    }
    lines.push(one);
  }
  // "Tom" under the sign-off, and then the signature that begins with the whole name.
  while (isCalledBefore(lines)) {
    const [called] = lines.splice(0, 1);
    if (called !== undefined) signOff.push(called.text);
  }
  const single =
    lines.length === 1 && /^[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){0,2}[.!]?$/u.test(lines[0]?.text ?? '');
  const bare =
    single ||
    (lines.every((one) => one.name !== null || isLoneName(one.text)) &&
      !lines.some(({ text, fact }) => fact || /[|｜,，]\s*\S/u.test(text)));
  const texts = lines.map(({ text }) => text);
  return bare ? { signOff: [...signOff, ...texts], signature: [] } : { signOff, signature: texts };
}

/** Whether the first line is only what its writer is called, and the signature proper names them again under it. */
function isCalledBefore(lines: readonly ReadLine[]): boolean {
  const [first, ...others] = lines;
  if (first === undefined || first.name === null || first.fact) return false;
  const later = others.slice(0, 3).filter(({ name }) => name !== null);
  if (NAME_CLOSE.test(first.text)) return later.length > 0;
  // "i. A. Jane Roe", and under it "Jane Roe".
  const own = foldLetters(first.text.replace(SIGNS_FOR, ''));
  if (
    first.name === 'whole' &&
    own !== '' &&
    later[0] === others[0] &&
    foldLetters(others[0]?.text ?? '').startsWith(own)
  )
    return true;
  return !/\s/.test(first.text) && first.name === 'part' && later.some(({ name }) => name === 'whole');
}
