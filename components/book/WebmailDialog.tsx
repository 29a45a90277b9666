import { useWebmailWords } from '@/components/capture/use-webmail-words';
import { Dialog } from '@/components/ui/Dialog';
import { WebmailList } from './WebmailList';
import type { WebmailAccess } from './webmail-access';

/** The webmails over what else is on screen. */
export function WebmailDialog({ access, onClose }: { access: WebmailAccess; onClose: () => void }) {
  const words = useWebmailWords();
  return (
    <Dialog title={words.title} onClose={onClose}>
      <WebmailList access={access} />
    </Dialog>
  );
}
