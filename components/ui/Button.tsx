import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react';
import css from './Button.module.css';

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `primary` is the one thing to do here; `outline` the default; `quiet` reads as a link; `danger` destroys. */
  variant?: 'primary' | 'outline' | 'quiet' | 'danger';
  icon?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
};

/** A button with words on it. */
export function Button({ variant = 'outline', icon, className = '', type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} className={`${css.button} ${css[variant]} ${className}`}>
      {icon}
      <span className={css.words}>{children}</span>
    </button>
  );
}
