import { useId } from 'react';
import css from './Switch.module.css';

/** Something that is on or off at once, with its name and a line of detail. */
export function Switch(props: {
  label: string;
  detail?: string;
  checked: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
}) {
  const { label, detail, checked, disabled, onChange } = props;
  const id = useId();
  return (
    <label className={css.switch} data-on={checked ? '' : undefined}>
      <span className={css.words}>
        <span id={`${id}-name`} className={css.label}>
          {label}
        </span>
        {detail && (
          <span id={`${id}-detail`} className={css.detail} title={detail}>
            {detail}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says by itself whether it is checked
        role="switch"
        aria-labelledby={`${id}-name`}
        aria-describedby={detail ? `${id}-detail` : undefined}
        className={css.box}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  );
}
