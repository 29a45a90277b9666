import { useEffect } from 'react';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words-context';
import type { BackupOpener } from '@/lib/transfer/open-backup';
import { openBackupWithoutBook } from '@/lib/transfer/open-backup-in-worker';
import css from './DamagedBook.module.css';
import { FreshBook } from './FreshBook';
import { Page, PageSection } from './Page';
import { SalvageSection } from './SalvageSection';
import { useBackupWords } from './use-backup-words';

/** In place of a book that does not open: try again, save what can be read, begin anew from a backup. */
export function DamagedBook(props: { open?: BackupOpener; onRetry?: () => void }) {
  const { open = openBackupWithoutBook, onRetry = () => window.location.reload() } = props;
  const { book, common } = useWords();
  const backup = useBackupWords();
  const words = backup.damaged;
  useEffect(() => {
    document.title = book.documentTitle(words.title);
  }, [book, words]);
  return (
    <main className={css.damaged} data-error="database-unavailable">
      <Page title={words.title} intro={<span role="alert">{words.intro}</span>}>
        <PageSection title={words.againTitle} hint={words.againBody}>
          <Button variant="primary" onClick={onRetry}>
            {common.tryAgain}
          </Button>
        </PageSection>
        <SalvageSection />
        <FreshBook open={open} />
      </Page>
    </main>
  );
}
