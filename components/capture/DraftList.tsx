import Pencil from 'lucide-react/icons/pencil';
import { isSure } from '@/components/contact/evidence-words';
import { useMatchWords } from '@/components/contact/use-match-words';
import { whyWords } from '@/components/contact/why-words';
import { Avatar } from '@/components/ui/Avatar';
import { CheckField } from '@/components/ui/CheckField';
import { ConfidenceMark } from '@/components/ui/ConfidenceMark';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words-context';
import type { Draft } from '@/lib/extract/evidence/draft';
import type { Known } from '@/lib/store/contact-matches';
import card from './Card.module.css';
import css from './DraftList.module.css';
import { draftName, draftWork } from './draft-name';
import { MatchTag } from './MatchTag';

/** A row for everyone the page holds: who they are, what the book knows of them, and a box to tick. */
export function DraftList(props: {
  drafts: readonly Draft[];
  /** What the book knows of each, in order; undefined until that is known. */
  known: readonly Known[] | undefined;
  /** The places of those who are ticked. */
  ticked: ReadonlySet<number>;
  onTick: (ticked: ReadonlySet<number>) => void;
  onEdit: (draft: Draft) => void;
}) {
  const { drafts, known, ticked, onTick, onEdit } = props;
  const { capture: words, common } = useWords();
  const match = useMatchWords();
  const tick = (at: number, on: boolean) => {
    const next = new Set(ticked);
    if (on) next.add(at);
    else next.delete(at);
    onTick(next);
  };
  return (
    <ul className={css.list}>
      {drafts.map((draft, at) => {
        const name = draftName(draft) || words.unknownPerson;
        const met = known?.[at];
        const maybe = met?.likely[0];
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a reading never changes; its drafts are known by their place
          <li key={at} className={css.row}>
            <CheckField
              label={words.selectOne(name)}
              hideLabel
              checked={ticked.has(at)}
              onChange={(on) => tick(at, on)}
            />
            <Avatar name={name} size={28} />
            <div className={card.body}>
              <div className={css.line}>
                <bdi className={css.name} title={name}>
                  {name}
                </bdi>
                {draft.name && !isSure(draft.name) && (
                  <ConfidenceMark sure={false} label={common.labelled(common.field.name, match.checkThis)} />
                )}
                <span className={card.tag}>
                  <MatchTag target={met?.same} maybe={Boolean(maybe)} />
                </span>
              </div>
              <div className={css.work}>
                <bdi>
                  {maybe
                    ? whyWords(match, maybe)
                    : draftWork(draft) || draft.emails[0]?.value || draft.phones[0]?.value.written}
                </bdi>
              </div>
            </div>
            <IconButton label={common.labelled(words.editLong, name)} icon={<Pencil />} onClick={() => onEdit(draft)} />
          </li>
        );
      })}
    </ul>
  );
}
