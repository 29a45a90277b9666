import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { cleanText } from './clean-text';
import type { PhoneEntry, PhoneKind } from './contact';

/** `country` as libphonenumber's own type where it knows it (ISO 3166-1 alpha-2, upper case), else undefined. */
export function phoneCountry(country: string): CountryCode | undefined {
  return isSupportedCountry(country) ? country : undefined;
}

/** A parsed number as a phone entry; `kind` undefined takes it from the number's own range. */
export function phoneEntry(number: PhoneNumber, written: string, kind?: PhoneKind): PhoneEntry {
  return {
    written: cleanText(written, 64),
    e164: number.number.slice(0, 20),
    kind: kind ?? (number.getType() === 'MOBILE' ? 'mobile' : 'work'),
    extension: (number.ext ?? '').slice(0, 12),
  };
}

/**
 * Reads one written phone number, `country` (ISO 3166-1 alpha-2 or '') standing in for a missing country code.
 * Unreadable text is kept as written with `e164` ''.
 */
export function readPhone(written: string, country: string, kind?: PhoneKind): PhoneEntry {
  const number = parsePhoneNumberFromString(cleanText(written, 100), phoneCountry(country));
  if (number?.isPossible()) return phoneEntry(number, written, kind);
  return { written: cleanText(written, 64), e164: '', kind: kind ?? 'work', extension: '' };
}
