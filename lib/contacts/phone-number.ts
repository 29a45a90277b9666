import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { dialledNumber } from './dialled-number';
import { remembering } from './remembering';

/** What libphonenumber reads in a written number. */
export type PhoneNumber = {
  readonly e164: string;
  readonly extension: string;
  /** Whether its range is one of mobiles alone. */
  readonly mobile: boolean;
  /** Whether its range is in use; else it only has as many digits as numbers there have. */
  readonly valid: boolean;
};

/** `country` as libphonenumber's own type where it knows it (ISO 3166-1 alpha-2, upper case), else undefined. */
export function phoneCountry(country: string): CountryCode | undefined {
  return isSupportedCountry(country) ? country : undefined;
}

/** Where nothing else is written, the digits and their plus are all that is read. */
const PLAIN = /^[+\d\s()./\u2010-\u2015\u2212-]+$/;
/**
 * The zero that is dialled at home alone, as many write it behind the country: "+48 (0) 698 555 077", where no number has
 * one. Where it is a part of the number it is dialled from abroad, too: Italy, Benin, the Ivory Coast, Gabon, Congo.
 */
const TRUNK_ZERO = /^(\s*(?:\+|00)\s?(?!39|37[89]|22[59]|24[12])\d{1,3}\s?)\(0\)/;
/** What can be dialled as it is. */
const DIALLED = /^\+?\d{3,20}$/;

/**
 * Reads a written number as one of `country` (ISO 3166-1 alpha-2, or '' for none) unless it says its own; null where no
 * number there has as many digits. A page has the same number in its head, its foot and a link: each is read once.
 */
export function phoneNumber(spelled: string, country: string): PhoneNumber | null {
  const written = spelled.includes('(0)') ? spelled.replace(TRUNK_ZERO, '$1') : spelled;
  return read(`${country} ${PLAIN.test(written) ? written.replace(/[^+\d]+/g, '') : written}`);
}

const read = remembering((asked: string): PhoneNumber | null => {
  const behind = asked.indexOf(' ');
  const [country, written] = [asked.slice(0, behind), asked.slice(behind + 1)];
  if (DIALLED.test(written)) return dialledNumber(written, country);
  const number = parsePhoneNumberFromString(written, phoneCountry(country));
  if (number === undefined) return null;
  // To tell a number's kind is to look through the ranges in use: what has a kind is valid.
  const type = number.getType();
  const valid = type !== undefined || number.isValid();
  if (!valid && !number.isPossible()) return null;
  return { e164: number.number, extension: number.ext ?? '', mobile: type === 'MOBILE', valid };
});
