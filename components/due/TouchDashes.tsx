import { useWords } from '@/components/ui/words-context';
import css from './TouchDashes.module.css';

const DASHES = [1, 2, 3, 4, 5, 6, 7] as const;

/** Which touch this one will be, as a quiet row of dashes. */
export function TouchDashes({ number }: { number: number }) {
  const label = useWords().due.touchNumber(number);
  return (
    <span className={css.dashes} role="img" aria-label={label} title={label}>
      {DASHES.map((dash) => (
        <i key={dash} className={dash <= number ? css.made : css.ahead} />
      ))}
    </span>
  );
}
