import type { ReactNode } from 'react';
import css from './Tag.module.css';

/** A word or two in a pill. `late` is the only warm one. */
export function Tag({ tone = 'accent', children }: { tone?: 'accent' | 'quiet' | 'late'; children: ReactNode }) {
  return <span className={`${css.tag} ${css[tone]}`}>{children}</span>;
}
