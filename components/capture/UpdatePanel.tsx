import { useId } from 'react';
import { ChangeList } from '@/components/contact/ChangeList';
import { useMatchWords } from '@/components/contact/use-match-words';
import { whyWords } from '@/components/contact/why-words';
import { nameOf } from '@/components/due/due-links';
import { useWords } from '@/components/ui/words-context';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { MatchDetail } from './MatchTag';
import css from './UpdatePanel.module.css';
import type { Targeting } from './use-target';
import type { Update } from './use-update';

/**
 * Where a save goes and what it changes there: the likely contacts to choose from, where there are any, then every
 * difference with a box to tick.
 */
export function UpdatePanel(props: { targeting: Targeting; update: Update; now: LocalDateTime }) {
  const { targeting, update, now } = props;
  const { target, likely, chosen, choose } = targeting;
  const words = useWords();
  const match = useMatchWords();
  const group = useId();
  const name = target ? nameOf(target.contact) || words.common.nameless : '';
  return (
    <section className={css.panel} aria-label={match.compareHeading}>
      {likely.length > 0 && (
        <fieldset className={css.choices}>
          <legend className={css.legend}>{match.whoIsIt}</legend>
          {likely.map((one) => (
            <label key={one.contact.id} className={css.choice}>
              <input
                type="radio"
                name={group}
                checked={chosen === one.contact.id}
                onChange={() => choose(one.contact.id)}
              />
              <span className={css.who}>
                <span className={css.name}>
                  <bdi>{nameOf(one.contact) || words.common.nameless}</bdi>
                  {one.contact.emails[0] && <bdi className={css.soft}>{one.contact.emails[0].address}</bdi>}
                </span>
                <MatchDetail match={one} now={now} why={whyWords(match, one)} />
              </span>
            </label>
          ))}
          <label className={css.choice}>
            <input type="radio" name={group} checked={chosen === null} onChange={() => choose(null)} />
            <span>{match.somebodyNew}</span>
          </label>
        </fieldset>
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
