import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words-context';
import css from './DueEmpty.module.css';
import { useLiveBook } from './use-live-book';

/** Nothing is due: says why, and what to do about it. */
export function DueEmpty({ upcoming, onPaste }: { upcoming: number | undefined; onPaste: () => void }) {
  const words = useWords().due;
  const contacts = useLiveBook(({ contactCount }) => contactCount(), []);
  if (contacts === undefined || upcoming === undefined) return null;
  if (contacts === 0) {
    return (
      <section className={css.empty} data-empty="book">
        <svg className={css.picture} viewBox="0 0 96 56" aria-hidden="true">
          <rect className={css.page} x="14" y="8" width="68" height="44" rx="6" />
          <circle className={css.face} cx="30" cy="24" r="7" />
          <path className={css.line} d="M44 21h26M44 28h16M23 40h46" />
          <path className={css.mark} d="M66 2h12v20l-6-4-6 4z" />
        </svg>
        <h2 className={css.title}>{words.nobodyYet}</h2>
        <p>{words.nobodyYetHint}</p>
        <Button className={css.paste} onClick={onPaste}>
          {words.nobodyYetPaste}
        </Button>
      </section>
    );
  }
  return (
    <section className={css.empty} data-empty="today">
      <h2 className={css.title}>{words.allDone}</h2>
      <p>{upcoming > 0 ? words.allDoneHint : words.allDoneNone}</p>
    </section>
  );
}
