import { mf2 } from 'microformats-parser';
import { H_CARD_SELECTOR } from '@/lib/extract/layout/h-card-selector';
import { readPage } from '@/lib/extract/read-page';
import { hCardBy } from '@/lib/extract/sources/h-card';

// Bundled for the scorer alone: the page reader as a function of the page it is put into, which gives the milliseconds
// that reading took and leaves the reading beside it.

Object.assign(globalThis, {
  scoreRead: (withHCards: boolean) => {
    const first = withHCards && document.querySelector(H_CARD_SELECTOR) !== null ? [hCardBy(mf2)] : [];
    const started = performance.now();
    const reading = readPage(document, location.href, { mode: 'page', defaultCountry: '' }, first);
    const ms = performance.now() - started;
    Object.assign(globalThis, { scoreReading: reading });
    return ms;
  },
});
