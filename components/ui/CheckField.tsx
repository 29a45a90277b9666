import type { ReactNode } from 'react';
import css from './Field.module.css';

/** A tick box; `hideLabel` keeps its name for screen readers only. */
export function CheckField(props: {
  label: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hideLabel?: boolean;
  disabled?: boolean;
}) {
  const { label, checked, onChange, hideLabel, disabled } = props;
  return (
    <label className={css.check}>
      <input
        type="checkbox"
        className={css.box}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={hideLabel ? css.unseen : undefined}>{label}</span>
    </label>
  );
}
