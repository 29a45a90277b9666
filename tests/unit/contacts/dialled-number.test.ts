import {
  getCountries,
  getCountryCallingCode,
  getExampleNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/mobile/examples';
import { describe, expect, it } from 'vitest';
import { dialledNumber } from '@/lib/contacts/dialled-number';

/** What libphonenumber itself reads. */
function known(digits: string, country: ReturnType<typeof getCountries>[number] | undefined) {
  const number = parsePhoneNumberFromString(digits, country);
  const valid = number?.isValid() === true;
  if (number === undefined || !(valid || number.isPossible())) return null;
  return { e164: number.number, extension: '', mobile: number.getType() === 'MOBILE', valid };
}

/** One number the ways people dial it, and as slips of the pen leave it. */
function writings(code: string, national: string): string[] {
  const changed = [
    national,
    `0${national}`,
    `1${national}`,
    `8${national}`,
    `${national}7`,
    national.slice(0, -1),
    national.slice(0, 5),
    `${national.slice(0, 2)}${[...national.slice(2)].reverse().join('')}`,
    `2${national.slice(1)}`,
  ];
  return changed.flatMap((one) => [one, `+${code}${one}`, `${code}${one}`, `00${code}${one}`, `011${code}${one}`]);
}

describe('a number of bare digits', () => {
  it('is read as libphonenumber reads it, in each country and from abroad', () => {
    const different: string[] = [];
    for (const country of getCountries()) {
      const national = getExampleNumber(country, examples)?.nationalNumber ?? '2175550142';
      for (const digits of writings(getCountryCallingCode(country), national))
        for (const home of [country, undefined, 'US', 'GB'] as const) {
          const read = dialledNumber(digits, home ?? '');
          if (JSON.stringify(read) !== JSON.stringify(known(digits, home))) different.push(`${digits} in ${home}`);
        }
    }
    expect(different).toEqual([]);
  });

  it('is read behind the calling code of a service of no country', () => {
    expect(dialledNumber('+80012345678', '')).toEqual({
      e164: '+80012345678',
      extension: '',
      mobile: false,
      valid: true,
    });
  });

  it('is none where nothing says of which country it is, nor behind a code of none', () => {
    expect(dialledNumber('2175550142', '')).toBeNull();
    expect(dialledNumber('2175550142', '__proto__')).toBeNull();
    expect(dialledNumber('+9992175550142', 'US')).toBeNull();
  });
});
