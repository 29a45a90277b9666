import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { cleanText } from '../../../contacts/clean-text';
import type { MessagingId, PhoneEntry, PhoneKind } from '../../../contacts/contact';
import { phoneCountry, phoneEntry } from '../../../contacts/phones';
import type { Observed } from '../../draft';
import { numberLabel } from './number-label';
import { dialled, numberPieces } from './number-pieces';
import { registerSpans } from './register-numbers';
import { cut, type Row, seen } from './row';

/** The numbers of a signature and the messaging ids that are numbers. */
export type SignatureNumbers = { phones: Observed<PhoneEntry>[]; messaging: Observed<MessagingId>[] };

/**
 * Reads every number of a signature, in order, and cuts each with its label and extension out of its row.
 * `countries`: ISO 3166-1 alpha-2, likeliest first, for those without a country code.
 */
export function readNumbers(rows: readonly Row[], countries: readonly string[]): SignatureNumbers {
  const phones = new Map<string, Observed<PhoneEntry>>();
  const messaging: Observed<MessagingId>[] = [];
  let before = '';
  for (const row of rows) {
    let carried: readonly PhoneKind[] = [];
    let lastEnd = -1;
    const barred = registerSpans(row);
    for (const group of numberPieces(row.rest)) {
      if (barred.some(({ from, to }) => group.from < to && group.to > from)) continue;
      const label = numberLabel(row.rest, group, lastEnd, before);
      if (label.forbids) {
        lastEnd = group.to;
        continue;
      }
      const joined = lastEnd >= 0 && /^[\s,/|;+&()oruy.]*$/iu.test(row.rest.slice(lastEnd, group.from));
      const kinds = label.kinds.length > 0 || !joined ? label.kinds : carried;
      const apps = label.apps;
      let read = 0;
      for (const [at, piece] of group.pieces.entries()) {
        if (apps.length > 0 && label.kinds.length === 0 && apps.every((app) => app === 'qq' || app === 'wechat')) {
          for (const kind of apps) messaging.push(seen({ kind, id: piece.written.replace(/\D/g, '') }, 0.9, row.quote));
          read += 1;
          continue;
        }
        const told = kinds.length > 0 || apps.length > 0;
        const number = parsed(piece.written, countries, told);
        if (number === null) continue;
        read += 1;
        for (const kind of apps) {
          const id = kind === 'wechat' || kind === 'qq' ? piece.written.replace(/\D/g, '') : number.number;
          messaging.push(seen({ kind, id }, 0.9, row.quote));
        }
        const kind = kindFor(kinds, at, group.pieces.length);
        // A line with a messenger's name alone is that messenger's; the number is a mobile one all the same.
        const entry = phoneEntry(number, piece.written, kind ?? (apps.length > 0 ? 'mobile' : undefined));
        const value = piece.extension === '' ? entry : { ...entry, extension: piece.extension };
        const known = phones.get(value.e164);
        if (known === undefined) phones.set(value.e164, seen(value, told ? 0.95 : 0.85, row.quote));
        else if (known.value.extension === '' && value.extension !== '') known.value.extension = value.extension;
      }
      if (read > 0) {
        cut(row, Math.min(label.from, group.from), Math.max(group.to, label.to));
        carried = kinds;
      }
      lastEnd = Math.max(group.to, label.to);
    }
    before = /\d{3}/.test(row.plain) ? '' : row.plain;
  }
  // Faxes last: the first phone is the one to call.
  const callable = [...phones.values()].sort((a, b) => Number(a.value.kind === 'fax') - Number(b.value.kind === 'fax'));
  return { phones: callable, messaging };
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
      const number = parsePhoneNumberFromString(spelling);
      if (number?.isValid()) return number;
      continue;
    }
    for (const country of countries) {
      const number = parsePhoneNumberFromString(spelling, phoneCountry(country));
      if (number?.isValid()) return number;
    }
  }
  const international = spellings.find((spelling) => spelling.startsWith('+'));
  const structured = /^\(?0|\D/.test(cleanText(written)) && (written.match(/\d/g)?.length ?? 0) >= 9;
  if (!told && international === undefined && !structured) return null;
  const number = parsePhoneNumberFromString(
    international ?? spellings[0] ?? '',
    international === undefined ? phoneCountry(countries[0] ?? '') : undefined,
  );
  return number?.isPossible() ? number : null;
}
