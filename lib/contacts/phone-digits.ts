import type { PhoneEntry } from './contact';
import { fold } from './fold';

/** The digits of a phone as it would be dialled from abroad: its E.164 digits where known, else as written. */
export function phoneDigits(phone: Pick<PhoneEntry, 'written' | 'e164'>): string {
  return digitsOf(phone.e164 || phone.written);
}

/** The digits of a phone text; a bracketed trunk zero, as in `+49 (0)30`, is not dialled and left out. */
export function digitsOf(text: string): string {
  return fold(text).replace(/\(0\)/g, '').replace(/\D/g, '');
}
