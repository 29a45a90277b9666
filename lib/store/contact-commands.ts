import type { Contact, ContactFields } from '../contacts/contact';
import { mergeFields } from '../contacts/merge-fields';
import type { FollowUpId, FollowUpPlan } from '../follow-ups/follow-up';
import type { CommandHandlers, Saved, SaveItem } from '../messages/protocol';
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
    'contacts.save': (item) => undoable(world, (writing) => save(writing, item)),
    'contacts.saveMany': ({ items }) =>
      undoable(world, async (writing) => {
        const saved: Saved[] = [];
        // One after the other: two items may complete the same contact.
        for (const item of items) saved.push(await save(writing, item));
        return { saved };
      }),
    'contacts.update': ({ id, fields }) =>
      undoable(world, async ({ db, now, book }) => {
        const row = withFields(await requiredContact(db, id), fields, now);
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

async function save(writing: Writing, { into, fields, followUp }: SaveItem): Promise<Saved> {
  const { world, db, now, book } = writing;
  const known = into && (await requiredContact(db, into));
  const row = known
    ? withFields(known, mergeFields(fieldsOf(known), fields), now)
    : newContactRow(newContactId(world), fields, now);
  await book.put('contacts', [row]);
  return { contactId: row.id, followUpId: followUp && (await plan(writing, row, followUp)) };
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

function newContactRow(id: Contact['id'], fields: ContactFields, now: number): ContactRow {
  return contactRow({ ...fields, id, createdAt: now, updatedAt: now, touchCount: 0, lastTouchAt: null });
}

function withFields(row: ContactRow, fields: ContactFields, now: number): ContactRow {
  const { id, createdAt, touchCount, lastTouchAt } = row;
  return contactRow({ ...fields, id, createdAt, updatedAt: now, touchCount, lastTouchAt });
}
