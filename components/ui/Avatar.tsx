import type { CSSProperties } from 'react';
import { avatarOf } from '@/lib/contacts/avatar';
import css from './Avatar.module.css';

/** The initials of a name on its own stable colour. Decoration: the name always stands beside it. */
export function Avatar({ name, size = 36 }: { name: string; size?: number }) {
  const { initials, hue } = avatarOf(name);
  const style: CSSProperties & Record<'--hue' | '--size', string> = { '--hue': String(hue), '--size': `${size}px` };
  return (
    <span className={css.avatar} style={style} aria-hidden="true">
      {initials}
    </span>
  );
}
