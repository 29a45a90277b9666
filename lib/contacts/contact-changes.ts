import { addressLine } from './address-line';
import type { ContactFields, DisputedField, PostalAddress } from './contact';
import { fold } from './fold';
import { mergeFields } from './merge-fields';
import { bareName } from './names';
import { organisationKey } from './organisation-key';
import { withoutExtension } from './phones';
import { wordRuns } from './word-runs';

/** A field that holds several values; what is met again is added to it. */
type ListField = 'emails' | 'phones' | 'urls' | 'messaging' | 'tags';

/**
 * One difference that saving something met into a contact would make: a value added, or one put in place of another.
 * `id` is its own among the changes of one contact; `at` is the place of a list's value among those met; `extension` is
 * that of a number.
 */
export type Change =
  | { id: string; field: DisputedField; from: string; to: string }
  | { id: string; field: ListField; at: number; to: string; extension?: string }
  | { id: string; field: 'note'; to: string };

/** What the rep does not choose on a form stands at this; met again, it says nothing. */
export const UNSAID = { grade: 'B', lifecycle: 'lead', consent: 'unknown' } as const;

/**
 * Every difference between a contact and what was met of it, in the order a form shows its fields. A name or company
 * that only says less, or the same in another order, counts where the rep has written it just now (`typed`).
 */
export function contactChanges(
  existing: ContactFields,
  met: ContactFields,
  typed: (field: DisputedField) => boolean = () => false,
): Change[] {
  const merged = mergeFields(existing, met);
  const single = (field: 'name' | 'organisation' | 'jobTitle'): Change[] =>
    met[field] === existing[field] ||
    met[field] === '' ||
    (!typed(field) && saysNoMore(field, met[field], existing[field]))
      ? []
      : [{ id: field, field, from: existing[field], to: met[field] }];
  const isAdded = (field: ListField, entry: unknown) =>
    (merged[field] as unknown[]).includes(entry) && !(existing[field] as unknown[]).includes(entry);
  const added = <F extends ListField>(field: F, textOf: (entry: ContactFields[F][number]) => string): Change[] =>
    met[field].flatMap((entry, at) =>
      isAdded(field, entry) ? [{ id: `${field}/${textOf(entry)}`, field, at, to: textOf(entry) }] : [],
    );
  const numbers = met.phones.flatMap((entry, at): Change[] => {
    if (!isAdded('phones', entry)) return [];
    const { extension } = entry;
    const to = withoutExtension(entry);
    const only = { id: `phones/${to}`, field: 'phones', at, to } as const;
    return [extension === '' ? only : { ...only, id: `${only.id} x${extension}`, extension }];
  });
  const chosen = (field: keyof typeof UNSAID): Change[] =>
    met[field] === UNSAID[field] || met[field] === existing[field]
      ? []
      : [{ id: field, field, from: existing[field], to: met[field] }];
  const [from, to] = [addressLine(existing.address), addressLine(met.address)];
  return [
    ...single('name'),
    ...single('organisation'),
    ...single('jobTitle'),
    ...added('emails', ({ address }) => address),
    ...numbers,
    ...added('urls', (url) => url),
    ...(to === '' || sameAddress(existing.address, met.address)
      ? []
      : [{ id: 'address', field: 'address', from, to } as const]),
    ...added('messaging', ({ id }) => id),
    ...added('tags', (tag) => tag),
    ...chosen('grade'),
    ...chosen('lifecycle'),
    ...chosen('consent'),
    ...(merged.note === existing.note ? [] : [{ id: 'note', field: 'note', to: met.note.trim() } as const]),
  ];
}

/** Whether a change puts one value in place of another, rather than adding one. */
export function replaces(change: Change): change is Extract<Change, { from: string }> {
  return 'from' in change && change.from !== '';
}

/** What is known of a change when the rep first sees it. */
export type ChangeFacts = {
  /** The fields of the contact whose value the rep wrote. */
  byHand: readonly DisputedField[];
  /** Whether the rep has just written the new value of this field. */
  typed: (field: DisputedField) => boolean;
  /** Whether what was met is sure of this field. */
  sure: (field: DisputedField) => boolean;
};

/**
 * Whether a change is ticked at first. What is missing is added. What differs stays as the book has it where the rep
 * wrote that; else what was met replaces it where it is sure, a name only where it says more than the one before.
 */
export function tickedAtFirst(change: Change, { byHand, typed, sure }: ChangeFacts): boolean {
  if (!replaces(change) || typed(change.field)) return true;
  if (byHand.includes(change.field) || !sure(change.field)) return false;
  return change.field === 'name' ? saysMore(change.to, change.from) : true;
}

/** What to save of `met` where only the changes in `ticked` are wanted: its fields without the others, and what they replace. */
export function chosenChanges(
  met: ContactFields,
  changes: readonly Change[],
  ticked: ReadonlySet<string>,
): { fields: ContactFields; overwrite: DisputedField[] } {
  const fields = { ...met };
  const overwrite: DisputedField[] = [];
  for (const change of changes) {
    if (ticked.has(change.id)) {
      if ('from' in change) overwrite.push(change.field);
    } else drop(fields, change, met);
  }
  return { fields, overwrite };
}

function drop(fields: ContactFields, change: Change, met: ContactFields): void {
  if ('at' in change) {
    const unwanted: unknown = met[change.field][change.at];
    Object.assign(fields, {
      [change.field]: (fields[change.field] as unknown[]).filter((entry) => entry !== unwanted),
    });
  } else if (change.field === 'name') Object.assign(fields, { name: '', givenName: '', familyName: '' });
  else if (change.field === 'address') fields.address = null;
  else if (change.field === 'grade' || change.field === 'lifecycle' || change.field === 'consent') {
    Object.assign(fields, { [change.field]: UNSAID[change.field] });
  } else fields[change.field] = '';
}

function sameAddress(one: PostalAddress | null, other: PostalAddress | null): boolean {
  return fold(addressLine(one)) === fold(addressLine(other));
}

/** A name in letters of a script that is written without spaces between the words. */
const UNPARTED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\s]+$/u;

function saysNoMore(field: 'name' | 'organisation' | 'jobTitle', met: string, known: string): boolean {
  if (fold(met) === fold(known)) return true;
  if (known === '' || field === 'jobTitle') return false;
  if (field === 'organisation') return organisationKey(met) === organisationKey(known);
  // A space between family and given name is a matter of style there.
  if (UNPARTED.test(met) && UNPARTED.test(known))
    return fold(met.replace(/\s/g, '')) === fold(known.replace(/\s/g, ''));
  const words = wordsOf(known);
  return wordsOf(met).every((word) => words.some((one) => one === word || one.startsWith(word)));
}

const wordsOf = (name: string): string[] => wordRuns(bareName(name)).map(({ text }) => text);

/** Whether `name` has every word of `before`, and more. */
function saysMore(name: string, before: string): boolean {
  const words = wordsOf(name);
  const known = wordsOf(before);
  return words.length >= known.length && known.every((word) => words.some((one) => one.startsWith(word)));
}
