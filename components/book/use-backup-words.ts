import { useLanguage } from '@/components/ui/words-context';
import { type BackupWords, backupWordsOf } from '@/lib/words/backup-words';

/** The words for backing up and restoring, in the language spoken here. */
export function useBackupWords(): BackupWords {
  return backupWordsOf(useLanguage());
}
