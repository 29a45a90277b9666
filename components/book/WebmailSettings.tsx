import { useWebmailWords } from '@/components/capture/use-webmail-words';
import { PageSection } from './Page';
import { WebmailList } from './WebmailList';
import type { WebmailAccess } from './webmail-access';

/** In which webmails Duebook says who is writing. */
export function WebmailSettings({ access }: { access: WebmailAccess }) {
  const words = useWebmailWords();
  return (
    <PageSection title={words.title} hint={words.hint}>
      <WebmailList access={access} />
    </PageSection>
  );
}
