import type { CommandHandlers } from '../messages/protocol';
import { closeAnswered } from './answered-follow-ups';
import { type CommandWorld, newFollowUpId, newTouchId, required, requiredContact, undoable } from './command-world';
import { recountTouches } from './derived-fields';
import { plannedRow } from './follow-up-changes';

type TouchCommands = Pick<CommandHandlers, 'touches.add' | 'touches.update' | 'touches.delete'>;

/** The commands that write touches on their own, outside completing a follow-up. */
export function touchCommands(world: CommandWorld): TouchCommands {
  return {
    'touches.add': ({ contactId, touch, message, next }) =>
      undoable(world, async (writing) => {
        const { db, now, book } = writing;
        const contact = await requiredContact(db, contactId);
        const noted = { ...touch, id: newTouchId(world), contactId, followUpId: null };
        await book.put('touches', [message ? { ...noted, message } : noted]);
        if (touch.direction === 'in') await closeAnswered(contactId, touch.at, writing);
        if (next) await book.put('followUps', [plannedRow(newFollowUpId(world), contact, next, now)]);
        await recountTouches(contactId, db);
        return {};
      }),
    'touches.update': ({ id, touch }) =>
      undoable(world, async ({ db, book }) => {
        const { contactId, followUpId, message } = await required(db, 'touches', id);
        const changed = { ...touch, id, contactId, followUpId };
        await book.put('touches', [message ? { ...changed, message } : changed]);
        await recountTouches(contactId, db);
        return {};
      }),
    'touches.delete': ({ id }) =>
      undoable(world, async ({ db, book }) => {
        const { contactId } = await required(db, 'touches', id);
        await book.delete('touches', [id]);
        await recountTouches(contactId, db);
        return {};
      }),
  };
}
