import Plus from 'lucide-react/icons/plus';
import { CheckField } from '@/components/ui/CheckField';
import { useWords } from '@/components/ui/words-context';
import type { DisputedField } from '@/lib/contacts/contact';
import { type Change, replaces } from '@/lib/contacts/contact-changes';
import type { Words } from '@/lib/words/words';
import css from './ChangeList.module.css';
import { useMatchWords } from './use-match-words';

/** Changes to one contact, field by field: what was, what would be, and a box to tick each. */
export function ChangeList(props: {
  label: string;
  changes: readonly Change[];
  ticked: ReadonlySet<string>;
  /** The fields whose value the rep wrote, to be said beside what would replace it. */
  byHand: readonly DisputedField[];
  onTick: (change: Change, on: boolean) => void;
  /** Whether a change is only shown, not to be chosen. */
  fixed?: (change: Change) => boolean;
}) {
  const { label, changes, ticked, byHand, onTick, fixed = () => false } = props;
  const words = useWords();
  const match = useMatchWords();
  return (
    <ul className={css.list} aria-label={label}>
      {changes.map((change) => (
        <li key={change.id} className={`${css.change} ${ticked.has(change.id) ? css.ticked : ''}`}>
          <CheckField
            checked={ticked.has(change.id)}
            disabled={fixed(change)}
            onChange={(on) => onTick(change, on)}
            label={
              <span className={css.row}>
                <span className={css.field}>{fieldWords(words, change)}</span>{' '}
                <span className={css.values}>
                  {replaces(change) ? (
                    <>
                      <span className={css.unseen}>{match.changeFrom}</span>{' '}
                      <bdi className={css.from}>{valueWords(words, change, change.from)}</bdi>
                      {byHand.includes(change.field) && <span className={css.hand}> {match.writtenByYou}</span>}{' '}
                      <span aria-hidden="true">→</span> <span className={css.unseen}>{match.changeTo}</span>{' '}
                    </>
                  ) : (
                    <>
                      <Plus className={css.plus} aria-hidden="true" />
                      <span className={css.unseen}>{match.changeAdd}</span>{' '}
                    </>
                  )}
                  <bdi className={css.to}>{valueWords(words, change, change.to)}</bdi>
                </span>
              </span>
            }
          />
        </li>
      ))}
    </ul>
  );
}

function fieldWords(words: Words, { field }: Change): string {
  const { field: fields } = words.common;
  if (field === 'emails') return fields.email;
  if (field === 'phones') return fields.phone;
  return field === 'urls' ? fields.url : fields[field];
}

/** A value as it is said: of grade, stage and consent the words, of a number its extension, too, else itself. */
function valueWords(words: Words, change: Change, value: string): string {
  const { field } = change;
  const { grade, lifecycle, consent, extended } = words.common;
  if (field === 'urls') return value.replace(/^https?:\/\/(www\.)?/, '');
  if ('extension' in change && change.extension) return `${value} ${extended(change.extension)}`;
  const said: Record<string, string> =
    field === 'grade' ? grade : field === 'lifecycle' ? lifecycle : field === 'consent' ? consent : {};
  return said[value] ?? value;
}
