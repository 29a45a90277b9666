import Globe from 'lucide-react/icons/globe';
import Pencil from 'lucide-react/icons/pencil';
import { type ReactNode, useRef } from 'react';
import { useMatchWords } from '@/components/contact/use-match-words';
import { whyWords } from '@/components/contact/why-words';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words-context';
import type { Source } from '@/lib/contacts/contact';
import type { Draft, Observed } from '@/lib/extract/evidence/draft';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import css from './Card.module.css';
import { CompanyFact, DraftFacts, factsOf, mainFacts } from './DraftFacts';
import { draftName } from './draft-name';
import { EvidentText } from './Evidence';
import { MatchDetail } from './MatchTag';
import { useLineCount } from './use-line-count';
import type { Targeting } from './use-target';

/** So many lines, the name's among them, have room before the card grows; what can wait for the form fills what is left. */
const LINES = 5;

/** The company beside its person, and whether the book has it. */
export type Company = { draft: Draft; inBook: boolean; onAdd: () => void };

/** Who was met: name, work, what the book knows of them, how to reach them. */
export function DraftWho(props: {
  draft: Draft;
  /** What they go by, which after a save may be what the rep wrote. */
  name: string;
  tag: ReactNode;
  /** Null once saved. */
  targeting: Targeting | null;
  company: Company | null;
  source: Source;
  now: LocalDateTime;
  comparing: boolean;
  onCompare: () => void;
  onEdit: () => void;
}) {
  const { draft, name, tag, targeting, company, source, now, comparing, onCompare, onEdit } = props;
  const words = useWords();
  const match = useMatchWords();
  const { field } = words.common;
  const work = [
    { field: field.jobTitle, observed: draft.jobTitle },
    // A company with a line of its own is not said twice.
    { field: field.organisation, observed: company ? null : draft.organisation },
  ].filter((one): one is { field: string; observed: Observed<string> } => {
    return one.observed !== null && one.observed.value !== '' && one.observed.value !== draftName(draft);
  });
  const target = targeting?.target;
  const [likely] = targeting?.likely ?? [];
  const facts = factsOf(draft, words.common);
  const said = useRef<HTMLDivElement>(null);
  const room = LINES - useLineCount(said) - (company ? 1 : 0);
  const shown = facts.slice(0, Math.max(room, mainFacts(draft)));
  const met = source.title || source.url;
  return (
    <div className={css.body}>
      <div ref={said}>
        <div className={css.line}>
          {draft.name?.value === name ? (
            <EvidentText field={field.name} observed={draft.name} className={css.name} />
          ) : (
            <bdi className={`${css.name} ${css.whole}`}>{name}</bdi>
          )}
          <span className={css.tag}>{tag}</span>
          {targeting && (
            <IconButton label={words.capture.editLong} icon={<Pencil />} className={css.edit} onClick={onEdit} />
          )}
        </div>
        {work.length > 0 && (
          <div className={css.work}>
            {work.map((one, at) => (
              <span key={one.field} className={`${css.part} ${at > 0 ? css.next : ''}`}>
                <EvidentText {...one} />
              </span>
            ))}
          </div>
        )}
        {target && <MatchDetail match={target} now={now} why={whyWords(match, target)} />}
        {!target && likely && (
          <div className={css.maybe}>
            <span className={css.why}>{whyWords(match, likely)}</span>
            <Button variant="quiet" className={css.compare} aria-expanded={comparing} onClick={onCompare}>
              {match.compare}
            </Button>
          </div>
        )}
      </div>
      <div className={css.facts}>
        <DraftFacts facts={shown} />
        {company && <CompanyFact company={company} />}
        {shown.length < room && met && (
          <div className={css.fact}>
            <Globe aria-hidden="true" />
            <bdi className={css.soft} title={source.url}>
              {met}
            </bdi>
          </div>
        )}
      </div>
    </div>
  );
}
