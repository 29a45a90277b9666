import { expiresAfter, READING_LIMIT, type Ticker } from './budget';
import type { Reading } from './evidence/draft';
import { textView } from './layout/text-view';
import { readView } from './reading';
import { SOURCES } from './sources';

/** Where a text the rep gave by hand comes from, and how its numbers are read. */
export type TextReadingOptions = {
  url: string;
  title: string;
  /** ISO 3166-1 alpha-2, or '' to take it from the text. */
  defaultCountry: string;
  limit?: number;
  now?: Ticker;
};

/** Reads the contacts in a pasted signature, a business card's text or a selection; needs no DOM. */
export function readText(text: string, options: TextReadingOptions): Reading {
  const expired = expiresAfter(options.limit ?? READING_LIMIT, options.now);
  return readView(textView(text, options), SOURCES, options.defaultCountry, expired);
}
