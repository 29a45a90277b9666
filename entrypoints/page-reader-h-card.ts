import * as v from 'valibot';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { PAGE_REQUEST_KEY, PageRequestSchema } from '@/lib/extract/page-request';
import { readPage } from '@/lib/extract/read-page';
import { hCard } from '@/lib/extract/sources/h-card';

/** The page reader with the h-card parser, which is large: injected only where a page holds such cards. */
export default defineUnlistedScript(() => {
  const request = v.parse(PageRequestSchema, Reflect.get(globalThis, PAGE_REQUEST_KEY));
  return readPage(document, location.href, request, [hCard]);
});
