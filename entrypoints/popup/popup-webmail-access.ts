import { webmailAccess } from '@/lib/platform/webmail-access';

/** The browser's permissions for webmails, as asked for from the popup. */
export const popupWebmailAccess = {
  ...webmailAccess,
  allow(patterns: readonly string[]): Promise<boolean> {
    const answer = webmailAccess.allow(patterns);
    // Firefox asks underneath its panels, where nobody sees it; what the rep answers reaches the background.
    if (import.meta.env.FIREFOX) window.close();
    return answer;
  },
};
