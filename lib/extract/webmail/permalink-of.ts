import { safeUrl } from '../../contacts/urls';
import type { OpenMessage } from './webmail';
import { WEBMAILS } from './webmails';

/** An address that opens the message again, without anything secret in it; '' where none can be had. */
export function permalinkOf({ webmail, url, id }: Pick<OpenMessage, 'webmail' | 'url' | 'id'>): string {
  if (!URL.canParse(url)) return '';
  const permalink = WEBMAILS.find((one) => one.id === webmail)?.permalink;
  return safeUrl(permalink ? permalink(new URL(url), id) : url);
}
