import { useWords } from '@/components/ui/words-context';
import css from './Card.module.css';

/** Stands where the contact will, in its size, while the page is read. */
export function ReadingCard() {
  const words = useWords().capture;
  return (
    <div className={css.card} data-capture="reading" role="status" aria-label={words.reading}>
      <div className={css.top}>
        <span className={`${css.bone} ${css.round}`} />
        <div className={css.bones}>
          <span className={css.bone} />
          <span className={css.bone} />
          <span className={css.bone} />
        </div>
      </div>
    </div>
  );
}
