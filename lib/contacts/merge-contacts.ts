import * as v from 'valibot';
import {
  type Absorbed,
  type Contact,
  type ContactFields,
  ContactFieldsSchema,
  type ContactId,
  type DisputedField,
  DisputedFieldSchema,
  MOST_ABSORBED,
} from './contact';
import { mergeFields } from './merge-fields';

/** What a merged contact brings along, by id. */
export type Belongings = { followUps: readonly string[]; touches: readonly string[] };

/** A contact without what the store counts for it. */
export type Uncounted = Omit<Contact, 'touchCount' | 'lastTouchAt'>;

const FIELDS = v.keyof(ContactFieldsSchema).options;

/**
 * The fields of two contacts that are one: those of `into`, completed by those of `from`, which stand in place of its own
 * in the fields `taken`. Who asked one of the two not to be contacted, has asked.
 */
function mergedFields(into: ContactFields, from: ContactFields, taken: readonly DisputedField[]): ContactFields {
  const merged = mergeFields(into, from, taken);
  const refused = into.consent === 'refused' || from.consent === 'refused';
  return { ...merged, consent: refused ? 'refused' : merged.consent };
}

/** `into` with `from` merged into it at `now` (milliseconds since the epoch, UTC), so that the two can be parted again. */
export function mergeContacts(
  into: Contact,
  from: Contact,
  taken: readonly DisputedField[],
  belongings: Belongings,
  now: number,
): Uncounted {
  const before = fieldsOf(into);
  const fields = mergedFields(before, fieldsOf(from), taken);
  const { id, createdAt, updatedAt } = from;
  const record: Absorbed = {
    contact: { ...fieldsOf(from), id, createdAt, updatedAt, ...marked(from.byHand) },
    into: into.id,
    at: now,
    before,
    ...(into.byHand ? { byHandBefore: into.byHand } : {}),
    taken: Array.from(taken),
    followUps: Array.from(belongings.followUps),
    touches: Array.from(belongings.touches),
  };
  const absorbed = [...(into.absorbed ?? []), record, ...(from.absorbed ?? [])].slice(-MOST_ABSORBED);
  const byHand = DisputedFieldSchema.options.filter((field) => {
    const owner = same(fields[field], before[field]) ? into : from;
    return owner.byHand?.includes(field);
  });
  return { ...fields, id: into.id, createdAt: into.createdAt, updatedAt: now, ...marked(byHand), absorbed };
}

/**
 * `contact` without what was merged into it as `id`, and that one as it stood; null where nothing was. The contact gets
 * back what it had before, except what has been changed since the merge: that stays, as does what another contact merged
 * into it has, too.
 */
export function partContacts(
  contact: Contact,
  id: ContactId,
  now: number,
): { survivor: Uncounted; restored: Uncounted; record: Absorbed } | null {
  const all = contact.absorbed ?? [];
  const record = all.find((one) => one.contact.id === id && one.into === contact.id);
  if (!record) return null;
  const theirs = cameWith(id, all);
  const rest = all.filter((one) => one !== record && !theirs.includes(one));
  const others = rest.filter(({ into }) => into === contact.id).map((one) => one.contact);
  const fields = withoutMerged(fieldsOf(contact), record, others);
  const byHand = DisputedFieldSchema.options.filter((field) => {
    const mark = same(fields[field], record.before[field]) ? record.byHandBefore : contact.byHand;
    return mark?.includes(field);
  });
  // What a later merge would give back must not bring it back, either.
  const later = rest.map((one) =>
    one.into === contact.id && one.at >= record.at ? { ...one, before: withoutMerged(one.before, record, []) } : one,
  );
  const { createdAt } = contact;
  const survivor = { ...fields, id: contact.id, createdAt, updatedAt: now, ...marked(byHand), ...absorbing(later) };
  return { survivor, restored: { ...record.contact, ...absorbing(theirs) }, record };
}

/** What was merged into the contact `id`, and into those, before it was itself merged. */
function cameWith(id: ContactId, absorbed: readonly Absorbed[]): Absorbed[] {
  const found: Absorbed[] = [];
  const owners = new Set<ContactId>([id]);
  for (const one of absorbed) {
    if (!owners.has(one.into)) continue;
    found.push(one);
    owners.add(one.contact.id);
  }
  return found;
}

/** `fields` with what the merge of `record` put there taken out again; `others` may have the same to give. */
function withoutMerged(fields: ContactFields, record: Absorbed, others: readonly ContactFields[]): ContactFields {
  const after = mergedFields(record.before, record.contact, record.taken);
  const parted = { ...fields };
  for (const field of FIELDS) {
    const [now, then, before] = [fields[field], after[field], record.before[field]];
    if (Array.isArray(now)) {
      const inList = (list: unknown, entry: unknown) => Array.isArray(list) && list.some((one) => same(one, entry));
      const lent = (entry: unknown) => others.some((other) => inList(other[field], entry));
      const kept = now.filter((entry) => !inList(then, entry) || inList(before, entry) || lent(entry));
      Object.assign(parted, { [field]: kept });
    } else if (same(now, then)) Object.assign(parted, { [field]: before });
  }
  // What was written below the two notes since is kept.
  if (fields.note !== after.note && fields.note.startsWith(after.note)) {
    parted.note = `${record.before.note}${fields.note.slice(after.note.length)}`.trim();
  }
  return parted;
}

/** A contact's fields alone. */
function fieldsOf(contact: ContactFields): ContactFields {
  return v.parse(ContactFieldsSchema, contact);
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const marked = (byHand: readonly DisputedField[] | undefined): Pick<Contact, 'byHand'> =>
  byHand && byHand.length > 0 ? { byHand: Array.from(byHand) } : {};

const absorbing = (absorbed: readonly Absorbed[]): Pick<Contact, 'absorbed'> =>
  absorbed.length > 0 ? { absorbed: Array.from(absorbed) } : {};
