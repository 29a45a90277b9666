import { WebmailDialog } from '@/components/book/WebmailDialog';
import { popupWebmailAccess } from './popup-webmail-access';

/** The webmails, each with its switch, over the popup. */
export function PopupWebmails({ onClose }: { onClose: () => void }) {
  return <WebmailDialog access={popupWebmailAccess} onClose={onClose} />;
}
