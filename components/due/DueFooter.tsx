import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { useWords } from '@/components/ui/words-context';
import css from './DueFooter.module.css';

/** The keys at a glance, and the way to what is not due yet. */
export function DueFooter(props: {
  week: number | undefined;
  later: number | undefined;
  /** True where nothing is planned at all, so that the keys of a row would do nothing. */
  empty: boolean;
  shown: boolean;
  /** False where what comes later is on screen anyway. */
  canToggle: boolean;
  onToggle: () => void;
  onHelp: () => void;
}) {
  const { week, later, empty, shown, canToggle, onToggle, onHelp } = props;
  const words = useWords().due;
  const label = shown ? words.hideUpcoming : week === 0 && later ? words.later(later) : words.week(week ?? 0);
  return (
    <footer className={css.footer}>
      <button type="button" className={css.keys} onClick={onHelp} title={words.help}>
        {!empty && (
          <>
            <span>
              <Kbd>J</Kbd> <Kbd>K</Kbd> {words.keys.move}
            </span>
            <span>
              <Kbd>D</Kbd> {words.keys.done}
            </span>
            <span>
              <Kbd>S</Kbd> {words.keys.snooze}
            </span>
          </>
        )}
        <span>
          <Kbd>?</Kbd> {empty && words.help}
        </span>
      </button>
      {week !== undefined && canToggle && (week > 0 || (later ?? 0) > 0 || shown) && (
        <Button variant="quiet" className={css.later} aria-expanded={shown} onClick={onToggle}>
          {label}
        </Button>
      )}
    </footer>
  );
}
