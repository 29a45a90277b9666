import { cleanText } from '../../../contacts/clean-text';
import type { MessagingId, MessagingKind, PhoneEntry, PhoneKind } from '../../../contacts/contact';
import { type PhoneNumber, phoneNumber } from '../../../contacts/phone-number';
import { phoneEntry } from '../../../contacts/phones';
import type { Observed } from '../../evidence/draft';
import { numberLabel } from './number-label';
import { dialled, type NumberPiece, numberPieces } from './number-pieces';
import { registerSpans } from './register-numbers';
import { cut, type Row, seen } from './row';

/** The numbers of a signature and the messaging ids that are numbers. */
export type SignatureNumbers = { phones: Observed<PhoneEntry>[]; messaging: Observed<MessagingId>[] };

/** "微信：同手机号", "WhatsApp: same": the messenger has the mobile number. */
const SAME: readonly [MessagingKind, RegExp][] = [
  ['wechat', /微信\s*[:：]?\s*[(（]?(?:同|与手机)|(?:we ?chat|wx|vx)\s*[:：]?\s*(?:同|same)/iu],
  ['whatsapp', /whats ?app\s*[:：]?\s*(?:同|same|idem)/iu],
];

/**
 * Reads every number of a signature, in order, and cuts each with its label and extension out of its row.
 * `countries`: ISO 3166-1 alpha-2, likeliest first, for those without a country code; `linked`: the ids behind links, of
 * which WhatsApp's are phones.
 */
export function readNumbers(
  rows: readonly Row[],
  countries: readonly string[],
  linked: readonly Observed<MessagingId>[],
): SignatureNumbers {
  const numbers = new Numbers(countries);
  let above = '';
  for (const row of rows) {
    numbers.readRow(row, above);
    above = /\d{3}/.test(row.plain) ? '' : row.plain;
  }
  for (const { value, evidence } of linked) {
    const number = value.kind === 'whatsapp' ? phoneNumber(value.id, '') : null;
    if (number?.valid !== true || numbers.phones.has(number.e164)) continue;
    const [own] = evidence;
    numbers.phones.set(number.e164, seen(phoneEntry(number, value.id, 'mobile'), 0.85, own?.quote ?? ''));
  }
  const phones = [...numbers.phones.values()];
  const mobiles = phones.filter(({ value }) => value.kind === 'mobile');
  const [mobile] = mobiles;
  for (const [kind, same] of SAME) {
    const row = rows.find(({ plain }) => same.test(plain));
    if (row === undefined || mobile === undefined || numbers.messaging.some(({ value }) => value.kind === kind))
      continue;
    const id = kind === 'wechat' ? mobile.value.written.replace(/\D/g, '') : mobile.value.e164;
    numbers.messaging.push(seen({ kind, id }, 0.85, row.quote));
  }
  // A link to WhatsApp that shows no number is to the one mobile there is.
  const mentioned = rows.find(({ rest }) => /(?<!\p{L})whats ?app(?!\p{L})/iu.test(rest));
  const known = numbers.messaging.some(({ value }) => value.kind === 'whatsapp');
  if (mentioned !== undefined && !known && mobiles.length === 1 && mobile !== undefined)
    numbers.messaging.push(seen({ kind: 'whatsapp', id: mobile.value.e164 }, 0.6, mentioned.quote));
  // Faxes last: the first phone is the one to call.
  phones.sort((a, b) => Number(a.value.kind === 'fax') - Number(b.value.kind === 'fax'));
  return { phones, messaging: numbers.messaging };
}

/** "Fax -99", "F: DW 20": the last digits alone, dialled behind the number above. */
const SHORT =
  /(?<![\p{L}\p{N}])((?:tele)?fax|fx|telefon|tel|fon|phone|direkt|durchwahl|dw|[ft](?=[.:\s]))[.:]?\s?(?:(?:dw|durchwahl|kl|klappe|nst)\.?\s?:?\s?[-–—]?|[-–—])\s?(\d{1,5})(?![\d./-])/giu;
/** A number whose last digits stand apart, behind a dash. */
const ENDED = /^(.*\d)\s?[-–—]\s?\d{1,5}$/u;

/** The most runs of digits looked at; a signature with more is none. */
const MAX_RUNS = 60;

/** Gathers the numbers of a signature row by row. */
class Numbers {
  readonly phones = new Map<string, Observed<PhoneEntry>>();
  readonly messaging: Observed<MessagingId>[] = [];
  private readonly countries: readonly string[];
  private runs = 0;
  /** What stands before the last digits of the last number of the row above; '' where they don't stand apart. */
  private stem = '';

  constructor(countries: readonly string[]) {
    this.countries = countries;
  }

  /** Reads one row; `above` is the row over it where that may be its label. */
  readRow(row: Row, above: string): void {
    let carried: readonly PhoneKind[] = [];
    let lastEnd = -1;
    const stems = [{ from: -1, stem: this.stem }];
    const barred = registerSpans(row);
    for (const group of numberPieces(row.rest)) {
      this.runs += 1;
      if (this.runs > MAX_RUNS) return;
      if (barred.some(({ from, to }) => group.from < to && group.to > from)) continue;
      const label = numberLabel(row.rest, group, lastEnd, above);
      if (label.forbids) {
        lastEnd = group.to;
        continue;
      }
      const joined = lastEnd >= 0 && /^[\s,/|;+&()oruy.]*$/iu.test(row.rest.slice(lastEnd, group.from));
      const kinds = label.kinds.length > 0 || !joined ? label.kinds : carried;
      let read = false;
      for (const [at, piece] of group.pieces.entries()) {
        const last = at === group.pieces.length - 1 ? label.ofLast : { kinds: [], apps: [] };
        const kind = kindFor(last.kinds, 0, 1) ?? kindFor(kinds, at, group.pieces.length);
        read = this.take(piece, kind, [...label.apps, ...last.apps], row.quote) || read;
      }
      if (read) {
        cut(row, Math.min(label.from, group.from), Math.max(group.to, label.to));
        carried = kinds;
        stems.unshift({ from: group.from, stem: ENDED.exec(group.pieces.at(-1)?.written ?? '')?.[1] ?? '' });
      }
      lastEnd = Math.max(group.to, label.to);
    }
    this.stem = stems[0]?.stem ?? '';
    if (!stems.some(({ stem }) => stem !== '')) return;
    for (const match of row.rest.matchAll(SHORT)) {
      const [whole, label = '', digits = ''] = match;
      const stem = stems.find(({ from }) => from < match.index)?.stem ?? '';
      const kind = /^(?:tele)?fax$|^fx?$/iu.test(label) ? 'fax' : 'work';
      if (stem === '' || parsed(`${stem}-${digits}`, this.countries, true) === null) continue;
      this.take({ written: `${stem}-${digits}`, extension: '' }, kind, [], row.quote);
      cut(row, match.index, match.index + whole.length);
    }
  }

  private take(
    { written, extension }: NumberPiece,
    kind: PhoneKind | undefined,
    apps: readonly MessagingKind[],
    quote: string,
  ): boolean {
    const digits = written.replace(/\D/g, '');
    // In Swedish "vx" is the switchboard.
    const chats = apps.filter(
      (app) => app !== 'wechat' || !/^0/.test(digits) || !/(?<!\p{L})vx(?!\p{L})/iu.test(quote),
    );
    const told = kind !== undefined || chats.length > 0;
    const bare = kind === undefined && chats.length > 0 && chats.every((app) => app === 'qq' || app === 'wechat');
    const number = bare ? null : parsed(written, this.countries, told);
    if (number === null && !bare) return told && this.keep(written, kind, quote);
    for (const app of chats) {
      const id = number === null || app === 'wechat' || app === 'qq' ? digits : number.e164;
      this.messaging.push(seen({ kind: app, id }, 0.9, quote));
    }
    if (number === null) return true;
    const entry = phoneEntry(number, written, kind ?? (chats.length > 0 ? 'mobile' : undefined));
    const value = extension === '' ? entry : { ...entry, extension };
    const known = this.phones.get(value.e164);
    if (known === undefined) this.phones.set(value.e164, seen(value, told ? 0.95 : 0.85, quote));
    else if (known.value.extension === '') known.value.extension = value.extension;
    return true;
  }

  /** A number called one that fits no country is kept as written: the rep can complete it. */
  private keep(written: string, kind: PhoneKind | undefined, quote: string): boolean {
    const value = { written: cleanText(written, 64), e164: '', kind: kind ?? 'work', extension: '' };
    this.phones.set(written.replace(/\D/g, ''), seen(value, 0.5, quote));
    return true;
  }
}

/** "Tel/Fax: A / B" names one kind for each; one number under both is the one that is answered. */
function kindFor(kinds: readonly PhoneKind[], at: number, of: number): PhoneKind | undefined {
  if (kinds.length > 1 && kinds.length === of) return kinds[at];
  if (kinds.includes('mobile')) return 'mobile';
  if (kinds.includes('home')) return 'home';
  return kinds.includes('work') ? 'work' : kinds[0];
}

/** A written number in the first country it is valid in; where a label says it is one, a possible number is enough. */
function parsed(written: string, countries: readonly string[], told: boolean): PhoneNumber | null {
  const spellings = dialled(written);
  for (const spelling of spellings) {
    if (spelling.startsWith('+')) {
      const number = phoneNumber(spelling, '');
      if (number?.valid) return number;
      continue;
    }
    for (const country of countries) {
      const number = phoneNumber(spelling, country);
      if (number?.valid) return number;
    }
  }
  const international = spellings.find((spelling) => spelling.startsWith('+'));
  const structured = /^\(?0|\D/.test(cleanText(written)) && (written.match(/\d/g)?.length ?? 0) >= 9;
  if (!told && international === undefined && !structured) return null;
  // No American number begins with a trunk zero: rather none than a wrong one.
  if (international === undefined && /^(?:US|CA)?$/.test(countries[0] ?? '') && /^\W*0/.test(written)) return null;
  return phoneNumber(international ?? spellings[0] ?? '', international === undefined ? (countries[0] ?? '') : '');
}
