import type { ReactNode } from 'react';
import { isSure } from '@/components/contact/evidence-words';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words-context';
import type { Draft, Observed } from '@/lib/extract/draft';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import css from './Card.module.css';
import { CompanyFact, DraftFacts } from './DraftFacts';
import { draftName } from './draft-name';
import { EvidenceMark } from './EvidenceMark';
import { MatchDetail } from './MatchTag';
import { type Targeting, whyWords } from './use-target';

const LINES = 3;

/** Who was met: name, work, how to reach them, and what the book knows of them; always as tall. */
export function DraftWho(props: {
  draft: Draft;
  /** What they go by, which after a save may be what the rep wrote. */
  name: string;
  tag: ReactNode;
  /** Null once saved. */
  targeting: Targeting | null;
  company: { draft: Draft; inBook: boolean; onAdd: () => void } | null;
  now: LocalDateTime;
  comparing: boolean;
  onCompare: () => void;
}) {
  const { draft, name, tag, targeting, company, now, comparing, onCompare } = props;
  const words = useWords();
  const { field } = words.common;
  const called = draft.name ? { field: field.name, observed: draft.name } : null;
  const work = [
    { field: field.jobTitle, observed: draft.jobTitle },
    { field: field.organisation, observed: draft.organisation },
  ].filter((one): one is { field: string; observed: Observed<string> } => {
    return one.observed !== null && one.observed.value !== '' && one.observed.value !== draftName(draft);
  });
  const target = targeting?.target;
  const [likely] = targeting?.likely ?? [];
  const known = Boolean(target || likely);
  return (
    <div className={css.body}>
      <div className={css.line}>
        <bdi className={`${css.name} ${doubt(called?.observed)}`} title={name}>
          {name}
        </bdi>
        {called && name === called.observed.value && <EvidenceMark {...called} quiet />}
        <span className={css.tag}>{tag}</span>
      </div>
      <div className={css.work}>
        {work.map(({ field: of, observed }, at) => (
          <span key={of} className={css.part}>
            {at > 0 && <span className={css.dot}>·</span>}
            <bdi className={doubt(observed)} title={observed.value}>
              {observed.value}
            </bdi>
            <EvidenceMark field={of} observed={observed} quiet />
          </span>
        ))}
      </div>
      <div className={css.facts}>
        {target && targeting && (
          <div className={css.fact}>
            <MatchDetail match={target} now={now} why={whyWords(words.capture, target)} />
          </div>
        )}
        {!target && likely && (
          <div className={css.fact}>
            <span className={css.soft} title={whyWords(words.capture, likely)}>
              {whyWords(words.capture, likely)}
            </span>
            <Button variant="quiet" className={css.compare} aria-expanded={comparing} onClick={onCompare}>
              {words.capture.compare}
            </Button>
          </div>
        )}
        <DraftFacts draft={draft} limit={LINES - (known ? 1 : 0) - (company ? 1 : 0)} />
        {company && <CompanyFact company={company.draft} inBook={company.inBook} onAdd={company.onAdd} />}
      </div>
    </div>
  );
}

/** What is not sure is underlined with dots, beside its ring. */
function doubt(observed: Observed<unknown> | undefined): string | undefined {
  return observed && !isSure(observed) ? css.doubt : undefined;
}
