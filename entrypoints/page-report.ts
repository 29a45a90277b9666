import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportPage } from '@/lib/extract/webmail/report-page';

/** Injected when the rep asks for it: hands back how the page is built, without a word of its content. */
export default defineUnlistedScript((): string => reportPage(document, location.href));
