/** One number as it stands in a row: its digits and marks without the extension, which is '' where it has none. */
export type NumberPiece = { written: string; extension: string };

/** Numbers written in one run under one label ("030 1234567 / 0171 2345678"), with where the run stands. */
export type NumberGroup = { from: number; to: number; pieces: NumberPiece[] };

const RUN = /(?:\+\s?|\(\s?\+?)?\d(?:[\d()\s./_~·\-–—]{3,40})\d/gu;
/** "1-800-FLOWERS", "0800 GO SALES": letters stand for the digits of the keys they are on. */
const VANITY =
  /(?<![\p{L}\p{N}])(?:\+?1[-. ])?\(?(?:8(?:00|33|44|55|66|77|88)|0800|1[38]00)\)?[-. ](?=[\d-]{0,4}[A-Z])[A-Z0-9][A-Z0-9 -]{4,10}[A-Z0-9](?![\p{L}\p{N}])/gu;
const KEYS = ['ABC', 'DEF', 'GHI', 'JKL', 'MNO', 'PQRS', 'TUV', 'WXYZ'];
const EXTENSION =
  /^[\s,;|]{0,4}[([]?\s?(?:(?:ext(?:ension|n)?|wew(?:n(?:ętrzny)?)?|доб(?:авочный)?|вн(?:утр)?|durchwahl|dw|app(?:arat)?|poste|p|int(?:erno|erne)?|interno|ramal|anexo|extensión|extensao|extensão|toestel|tst|anknytning|ank|lokal|lok|dahili|linka|kl(?:apka)?|mell(?:ék)?|belső|alanumero|εσωτ)(?![\p{L}])|x|内線|内线|分机|分機|转|轉|내선|구내|تحويلة|داخلي|שלוחה|#)[\s.:：)#-]{0,4}(\d{1,6})(?!\d)\s?[)\]]?/iu;
/** Chinese and Taiwanese lines: area code, number and behind a further dash or hash the extension. */
const HAN_EXTENSION = /^((?:\(?\+?(?:86|886)\)?[-\s]?)?\(?0?\d{2,3}\)?[-\s]\d{3,4}[-\s]?\d{4})\s?-\s?(\d{1,5})$/u;

/** The runs of digits in a row that can be phone numbers, taken apart where several stand in one. */
export function numberPieces(text: string): NumberGroup[] {
  const groups: NumberGroup[] = [];
  const spans: { from: number; to: number; written: string }[] = [];
  for (const match of text.matchAll(VANITY))
    spans.push({ from: match.index, to: match.index + match[0].length, written: onKeys(match[0]) });
  let taken = 0;
  for (const match of text.matchAll(RUN)) {
    let from = match.index;
    const to = from + match[0].length;
    // "555 0101 x204  555 0102": the run that begins with an extension begins behind it.
    if (taken > from && taken < to) from = taken + (text.slice(taken, to).match(/^[\s.-]+/)?.[0].length ?? 0);
    const next = EXTENSION.exec(text.slice(to, to + 40));
    taken = next === null ? 0 : to + next[0].length;
    if (taken > 0 && digitsIn(text.slice(taken, taken + 24).match(/^[\d\s().-]+/)?.[0] ?? '') < 7) taken = 0;
    if (spans.every((span) => to <= span.from || from >= span.to))
      spans.push({ from, to, written: text.slice(from, to) });
  }
  for (const { from, to, written } of spans.sort((a, b) => a.from - b.from)) {
    if (!mayStand(text[from - 1], text[to]) || isHouseAndTown(written, text.slice(to))) continue;
    const pieces = apart(written).filter(isNumber);
    const last = pieces.at(-1);
    if (last === undefined) continue;
    const extension = EXTENSION.exec(text.slice(to, to + 40));
    const read = pieces.map((piece) => {
      const han = HAN_EXTENSION.exec(piece.trim());
      return han === null
        ? { written: piece.trim(), extension: '' }
        : { written: han[1] ?? '', extension: han[2] ?? '' };
    });
    const end = read.at(-1);
    if (extension !== null && end !== undefined) end.extension = extension[1] ?? '';
    groups.push({ from, to: to + (extension?.[0].length ?? 0), pieces: read });
  }
  return groups;
}

/** Marks a dash that stood between spaces: what follows may be part of the number, or its other last digits. */
const SPACED = '\u2012';

/** The ways a written number can be dialled, likeliest first: with its country code where it carries one, else as written. */
export function dialled(written: string): string[] {
  const shorter = written.includes(SPACED) ? waysOf(written.slice(0, written.indexOf(SPACED))) : [];
  return [...waysOf(written.replace(SPACED, '-')), ...shorter];
}

function waysOf(written: string): string[] {
  const plain = written
    .replace(/[–—._~/]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^\(?\s?\+/.test(plain)) {
    const digits = plain.replace(/\(\s?0\s?\)/g, '').replace(/\D/g, '');
    // "+86 (0755) …": the zero in brackets is dialled at home only.
    const trunk = /\(\s?0(?=\d)/.test(plain) ? [`+${plain.replace(/\(\s?0(?=\d)/g, '(').replace(/\D/g, '')}`] : [];
    return [`+${digits}`, ...trunk];
  }
  if (/^\(?00[1-9]/.test(plain))
    return [
      `+${plain
        .replace(/\(\s?0\s?\)/g, '')
        .replace(/\D/g, '')
        .slice(2)}`,
      plain,
    ];
  const ways = [plain.replace(/\(\s?0\s?\)(?=.*\d{5})/, '0')];
  // "(86) 755…": a country code in brackets without its plus.
  if (/^\(\s?[1-9]\d{0,2}\s?\)\s?\d/.test(plain)) ways.push(`+${plain.replace(/\D/g, '')}`);
  else if (digitsIn(plain) >= 11 && /^[1-9]\d{0,2}[\s-]/.test(plain)) ways.push(`+${plain.replace(/\D/g, '')}`);
  return ways;
}

/** A run as its numbers: parted at slashes, wide gaps and spaced dashes where both sides are whole numbers. */
function apart(run: string): string[] {
  // "04141/4418 · 0171/4418220": marks between spaces part before those within a number.
  const apartBySpace = run.split(/\s+[·~|]\s+/u);
  if (apartBySpace.length > 1) return apartBySpace.flatMap(apart);
  // "+49 621 1234567 – 12": a short end behind a dash is the extension dialled with the number.
  const joined = run.replace(/\s+[-–—]\s+(?=\d{1,4}$)/u, SPACED);
  const parts = joined.split(/\s*[/~·]\s*|\s{2,}|\s+[-–—]\s+|\s(?=\()/u).filter((part) => part !== '');
  if (parts.length === 1) return digitsIn(run) > 15 && !HAN_EXTENSION.test(run.trim()) ? halves(run) : [joined];
  const whole = parts.filter((part) => digitsIn(part) >= 7);
  if (whole.length < 2) {
    const [first = '', ...rest] = parts;
    // "030/1234567" is one number; of "1234567/68" the second differs in its last digits.
    return digitsIn(first) >= 7 && rest.every((part) => digitsIn(part) <= 4) ? [first] : [joined];
  }
  const [first = ''] = whole;
  return parts
    .flatMap((part) => {
      if (digitsIn(part) >= 7 || part === first) return [part];
      return [];
    })
    .map((part, at) => (at > 0 && lacksArea(part, first) ? withAreaOf(part, first) : part));
}

/** "02-2345 6789 / 2345 6790": the second number leaves out the area code. */
function lacksArea(part: string, first: string): boolean {
  return (
    !/^\(?[+0]/.test(part) && /^\(?[+0]/.test(first) && digitsIn(part) <= 8 && digitsIn(first) >= digitsIn(part) + 2
  );
}

function withAreaOf(part: string, first: string): string {
  const keep = digitsIn(first) - digitsIn(part);
  let count = 0;
  let at = 0;
  while (at < first.length && count < keep) {
    if (/\d/.test(first[at] ?? '')) count += 1;
    at += 1;
  }
  return `${first.slice(0, at)} ${part}`;
}

/** Two numbers with but a space between them. */
function halves(run: string): string[] {
  const words = run.split(' ');
  for (let at = 1; at < words.length; at += 1) {
    const [left, right] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (Math.abs(digitsIn(left) - digitsIn(right)) <= 1) return [left, right];
  }
  return [];
}

function isNumber(written: string): boolean {
  const digits = digitsIn(written);
  if (digits < 7 || digits > 17) return false;
  const text = written.trim();
  // Years, dates, machine addresses, coordinates, postal codes of two groups.
  return !/^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}$|^\d{1,3}(?:\.\d{1,3}){3}$|^\d{1,2}\.\d{4,}$|^\d{5}-\d{3,4}$|^\d{3}-\d{4}$/.test(
    text,
  );
}

/** "Unit 12 – 48999 Quistea": a house's number, and behind the dash the code of a town. */
function isHouseAndTown(written: string, after: string): boolean {
  return /^\d{1,3}\s+[-–—]\s+\d{4,5}$/.test(written.trim()) && /^\s+\p{Lu}\p{Ll}/u.test(after);
}

function mayStand(before: string | undefined, after: string | undefined): boolean {
  if (before !== undefined && /[\p{N}$€£¥№_=@]/u.test(before)) return false;
  if (
    before !== undefined &&
    /[\p{L}#]/u.test(before) &&
    /[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}a-zа-я]/iu.test(before)
  )
    return false;
  return after === undefined || !/[\p{N}%€$@]/u.test(after);
}

function onKeys(written: string): string {
  return written.replace(/[A-Z]/g, (letter) => String(KEYS.findIndex((key) => key.includes(letter)) + 2));
}

function digitsIn(text: string): number {
  return text.match(/\d/g)?.length ?? 0;
}
