import { useId } from 'react';
import { useMatchWords } from '@/components/contact/use-match-words';
import { whyWords } from '@/components/contact/why-words';
import { nameOf } from '@/components/due/due-links';
import { useWords } from '@/components/ui/words-context';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import type { LikelyMatch } from '@/lib/store/contact-matches';
import { MatchDetail } from './MatchTag';
import css from './WhoIsIt.module.css';

/** The likely contacts to choose from, each with the reason, and after them what else can be chosen. */
export function WhoIsIt<Other extends string>(props: {
  legend: string;
  likely: readonly LikelyMatch[];
  others: readonly { id: Other; label: string }[];
  chosen: string;
  onChoose: (choice: LikelyMatch['contact']['id'] | Other) => void;
  now: LocalDateTime;
}) {
  const { legend, likely, others, chosen, onChoose, now } = props;
  const words = useWords();
  const match = useMatchWords();
  const group = useId();
  return (
    <fieldset className={css.choices}>
      <legend className={css.legend}>
        <bdi>{legend}</bdi>
      </legend>
      {likely.map((one) => {
        const { id, emails } = one.contact;
        return (
          <label key={id} className={css.choice}>
            <input type="radio" name={group} checked={chosen === id} onChange={() => onChoose(id)} />
            <span className={css.who}>
              <span className={css.name}>
                <bdi>{nameOf(one.contact) || words.common.nameless}</bdi>
                {emails[0] && <bdi className={css.soft}>{emails[0].address}</bdi>}
              </span>
              <MatchDetail match={one} now={now} why={whyWords(match, one)} />
            </span>
          </label>
        );
      })}
      <div className={css.others}>
        {others.map(({ id, label }) => (
          <label key={id} className={css.choice}>
            <input type="radio" name={group} checked={chosen === id} onChange={() => onChoose(id)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
