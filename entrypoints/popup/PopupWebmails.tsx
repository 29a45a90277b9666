import { WebmailDialog } from '@/components/book/WebmailDialog';
import { popupWebmailAccess } from './popup-webmail-access';
import { siteInFront } from './site-in-front';

/** The webmails, each with its switch, over the popup. */
export function PopupWebmails({ onClose }: { onClose: () => void }) {
  return <WebmailDialog access={popupWebmailAccess} propose={siteInFront} onClose={onClose} />;
}
