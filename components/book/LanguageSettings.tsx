import { useMemo } from 'react';
import { SelectField } from '@/components/ui/SelectField';
import { useLanguage, useWords } from '@/components/ui/words-context';
import { countryNames } from '@/lib/words/country-names';
import { PageSection } from './Page';
import type { SettingsPartProps } from './SettingsPage';
import css from './SettingsPage.module.css';

const LANGUAGE_SETTINGS = ['auto', 'en', 'zh'] as const;

/** What Duebook speaks, and how it reads phone numbers. */
export function LanguageSettings({ settings, change }: SettingsPartProps) {
  const words = useWords().settings;
  const language = useLanguage();
  const countries = useMemo(() => countryNames(language), [language]);
  return (
    <PageSection title={words.languageAndPhones}>
      <div className={css.medium}>
        <SelectField
          label={words.language}
          value={settings.language}
          options={LANGUAGE_SETTINGS.map((value) => ({ value, label: words.languages[value] }))}
          onChange={(chosen) => change({ language: chosen })}
        />
      </div>
      <div className={css.medium}>
        <SelectField
          label={words.country}
          value={settings.defaultCountry}
          options={[
            { value: '', label: words.countryAuto },
            ...countries.map(({ code, name }) => ({ value: code, label: name })),
          ]}
          onChange={(defaultCountry) => change({ defaultCountry })}
          hint={words.countryHint}
        />
      </div>
    </PageSection>
  );
}
