import { expiresAfter, READING_LIMIT, type Ticker } from './budget';
import type { Reading } from './evidence/draft';
import type { Source } from './evidence/observation';
import { documentView } from './layout/document-view';
import { readView } from './reading';
import { SOURCES } from './sources';

/** What a reading of a document is told besides the document. */
export type DocumentReadingOptions = {
  url: string;
  title?: string;
  /** ISO 3166-1 alpha-2, or '' to take it from the page. */
  defaultCountry: string;
  /** Milliseconds after which the reading ends with what it has. */
  limit?: number;
  /** A clock for that limit; the machine's own unless a test brings one. */
  now?: Ticker;
  /** Sources that look before the registry's own. */
  first?: readonly Source[];
};

/** The part of the time that goes to walking the document. */
const WALK_SHARE = 0.5;

/** Reads the contacts a document holds: pure but for the clock, never throws for what a page contains. */
export function readDocument(document: Document, options: DocumentReadingOptions): Reading {
  const limit = options.limit ?? READING_LIMIT;
  const { now } = options;
  const expired = expiresAfter(limit, now);
  // Laying the page out may not use up the time it takes to look at what was laid out.
  const walked = expiresAfter(limit * WALK_SHARE, now);
  const view = documentView(document, { url: options.url, title: options.title ?? document.title }, walked);
  return readView(view, [...(options.first ?? []), ...SOURCES], options.defaultCountry, expired);
}
