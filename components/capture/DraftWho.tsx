import Globe from 'lucide-react/icons/globe';
import Pencil from 'lucide-react/icons/pencil';
import type { ReactNode } from 'react';
import { useMatchWords } from '@/components/contact/use-match-words';
import { whyWords } from '@/components/contact/why-words';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words-context';
import type { Source } from '@/lib/contacts/contact';
import type { Draft, Observed } from '@/lib/extract/draft';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import css from './Card.module.css';
import { CompanyFact, DraftFacts, factsOf } from './DraftFacts';
import { draftName } from './draft-name';
import { EvidentText } from './Evidence';
import { MatchDetail } from './MatchTag';
import type { Targeting } from './use-target';

/** So many lines are below a name and its work, with or without something in them: the card does not change its height. */
const LINES = 3;

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
    { field: field.organisation, observed: draft.organisation },
  ].filter((one): one is { field: string; observed: Observed<string> } => {
    return one.observed !== null && one.observed.value !== '' && one.observed.value !== draftName(draft);
  });
  const target = targeting?.target;
  const [likely] = targeting?.likely ?? [];
  const facts = factsOf(draft, words.common);
  const room = LINES - (target || likely ? 1 : 0) - (company ? 1 : 0);
  const met = source.title || source.url;
  return (
    <div className={css.body}>
      <div className={css.line}>
        {draft.name?.value === name ? (
          <EvidentText field={field.name} observed={draft.name} className={css.name} />
        ) : (
          <bdi className={css.name} title={name}>
            {name}
          </bdi>
        )}
        <span className={css.tag}>{tag}</span>
        {targeting && (
          <IconButton label={words.capture.editLong} icon={<Pencil />} className={css.edit} onClick={onEdit} />
        )}
      </div>
      <div className={css.work}>
        {work.map((one, at) => (
          <span key={one.field} className={css.part}>
            {at > 0 && <span className={css.dot}>·</span>}
            <EvidentText {...one} />
          </span>
        ))}
      </div>
      <div className={css.facts}>
        {target && (
          <div className={css.fact}>
            <MatchDetail match={target} now={now} why={whyWords(match, target)} />
          </div>
        )}
        {!target && likely && (
          <div className={css.fact}>
            <span className={css.soft} title={whyWords(match, likely)}>
              {whyWords(match, likely)}
            </span>
            <Button variant="quiet" className={css.compare} aria-expanded={comparing} onClick={onCompare}>
              {match.compare}
            </Button>
          </div>
        )}
        <DraftFacts facts={facts.slice(0, room)} />
        {company && <CompanyFact company={company} />}
        {facts.length < room && met && (
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
