import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { LeftReader } from '@/lib/extract/webmail/left-reader';
import { whatWasWritten } from '@/lib/extract/webmail/what-was-written';

/** Runs beside the chip's script when a message by a stranger, or an answer, is first opened: is it mass mail? */
export default defineUnlistedScript(() => {
  (globalThis as LeftReader).duebookWritten = whatWasWritten;
  return whatWasWritten();
});
