import type { PhoneEntry } from './contact';
import { fold } from './fold';

/** Numbers are compared by this many last digits: few enough to ignore country codes, of which not all are written. */
export const COMPARED_DIGITS = 9;

/** The digits of a phone as it would be dialled from abroad: its E.164 digits where known, else as written. */
export function phoneDigits(phone: Pick<PhoneEntry, 'written' | 'e164'>): string {
  return digitsOf(phone.e164 || phone.written);
}

/** The digits of a phone text; a bracketed trunk zero, as in `+49 (0)30`, is not dialled and left out. */
export function digitsOf(text: string): string {
  return fold(text).replace(/\(0\)/g, '').replace(/\D/g, '');
}

/** Whether two phones have the same number: whole where both are known with their country, else by their last digits. */
export function sameNumber(
  one: Pick<PhoneEntry, 'written' | 'e164'>,
  other: Pick<PhoneEntry, 'written' | 'e164'>,
): boolean {
  if (one.e164 !== '' && other.e164 !== '') return one.e164 === other.e164;
  return phoneDigits(one).slice(-COMPARED_DIGITS) === phoneDigits(other).slice(-COMPARED_DIGITS);
}
