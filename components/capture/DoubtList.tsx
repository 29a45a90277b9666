import { useEffect, useRef } from 'react';
import { useMatchWords } from '@/components/contact/use-match-words';
import { useWords } from '@/components/ui/words-context';
import type { Draft } from '@/lib/extract/evidence/draft';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import css from './DoubtList.module.css';
import { draftName, draftWork } from './draft-name';
import type { Answer, Doubt } from './use-doubts';
import { WhoIsIt } from './WhoIsIt';

/** Everybody of many who is likely in the book, each with whom they may be and what is to become of them. */
export function DoubtList(props: {
  drafts: readonly Draft[];
  doubts: readonly Doubt[];
  now: LocalDateTime;
  onAnswer: (at: number, answer: Answer) => void;
  /** Enter on an answer takes all of them. */
  onEnter: () => void;
}) {
  const { drafts, doubts, now, onAnswer, onEnter } = props;
  const words = useWords().capture;
  const match = useMatchWords();
  const list = useRef<HTMLElement>(null);
  // The press that brought the questions was on a button that would now save: the keyboard goes to the first answer.
  useEffect(() => list.current?.querySelector<HTMLInputElement>('input:checked')?.focus(), []);
  return (
    <section
      ref={list}
      className={css.list}
      aria-label={match.doubtful(doubts.length)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.repeat) return;
        event.preventDefault();
        onEnter();
      }}
    >
      <p className={css.hint}>{match.doubtfulHint}</p>
      {doubts.map(({ at, likely, answer }) => {
        const draft = drafts[at];
        return (
          draft && (
            <WhoIsIt
              key={at}
              legend={[draftName(draft) || words.unknownPerson, draftWork(draft)].filter(Boolean).join(' · ')}
              likely={likely}
              others={[
                { id: 'new', label: match.somebodyNew },
                { id: 'skip', label: match.skip },
              ]}
              chosen={answer}
              onChoose={(choice) => onAnswer(at, choice)}
              now={now}
            />
          )
        );
      })}
    </section>
  );
}
