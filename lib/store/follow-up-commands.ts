import type { CommandHandlers } from '../messages/protocol';
import { closeAnswered } from './answered-follow-ups';
import {
  type CommandWorld,
  newFollowUpId,
  newTouchId,
  required,
  requiredContact,
  requiredOpenFollowUp,
  undoable,
  type Writing,
} from './command-world';
import { contactRow } from './contact-row';
import { contactTouches } from './contact-touches';
import { recountTouches } from './derived-fields';
import { closedRow, movedRow, plannedRow, replannedRow } from './follow-up-changes';
import type { ContactRow } from './rows';

type FollowUpCommands = Pick<
  CommandHandlers,
  | 'followUps.add'
  | 'followUps.update'
  | 'followUps.complete'
  | 'followUps.closeAnswered'
  | 'followUps.snooze'
  | 'followUps.skip'
  | 'followUps.delete'
>;

/** The commands that write follow-ups. */
export function followUpCommands(world: CommandWorld): FollowUpCommands {
  return {
    'followUps.add': ({ contactId, plan }) =>
      undoable(world, async ({ db, now, book }) => {
        const row = plannedRow(newFollowUpId(world), await requiredContact(db, contactId), plan, now);
        await book.put('followUps', [row]);
        return { followUpId: row.id };
      }),
    'followUps.update': ({ id, plan }) =>
      undoable(world, async ({ db, book }) => {
        await book.put('followUps', [replannedRow(await required(db, 'followUps', id), plan)]);
        return {};
      }),
    'followUps.complete': ({ id, touch, message, next }) =>
      undoable(world, async (writing) => {
        const { db, now, book } = writing;
        const open = await requiredOpenFollowUp(db, id);
        const contact = await requiredContact(db, open.contactId);
        await book.put('followUps', [closedRow(open, 'done', now)]);
        const noted = { ...touch, id: newTouchId(world), contactId: contact.id, followUpId: id };
        await book.put('touches', [message ? { ...noted, message } : noted]);
        if (touch.direction === 'in') await closeAnswered(contact.id, touch.at, writing);
        if (next) await book.put('followUps', [plannedRow(newFollowUpId(world), contact, next, now)]);
        if (touch.outcome === 'won') await setLifecycle(writing, contact, 'customer');
        if (touch.outcome === 'lost') await setLifecycle(writing, contact, 'lost');
        await recountTouches(contact.id, db);
        return {};
      }),
    'followUps.closeAnswered': ({ contactId, at }) =>
      undoable(world, async (writing) => ({ closed: await closeAnswered(contactId, at, writing) })),
    'followUps.snooze': ({ id, to }) =>
      undoable(world, async ({ db, book }) => {
        await book.put('followUps', [movedRow(await requiredOpenFollowUp(db, id), to)]);
        return {};
      }),
    'followUps.skip': ({ id }) =>
      undoable(world, async ({ db, now, book }) => {
        await book.put('followUps', [closedRow(await requiredOpenFollowUp(db, id), 'skipped', now)]);
        return {};
      }),
    'followUps.delete': ({ id }) =>
      undoable(world, async ({ db, book }) => {
        const { contactId } = await required(db, 'followUps', id);
        const named = await contactTouches(contactId, db)
          .filter(({ followUpId }) => followUpId === id)
          .toArray();
        await book.put(
          'touches',
          named.map((touch) => ({ ...touch, followUpId: null })),
        );
        await book.delete('followUps', [id]);
        return {};
      }),
  };
}

async function setLifecycle(
  { book, now }: Writing,
  contact: ContactRow,
  lifecycle: ContactRow['lifecycle'],
): Promise<void> {
  if (contact.lifecycle !== lifecycle) {
    await book.put('contacts', [contactRow({ ...contact, lifecycle, updatedAt: now })]);
  }
}
