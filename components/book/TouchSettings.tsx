import { SelectField } from '@/components/ui/SelectField';
import { useWords } from '@/components/ui/words-context';
import { TOUCHES_PLANNED } from '@/lib/settings/settings';
import { PageSection } from './Page';
import type { SettingsPartProps } from './SettingsPage';
import css from './SettingsPage.module.css';

const { least, most } = TOUCHES_PLANNED;
const COUNTS = Array.from({ length: most - least + 1 }, (_, at) => least + at);

/** How many touches the rep means to give a lead. */
export function TouchSettings({ settings, change }: SettingsPartProps) {
  const words = useWords().settings;
  const options = [
    { value: '', label: words.touchesUncounted },
    ...COUNTS.map((count) => ({ value: String(count), label: words.touchesOf(count) })),
  ];
  return (
    <PageSection title={words.touches}>
      <div className={css.group}>
        <div className={css.medium}>
          <SelectField
            label={words.touchesPlanned}
            value={String(settings.touchesPlanned ?? '')}
            options={options}
            onChange={(chosen) => change({ touchesPlanned: chosen === '' ? null : Number(chosen) })}
          />
        </div>
        <p className={css.hint}>{words.touchesPlannedHint}</p>
      </div>
    </PageSection>
  );
}
