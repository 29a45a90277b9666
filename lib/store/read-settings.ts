import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from '../settings/settings';
import { type DuebookDatabase, database } from './database';

/** What the rep has chosen; the defaults where nothing is kept yet or what is kept can't be read. */
export async function readSettings(db: DuebookDatabase = database): Promise<Settings> {
  const row = await db.settings.get('settings');
  const kept = v.safeParse(SettingsSchema, row?.settings);
  return kept.success ? kept.output : DEFAULT_SETTINGS;
}
