import Link from 'lucide-react/icons/link';
import Mail from 'lucide-react/icons/mail';
import Phone from 'lucide-react/icons/phone';
import { evidenceWords, isSure } from '@/components/contact/evidence-words';
import { ConfidenceMark } from '@/components/ui/ConfidenceMark';
import { useWords } from '@/components/ui/words-context';
import type { Draft } from '@/lib/extract/draft';
import css from './Card.module.css';

/** How to reach a draft's person, best first, each with how sure it is and where it stood; at most `limit`. */
export function DraftFacts({ draft, limit }: { draft: Draft; limit: number }) {
  const words = useWords().capture;
  const facts = [
    ...draft.emails.slice(0, 1).map((observed) => ({ Icon: Mail, text: observed.value, observed })),
    ...draft.phones.slice(0, 1).map((observed) => ({ Icon: Phone, text: observed.value.written, observed })),
    ...draft.urls.map((observed) => ({
      Icon: Link,
      text: observed.value.replace(/^https?:\/\/(www\.)?/, ''),
      observed,
    })),
    ...draft.emails.slice(1).map((observed) => ({ Icon: Mail, text: observed.value, observed })),
  ].slice(0, limit);
  return facts.map(({ Icon, text, observed }) => (
    <div key={text} className={css.fact}>
      <Icon aria-hidden="true" />
      <bdi title={text}>{text}</bdi>
      <ConfidenceMark sure={isSure(observed)} label={evidenceWords(words, observed)} />
    </div>
  ));
}
