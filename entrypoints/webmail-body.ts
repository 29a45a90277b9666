import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { whatWasWritten } from '@/lib/extract/webmail/what-was-written';

/** Runs beside the chip's script when a message by a stranger, or an answer, is opened: is it mass mail? */
export default defineUnlistedScript(() => whatWasWritten());
