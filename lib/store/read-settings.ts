import type { Settings } from '../settings/settings';
import { type DuebookDatabase, database } from './database';
import { settingsOf } from './settings-of';

/** What the rep has chosen; the defaults where nothing is kept yet or what is kept can't be read. */
export async function readSettings(db: DuebookDatabase = database): Promise<Settings> {
  return settingsOf(await db.settings.get('settings'));
}
