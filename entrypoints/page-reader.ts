import * as v from 'valibot';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { MICROFORMATS_KEY } from '@/lib/extract/layout/h-card-selector';
import { PAGE_REQUEST_KEY, PageRequestSchema } from '@/lib/extract/page-request';
import { readPage } from '@/lib/extract/read-page';
import { hCardBy } from '@/lib/extract/sources/h-card';

/** Injected on the rep's click: reads the page and hands the reading back as the script's completion value. */
export default defineUnlistedScript(() => {
  const request = v.parse(PageRequestSchema, Reflect.get(globalThis, PAGE_REQUEST_KEY));
  const parse = Reflect.get(globalThis, MICROFORMATS_KEY);
  return readPage(document, location.href, request, typeof parse === 'function' ? [hCardBy(parse)] : []);
});
