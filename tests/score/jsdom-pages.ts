import { JSDOM } from 'jsdom';
import { mf2 } from 'microformats-parser';
import { H_CARD_SELECTOR } from '@/lib/extract/layout/h-card-selector';
import { readDocument } from '@/lib/extract/read-document';
import { hCardBy } from '@/lib/extract/sources/h-card';
import type { Bench } from './bench';

/** Milliseconds: what is read depends on the page, not on what else a machine does; jsdom takes ten times a browser's time. */
const LIMIT = 60_000;

/**
 * A reader of pages in jsdom: quick to start, slower to read, and without the browser's own parsing. `rebuild` may change
 * a page, given as a document and as it was written, before it is read.
 */
export function jsdomPages(
  withHCards: boolean,
  rebuild: (document: Document, html: string) => void = () => undefined,
): Bench['readPage'] {
  return async (html, url) => {
    const { window } = new JSDOM(html, { url });
    const { document } = window;
    rebuild(document, html);
    const first = withHCards && document.querySelector(H_CARD_SELECTOR) !== null ? [hCardBy(mf2)] : [];
    const start = performance.now();
    const reading = readDocument(document, { url, defaultCountry: '', limit: LIMIT, first });
    const ms = performance.now() - start;
    window.close();
    return { reading, ms };
  };
}
