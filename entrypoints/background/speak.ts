import { browserLanguages } from '@/lib/platform/browser-languages';
import type { Settings } from '@/lib/settings/settings';
import { type Language, resolveLanguage } from '@/lib/words/words';

/** The language the background speaks; that of the browser where the settings can't be read. */
export function speak(settings: Settings | null): Language {
  return resolveLanguage(settings?.language ?? 'auto', browserLanguages());
}
