import { cleanText } from './clean-text';
import type { PhoneEntry, PhoneKind } from './contact';
import { type PhoneNumber, phoneNumber } from './phone-number';

/** A number that was read as a phone entry; `kind` undefined takes it from the number's own range. */
export function phoneEntry(number: PhoneNumber, written: string, kind?: PhoneKind): PhoneEntry {
  return {
    written: cleanText(written, 64),
    e164: number.e164.slice(0, 20),
    kind: kind ?? (number.mobile ? 'mobile' : 'work'),
    extension: number.extension.slice(0, 12),
  };
}

/** A written number without its extension and the words for it: "555 0142 x12" with 12 is "555 0142". */
export function withoutExtension({ written, extension }: PhoneEntry): string {
  if (!/^\d+$/.test(extension) || !written.replace(/\D+$/, '').endsWith(extension)) return written;
  const before = written.slice(0, written.lastIndexOf(extension));
  const number = before.replace(/\D+$/, '');
  // Nothing between: those digits are the number's own.
  return number === '' || number === before ? written : number;
}

/**
 * Reads one written phone number, `country` (ISO 3166-1 alpha-2 or '') standing in for a missing country code.
 * Unreadable text is kept as written with `e164` ''.
 */
export function readPhone(written: string, country: string, kind?: PhoneKind): PhoneEntry {
  const number = phoneNumber(cleanText(written, 100), country);
  if (number !== null) return phoneEntry(number, written, kind);
  return { written: cleanText(written, 64), e164: '', kind: kind ?? 'work', extension: '' };
}
