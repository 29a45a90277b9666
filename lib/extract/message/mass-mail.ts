import { bulkSign } from './bulk-sign';
import { formMail } from './form-mail';
import type { MessageHeaders } from './message';
import { type BodyLine, messageParts } from './newest-lines';

/**
 * Whether nobody in particular wrote a message: a list, a machine, a mailing that can be left. Not where somebody wrote
 * through a site's form, whose machine sends it. `lines` is the whole body, [] where it could not be read.
 */
export function isMassMail(headers: MessageHeaders, lines: readonly BodyLine[]): boolean {
  const { newest } = messageParts(lines);
  const sign = bulkSign(headers, newest);
  return sign !== null && !(sign === 'no-reply' && formMail(headers, newest) !== null);
}
