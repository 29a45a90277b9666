import { backup as en } from './en/backup';
import type { Language } from './words';
import { backup as zh } from './zh/backup';

/** The words for backing up and restoring: apart from `Words`, because the popup never says any of them. */
export type BackupWords = typeof en;

/** Those words in one language. */
export function backupWordsOf(language: Language): BackupWords {
  return language === 'zh' ? zh : en;
}
