import Check from 'lucide-react/icons/check';
import { useActions } from '@/components/due/action-context';
import { bookLink } from '@/components/due/due-links';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words-context';
import css from './Card.module.css';
import type { SavedContact } from './save-item';

/** What a card says once its contact is saved: when they are due, the way back, and the way on. */
export function SavedLine({ saved, others, onList }: { saved: SavedContact; others: number; onList: () => void }) {
  const words = useWords();
  const { undo, offered } = useActions();
  return (
    <div className={css.do}>
      <span className={css.saved} role="status">
        <Check aria-hidden="true" />
        <span>{saved.due ? words.capture.savedDue(saved.due) : words.capture.savedOnly}</span>
      </span>
      {offered === saved.undo && (
        <Button variant="quiet" onClick={() => void undo()}>
          {words.common.undo}
        </Button>
      )}
      {others > 0 ? (
        <Button variant="quiet" className={css.end} onClick={onList}>
          {words.capture.moreHere(others)}
        </Button>
      ) : (
        <a className={`${css.end} ${css.link}`} href={bookLink(saved.contactId)} target="_blank" rel="noreferrer">
          {words.capture.openInBook}
        </a>
      )}
    </div>
  );
}
