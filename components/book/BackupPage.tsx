import type { Settings } from '@/lib/settings/settings';
import type { BackupOpener } from '@/lib/transfer/open-backup';
import { openBackupInWorker } from '@/lib/transfer/open-backup-in-worker';
import { ExportBackup } from './ExportBackup';
import { Page, PageSection } from './Page';
import { RestoreBackup } from './RestoreBackup';
import { useBackupWords } from './use-backup-words';

/** Saves the whole book to a file, and brings one back. */
export function BackupPage({ settings, open = openBackupInWorker }: { settings: Settings; open?: BackupOpener }) {
  const words = useBackupWords();
  return (
    <Page title={words.title} intro={words.intro}>
      <PageSection title={words.exportTitle} hint={words.exportBody}>
        <ExportBackup settings={settings} primary />
      </PageSection>
      <RestoreBackup settings={settings} open={open} />
    </Page>
  );
}
