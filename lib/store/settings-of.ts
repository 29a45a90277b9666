import * as v from 'valibot';
import { DEFAULT_SETTINGS, type Settings, SettingsSchema } from '../settings/settings';

/** The settings in what the settings table holds; the defaults where nothing is kept yet or it can't be read. */
export function settingsOf(kept: unknown): Settings {
  const row = v.safeParse(v.object({ settings: SettingsSchema }), kept);
  return row.success ? row.output.settings : DEFAULT_SETTINGS;
}
