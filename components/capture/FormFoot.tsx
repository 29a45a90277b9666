import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words-context';
import css from './CaptureForm.module.css';
import card from './Card.module.css';

/** What can be done with a form: save it, or leave it, which asks first where that would throw away what was written. */
export function FormFoot(props: {
  saveWords: string;
  blocked: boolean;
  busy: boolean;
  leaving: boolean;
  onLeave: () => void;
  onStay: () => void;
  onDiscard: () => void;
}) {
  const { saveWords, blocked, busy, leaving, onLeave, onStay, onDiscard } = props;
  const { common, contact } = useWords();
  if (leaving) {
    return (
      <div className={card.do} role="alertdialog" aria-label={contact.discardAsk}>
        <span className={css.ask}>{contact.discardAsk}</span>
        <Button variant="danger" onClick={onDiscard}>
          {contact.discard}
        </Button>
        <Button autoFocus onClick={onStay}>
          {contact.keepEditing}
        </Button>
      </div>
    );
  }
  return (
    <div className={card.do}>
      <Button type="submit" variant="primary" disabled={blocked} aria-disabled={busy}>
        {saveWords}
      </Button>
      <Button onClick={onLeave}>{common.cancel}</Button>
    </div>
  );
}
