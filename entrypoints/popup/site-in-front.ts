import { hostedWebmail } from '@/lib/extract/webmail/hosted-webmail';
import { isWebmailEnabled } from '@/lib/platform/enabled-webmails';
import { tabInFront } from './tab-in-front';

/** The site of the page the popup stands over, which may be a webmail too; '' where it is known for one, on already, or no site. */
export async function siteInFront(): Promise<string> {
  try {
    const url = (await tabInFront())?.url ?? '';
    if (!/^https?:/.test(url) || hostedWebmail(url) || (await isWebmailEnabled(url))) return '';
    return new URL(url).origin;
  } catch {
    // The tab was closed meanwhile.
    return '';
  }
}
