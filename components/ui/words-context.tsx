import { createContext, type ReactNode, useContext, useLayoutEffect, useMemo } from 'react';
import { type Language, type Words, wordsOf } from '@/lib/words/words';

const WordsContext = createContext<{ language: Language; words: Words }>({ language: 'en', words: wordsOf('en') });

/** Speaks `language` to everything inside, and says so on the document for screen readers and fonts. */
export function WordsProvider({ language, children }: { language: Language; children: ReactNode }) {
  useLayoutEffect(() => sayLanguage(language), [language]);
  const value = useMemo(() => ({ language, words: wordsOf(language) }), [language]);
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
