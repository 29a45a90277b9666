import type { ReactNode } from 'react';
import { Field } from './Field';
import css from './Field.module.css';

/** One of a few, by name. */
export function SelectField<T extends string>(props: {
  label: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange: (value: T) => void;
  hint?: ReactNode;
  hideLabel?: boolean;
}) {
  const { label, value, options, onChange, hint, hideLabel } = props;
  return (
    <Field label={label} hint={hint} hideLabel={hideLabel}>
      {(control) => (
        <select
          {...control}
          className={css.input}
          value={value}
          onChange={(event) => {
            const chosen = options.find((option) => option.value === event.target.value);
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
