import { createContext, useContext } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';

/** The rep's settings, for whatever proposes, reads or words a time. */
export const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

/** What the rep has chosen. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}
