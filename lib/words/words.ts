import { en } from './en';
import { zh } from './zh';

/** Every sentence a person sees, by where it is seen. English sets the shape; the other languages fill it. */
export type Words = typeof en;

const LANGUAGES = ['en', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The words of one language. */
export function wordsOf(language: Language): Words {
  return language === 'zh' ? zh : en;
}

/** The language to speak: the rep's choice, or with 'auto' the first of the browser's (BCP 47) that Duebook has. */
export function resolveLanguage(setting: 'auto' | Language, browserLanguages: readonly string[]): Language {
  if (setting !== 'auto') return setting;
  for (const tag of browserLanguages) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}
