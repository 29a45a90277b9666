import css from './ConfidenceMark.module.css';

/** A dot where a value is sure, a ring where it is likely. With a `label` it stands for those words, else it decorates. */
export function ConfidenceMark({ sure, label }: { sure: boolean; label?: string }) {
  const className = `${css.mark} ${sure ? css.sure : css.likely}`;
  if (label === undefined) return <i className={className} aria-hidden="true" />;
  return <i className={className} role="img" aria-label={label} title={label} />;
}
