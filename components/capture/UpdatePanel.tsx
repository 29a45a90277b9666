import { ChangeList } from '@/components/contact/ChangeList';
import { useMatchWords } from '@/components/contact/use-match-words';
import { nameOf } from '@/components/due/due-links';
import { useWords } from '@/components/ui/words-context';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import css from './UpdatePanel.module.css';
import type { Targeting } from './use-target';
import type { Update } from './use-update';
import { WhoIsIt } from './WhoIsIt';

/** Chosen where none of the likely contacts is meant. */
const NOBODY = 'new';

/**
 * Where a save goes and what it changes there: the likely contacts to choose from, where there are any, then every
 * difference with a box to tick.
 */
export function UpdatePanel(props: { targeting: Targeting; update: Update; now: LocalDateTime }) {
  const { targeting, update, now } = props;
  const { target, likely, chosen, choose } = targeting;
  const words = useWords();
  const match = useMatchWords();
  const name = target ? nameOf(target.contact) || words.common.nameless : '';
  return (
    <section className={css.panel} aria-label={match.compareHeading}>
      {likely.length > 0 && (
        <WhoIsIt
          legend={match.whoIsIt}
          likely={likely}
          others={[{ id: NOBODY, label: match.somebodyNew }]}
          chosen={chosen ?? NOBODY}
          onChoose={(choice) => choose(choice === NOBODY ? null : choice)}
          now={now}
        />
      )}
      {target && (
        <>
          <p className={css.legend}>{update.changes.length > 0 ? match.changesTo(name) : match.nothingNew(name)}</p>
          {update.changes.length > 0 && (
            <ChangeList
              label={match.changesTo(name)}
              changes={update.changes}
              ticked={update.ticked}
              byHand={target.contact.byHand ?? []}
              onTick={update.tick}
            />
          )}
        </>
      )}
    </section>
  );
}
