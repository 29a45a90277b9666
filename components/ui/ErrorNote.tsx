import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { ReactNode } from 'react';
import type { ErrorCode } from '@/lib/errors/duebook-error';
import css from './ErrorNote.module.css';
import { useWords } from './words-context';

/** What went wrong and the way forward, read out at once. `children` holds whatever can be done about it. */
export function ErrorNote({ code, children }: { code: ErrorCode; children?: ReactNode }) {
  const { what, next } = useWords().error[code];
  return (
    <div role="alert" className={css.note} data-error={code}>
      <TriangleAlert aria-hidden="true" />
      <div className={css.words}>
        <p className={css.what}>{what}</p>
        <p>{next}</p>
        {children && <div className={css.do}>{children}</div>}
      </div>
    </div>
  );
}
