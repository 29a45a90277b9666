import { evidenceWords, isSure } from '@/components/contact/evidence-words';
import { useMatchWords } from '@/components/contact/use-match-words';
import { ConfidenceMark } from '@/components/ui/ConfidenceMark';
import { useWords } from '@/components/ui/words-context';
import type { Observed } from '@/lib/extract/evidence/draft';
import css from './Evidence.module.css';
import { useTip } from './use-tip';

/**
 * How sure a value is, as a dot or a ring beside it; pointed at, focused or pressed it says where the value stood, and
 * all of it (`text`), which may be cut off.
 */
export function EvidenceMark(props: { field: string; text: string; observed: Observed<unknown> }) {
  const { field, text, observed } = props;
  const { capture: words, common } = useWords();
  const match = useMatchWords();
  const tip = useTip();
  const sure = isSure(observed);
  return (
    <span className={css.place} {...tip.place}>
      <button
        type="button"
        className={css.mark}
        aria-label={common.labelled(field, sure ? match.sure : match.checkThis)}
        {...tip.button}
      >
        <ConfidenceMark sure={sure} />
      </button>
      {tip.open && (
        <span role="tooltip" id={tip.id} className={css.tip}>
          <bdi className={css.whole}>{text}</bdi> {evidenceWords(words, observed, text)}
        </span>
      )}
    </span>
  );
}

/**
 * A name, title or company that says where it stood, and all of itself where even two lines (or one) cut it off, when
 * pointed at, focused or pressed. One that is sure looks like any text; else it is underlined with dots and has a ring.
 */
export function EvidentText(props: {
  field: string;
  observed: Observed<string>;
  className?: string | undefined;
  lines?: 1 | 2;
}) {
  const { field, observed, className = '', lines = 2 } = props;
  const { capture: words, common } = useWords();
  const match = useMatchWords();
  const tip = useTip();
  const sure = isSure(observed);
  return (
    <span className={css.text} {...tip.place}>
      <button type="button" className={css.value} {...tip.button}>
        <bdi className={`${lines === 1 ? css.cut : css.wrapped} ${className} ${sure ? '' : css.doubt}`}>
          {observed.value}
        </bdi>{' '}
        {!sure && <ConfidenceMark sure={false} label={common.labelled(field, match.checkThis)} />}
      </button>
      {tip.open && (
        <span role="tooltip" id={tip.id} className={css.tip}>
          <bdi className={css.whole}>{observed.value}</bdi> {evidenceWords(words, observed, observed.value)}
        </span>
      )}
    </span>
  );
}
