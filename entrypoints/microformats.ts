import { mf2 } from 'microformats-parser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MICROFORMATS_KEY } from '@/lib/extract/layout/h-card-selector';

/** The parser of h-cards, which is large: injected before the page reader where a page holds such cards. */
export default defineUnlistedScript(() => {
  Reflect.set(globalThis, MICROFORMATS_KEY, mf2);
});
