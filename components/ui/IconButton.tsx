import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import css from './IconButton.module.css';

export type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'children'> & {
  /** What the button does, read out and shown on hover. */
  label: string;
  icon: ReactNode;
  /** Draws a frame, for buttons standing on a row. */
  framed?: boolean;
  ref?: Ref<HTMLButtonElement>;
};

/** A button that is only an icon; its name is its label. */
export function IconButton({ label, icon, framed = false, className = '', type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      title={label}
      {...rest}
      type={type}
      aria-label={label}
      className={`${css.icon} ${framed ? css.framed : ''} ${className}`}
    >
      {icon}
    </button>
  );
}
