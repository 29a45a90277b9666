import { cleanText } from '../../contacts/clean-text';
import { isLine, type Observation } from './observation';

/** The longest quote kept, and how much of it stands before the value. */
const MAX_QUOTE = 300;
const BEFORE = 120;

/** The words an observation rests on; of a line too long to be quoted whole, those around the value. */
export function quoteOf(one: Observation): string {
  const written = typeof one.value === 'string' ? one.value : 'written' in one.value ? one.value.written : '';
  const text = (isLine(one.place) ? one.place : one.place.line)?.text ?? '';
  // Only what was cut is quoted anew: a link's words or a card's own are quotes as they are.
  if (written === '' || one.quote.includes(written) || !text.startsWith(one.quote)) return one.quote;
  const at = text.indexOf(written);
  if (at < BEFORE) return one.quote;
  const from = text.indexOf(' ', at - BEFORE) + 1;
  return `…${cleanText(text.slice(Math.min(from, at)), MAX_QUOTE - 1)}`;
}
