import type { Contact, ContactFields, ContactId, DisputedField } from '../contacts/contact';
import { identityKeys } from '../contacts/identity-keys';
import { mergeFields } from '../contacts/merge-fields';
import { sameness } from '../contacts/same-contact';
import type { FollowUpId, FollowUpPlan } from '../follow-ups/follow-up';
import type { CommandHandlers, Saved, SaveItem } from '../messages/protocol';
import { editedByHand, handMark, metAgain } from './by-hand';
import {
  type CommandWorld,
  newContactId,
  newFollowUpId,
  requiredContact,
  undoable,
  type Writing,
} from './command-world';
import { contactRow, fieldsOf } from './contact-row';
import { contactTouches } from './contact-touches';
import { copyGrade } from './derived-fields';
import { plannedRow, replannedRow } from './follow-up-changes';
import { soonestOpenFollowUp } from './open-follow-up';
import type { ContactRow } from './rows';

type ContactCommands = Pick<
  CommandHandlers,
  'contacts.save' | 'contacts.saveMany' | 'contacts.update' | 'contacts.delete'
>;

/** The commands that write contacts. */
export function contactCommands(world: CommandWorld): ContactCommands {
  return {
    'contacts.save': (item) =>
      undoable(world, async (writing) => {
        const { row, followUpId } = await save(writing, item);
        return { contactId: row.id, followUpId };
      }),
    'contacts.saveMany': ({ items }) =>
      undoable(world, async (writing) => {
        const saved: Saved[] = [];
        const rows = new Map<ContactId, ContactRow>();
        // One after the other: two items may be about the same contact, also one that the book did not have before.
        for (const item of items) {
          const into = item.into ?? metAlready(item.fields, rows.values());
          const { row, followUpId } = await save(writing, { ...item, into });
          rows.set(row.id, row);
          saved.push({ contactId: row.id, followUpId });
        }
        return { saved };
      }),
    'contacts.update': ({ id, fields }) =>
      undoable(world, async ({ db, now, book }) => {
        const known = await requiredContact(db, id);
        const row = withFields(known, fields, now, editedByHand(known, fields));
        await book.put('contacts', [row]);
        await copyGrade(row, db);
        return {};
      }),
    'contacts.delete': ({ ids }) =>
      undoable(world, async ({ db, book }) => {
        for (const id of new Set(ids)) {
          await requiredContact(db, id);
          await book.delete('followUps', await db.followUps.where('contactId').equals(id).primaryKeys());
          await book.delete('touches', await contactTouches(id, db).primaryKeys());
          await book.delete('contacts', [id]);
        }
        return {};
      }),
  };
}

/**
 * The contact among `rows` that `fields` are about by an address, number or id; null where they are about somebody
 * else. A name alone says nothing here: the rep saw two namesakes and chose both.
 */
function metAlready(fields: ContactFields, rows: Iterable<ContactRow>): ContactId | null {
  const { own, shared, named } = identityKeys(fields);
  for (const row of rows) {
    const has = (key: string) => row.keys.includes(key);
    // Of many people on one switchboard only namesakes are worth a closer look.
    if ((own.some(has) || (named.some(has) && shared.some(has))) && (sameness(fields, row)?.rank ?? 0) > 1)
      return row.id;
  }
  return null;
}

async function save(
  writing: Writing,
  { into, fields, followUp, overwrite = [], byHand = [] }: SaveItem,
): Promise<{ row: ContactRow; followUpId: FollowUpId | null }> {
  const { world, db, now, book } = writing;
  const known = into && (await requiredContact(db, into));
  const row = known
    ? withFields(known, mergeFields(fieldsOf(known), fields, overwrite), now, metAgain(known, overwrite, byHand))
    : newContactRow(newContactId(world), fields, now, byHand);
  await book.put('contacts', [row]);
  return { row, followUpId: followUp && (await plan(writing, row, followUp)) };
}

/**
 * A contact saved again has one thing to do next, not two: the open follow-up due first is moved to the new plan and
 * keeps its note where the new one has none. A new follow-up is made only where none is open.
 */
async function plan({ world, db, now, book }: Writing, contact: ContactRow, plan: FollowUpPlan): Promise<FollowUpId> {
  const open = await soonestOpenFollowUp(contact.id, db);
  const row = open
    ? replannedRow(open, { ...plan, note: plan.note || open.note })
    : plannedRow(newFollowUpId(world), contact, plan, now);
  await book.put('followUps', [row]);
  return row.id;
}

function newContactRow(
  id: Contact['id'],
  fields: ContactFields,
  now: number,
  byHand: readonly DisputedField[],
): ContactRow {
  const counted = { touchCount: 0, lastTouchAt: null };
  return contactRow({ ...fields, id, createdAt: now, updatedAt: now, ...counted, ...handMark(byHand) });
}

function withFields(row: ContactRow, fields: ContactFields, now: number, byHand: readonly DisputedField[]): ContactRow {
  const { id, createdAt, touchCount, lastTouchAt, absorbed } = row;
  const kept = { id, createdAt, touchCount, lastTouchAt, ...(absorbed ? { absorbed } : {}) };
  return contactRow({ ...fields, ...kept, updatedAt: now, ...handMark(byHand) });
}
