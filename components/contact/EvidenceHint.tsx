import { ConfidenceMark } from '@/components/ui/ConfidenceMark';
import { useWords } from '@/components/ui/words-context';
import type { Observed } from '@/lib/extract/evidence/draft';
import css from './EvidenceHint.module.css';
import { evidenceWords, isSure } from './evidence-words';

/** Where a value was read, and how sure that is, in a line under its field. */
export function EvidenceHint({ observed }: { observed: Observed<unknown> }) {
  const words = useWords().capture;
  const evidence = evidenceWords(words, observed);
  return (
    <span className={css.hint} title={evidence}>
      <ConfidenceMark sure={isSure(observed)} />
      <bdi className={css.words}>{evidence}</bdi>
    </span>
  );
}
