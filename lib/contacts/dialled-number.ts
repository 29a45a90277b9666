import {
  hasForm,
  lengthIn,
  type NumberingPlan,
  planAmong,
  planOfCode,
  planOfCountry,
  rangeIn,
  withoutTrunkPrefix,
} from './numbering-plan';
import type { PhoneNumber } from './phone-number';

const LONGEST_CALLING_CODE = 3;
/** How many digits a number has without its calling code (ITU-T E.164). */
const FEWEST = 2;
const MOST = 17;

/**
 * Reads digits, with or without a plus before them, as a number of `country` (ISO 3166-1 alpha-2, or '' for none) unless
 * they say their own; null where no number there has as many. Does what libphonenumber's `parse` does, from the same
 * plans, without the work that takes in letters and extensions: a page's numbers are read as it opens.
 */
export function dialledNumber(digits: string, country: string): PhoneNumber | null {
  const home = planOfCountry(country);
  const abroad = withCallingCode(digits, home);
  if (abroad === null) return null;
  const first = abroad.code === '' ? home : planOfCode(abroad.code);
  if (first === null || abroad.rest === '') return null;
  const national = withoutTrunkPrefix(first, abroad.rest);
  if (national.length < FEWEST || national.length > MOST) return null;
  const plan = planAmong(first.callingCode, national) ?? first;
  const { used, mobile } = rangeIn(plan, national);
  if (!used && lengthIn(plan, national) !== 'right') return null;
  return { e164: `+${first.callingCode}${national}`, extension: '', mobile, valid: used };
}

/** Parts a calling code, '' where none is said, from the rest; null where what stands for one is none. */
function withCallingCode(digits: string, home: NumberingPlan | null): { code: string; rest: string } | null {
  const international = digits.startsWith('+') ? digits : withPlus(digits, home);
  if (international === null) return { code: '', rest: digits };
  if (international.charAt(1) === '0') return null;
  for (let length = 1; length <= LONGEST_CALLING_CODE; length += 1) {
    const code = international.slice(1, 1 + length);
    if (code.length === length && planOfCode(code) !== null) return { code, rest: international.slice(1 + length) };
  }
  return null;
}

/** Digits that say a calling code without a plus, with it: behind what is dialled before one at home, or where only that makes a number of them. */
function withPlus(digits: string, home: NumberingPlan | null): string | null {
  if (home === null) return null;
  const [dialled = ''] = home.abroad === '' ? [] : (new RegExp(`^(?:${home.abroad})`).exec(digits) ?? []);
  const behind = digits.slice(dialled.length);
  if (dialled !== '' && behind !== '' && !behind.startsWith('0')) return `+${behind}`;
  if (!digits.startsWith(home.callingCode)) return null;
  const shorter = digits.slice(home.callingCode.length);
  const national = withoutTrunkPrefix(home, digits);
  const needed =
    (!hasForm(home, national) && hasForm(home, withoutTrunkPrefix(home, shorter))) ||
    lengthIn(home, national) === 'long';
  return needed ? `+${digits}` : null;
}
