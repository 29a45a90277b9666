import { type ReactNode, useId } from 'react';
import css from './Field.module.css';

/** What a control inside a field needs, to be named and described by it. */
export type FieldControl = { id: string; 'aria-describedby': string | undefined; 'aria-invalid': boolean | undefined };

/** A control with its name, a hint and what is wrong with it. */
export function Field(props: {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  /** Keeps the name for screen readers only, where the place says it to those who see. */
  hideLabel?: boolean;
  children: (control: FieldControl) => ReactNode;
}) {
  const { label, hint, error, hideLabel, children } = props;
  const id = useId();
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className={css.field}>
      <label htmlFor={id} className={hideLabel ? css.unseen : css.label}>
        {label}
      </label>
      {children({ id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <div id={`${id}-hint`} className={css.hint}>
          {hint}
        </div>
      )}
      {error && (
        <div id={`${id}-error`} className={css.error} role="alert">
          {error}
        </div>
      )}
    </div>
  );
}
