import type { Observation } from './observation';

/** What a mailbox or a number is called, whoever is behind it: "Email: Quist-Webmaster". */
const LABEL = /^(?:e-?mail|mail|tel(?:efon|éfono|efono|efone)?|phone|fax|mobile?|courriel|correo)\s?[:：]/i;

/** The stroke its row parts it with. */
const AHEAD = /^[|｜·•]\s*/;

/** What goes on with whose it is, which was taken from it: "Verwaltungsangestellte der". */
const JOINING = /\s+(?:der|des|die|das|of|of the|at|at the|bei|beim|für|for|della|dello|delle|del|dell['’])$/;

/** What a list is sorted by, before it: "02 Head of Sales". */
const RANK = /^0\d\s+(?=\p{L})/u;

/**
 * A title as it is said, without the marks around it, the word that goes on to whose it is or the rank it is sorted by;
 * null where it is no title. Of other fields what was seen.
 */
export function plainTitle(one: Observation): Observation | null {
  if (one.field !== 'jobTitle') return one;
  if (LABEL.test(one.value)) return null;
  const value = one.value
    .replace(AHEAD, '')
    .replace(/\s*[;:|｜]+$/, '')
    .replace(JOINING, '')
    .replace(RANK, '');
  if (value === '') return null;
  return value === one.value ? one : { ...one, value };
}
