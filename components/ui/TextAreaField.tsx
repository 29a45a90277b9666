import type { ReactNode, Ref, TextareaHTMLAttributes } from 'react';
import { Field } from './Field';
import css from './Field.module.css';

export type TextAreaFieldProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value' | 'id'> & {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | null;
  hideLabel?: boolean;
  ref?: Ref<HTMLTextAreaElement>;
};

/** Several lines of text, growing with them. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { label, value, onChange, hint, error, hideLabel, className = '', ...rest } = props;
  return (
    <Field label={label} hint={hint} error={error} hideLabel={hideLabel}>
      {(control) => (
        <textarea
          rows={2}
          {...rest}
          {...control}
          className={`${css.input} ${className}`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
