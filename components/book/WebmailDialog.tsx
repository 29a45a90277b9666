import { useWebmailWords } from '@/components/capture/use-webmail-words';
import { Dialog } from '@/components/ui/Dialog';
import { WebmailList } from './WebmailList';
import type { WebmailAccess } from './webmail-access';

type Props = {
  access: WebmailAccess;
  /** The site the rep comes from, to be named as a webmail by one press; '' where there is none to propose. */
  propose: () => Promise<string>;
  onClose: () => void;
};

/** The webmails over what else is on screen. */
export function WebmailDialog({ access, propose, onClose }: Props) {
  const words = useWebmailWords();
  return (
    <Dialog title={words.title} onClose={onClose}>
      <WebmailList access={access} propose={propose} />
    </Dialog>
  );
}
