import { JSDOM } from 'jsdom';
import { readDocument } from '@/lib/extract/read-document';
import { hCard } from '@/lib/extract/sources/h-card';
import type { Bench } from './bench';

/** Reads one page's HTML in jsdom, which knows no layout, timing the reader alone. */
export const readInJsdom: Bench['readPage'] = async (html, url) => {
  const { window } = new JSDOM(html, { url });
  const { document } = window;
  const first = document.querySelector('.vcard, [class*="h-card"]') === null ? [] : [hCard];
  const start = performance.now();
  const reading = readDocument(document, { url, defaultCountry: '', first });
  const ms = performance.now() - start;
  window.close();
  return { reading, ms };
};
