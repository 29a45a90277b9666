import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import type { LanguageSetting } from '@/lib/settings/settings';
import { type Language, resolveLanguage, type Words, wordsOf } from '@/lib/words/words';

type Speech = { language: Language; words: Words; browserLanguages: readonly string[] };

const WordsContext = createContext<Speech>({ language: 'en', words: wordsOf('en'), browserLanguages: [] });

/**
 * Speaks to everything inside the language the rep chose (`setting`) or the best of the browser's (BCP 47), and says so
 * on the document for screen readers and fonts.
 */
export function WordsProvider(props: {
  setting: LanguageSetting;
  browserLanguages: readonly string[];
  children: ReactNode;
}) {
  const { setting, browserLanguages, children } = props;
  const language = resolveLanguage(setting, browserLanguages);
  useLayoutEffect(() => sayLanguage(language), [language]);
  const value = useMemo(() => ({ language, words: wordsOf(language), browserLanguages }), [language, browserLanguages]);
  return <WordsContext value={value}>{children}</WordsContext>;
}

/** Says on the document which language it speaks. */
export function sayLanguage(language: Language): void {
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
}

/** The words of the language spoken here. */
export function useWords(): Words {
  return useContext(WordsContext).words;
}

/** The language spoken here, for what Intl has to word. */
export function useLanguage(): Language {
  return useContext(WordsContext).language;
}

/** The languages the browser speaks, best first (BCP 47), for what is usual where the rep is. */
export function useBrowserLanguages(): readonly string[] {
  return useContext(WordsContext).browserLanguages;
}
