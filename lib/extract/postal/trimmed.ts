import { cleanText } from '../../contacts/clean-text';

/** A piece of an address without the signs that part it from the others. */
export function trimmed(text: string): string {
  return cleanText(text).replace(/^[\s.,;:|،\u2022\u00b7\u2013\u2014-]+|[\s,;:|،\u2022\u00b7\u2013\u2014(-]+$/gu, '');
}
