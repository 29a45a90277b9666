import type { PhoneEntry, PhoneKind } from '../../contacts/contact';
import { phoneNumber } from '../../contacts/phone-number';
import { readPhone } from '../../contacts/phones';
import { digitsIn } from './phone-form';

const MAX_COUNTRIES = 4;
const MANY_DIGITS = 9;

/**
 * Reads one written phone number for the likeliest of `countries` (ISO 3166-1 alpha-2, likeliest first) in which it is in
 * use, else for the likeliest in which it could be. Unreadable text is kept as written with `e164` ''.
 */
export function readPhoneFor(written: string, countries: readonly string[], kind?: PhoneKind): PhoneEntry {
  return readPhone(written, countryOf(written, countries), kind);
}

function countryOf(written: string, countries: readonly string[]): string {
  const [first = ''] = countries;
  // For a country the page is less likely from, few digits are many things.
  const telling = /^\W*[+0]/.test(written) || digitsIn(written) >= MANY_DIGITS;
  const read = (telling ? countries.slice(0, MAX_COUNTRIES) : [first]).map((country) => ({
    country,
    number: phoneNumber(written, country),
  }));
  const best = read.find(({ number }) => number?.valid) ?? read.find(({ number }) => number !== null);
  return best?.country ?? first;
}
