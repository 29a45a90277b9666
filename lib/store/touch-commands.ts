import type { CommandHandlers } from '../messages/protocol';
import { type CommandWorld, newTouchId, required, requiredContact, undoable } from './command-world';
import { recountTouches } from './derived-fields';

type TouchCommands = Pick<CommandHandlers, 'touches.add' | 'touches.update' | 'touches.delete'>;

/** The commands that write touches on their own, outside completing a follow-up. */
export function touchCommands(world: CommandWorld): TouchCommands {
  return {
    'touches.add': ({ contactId, touch }) =>
      undoable(world, async ({ db, book }) => {
        await requiredContact(db, contactId);
        await book.put('touches', [{ ...touch, id: newTouchId(world), contactId, followUpId: null }]);
        await recountTouches(contactId, db);
        return {};
      }),
    'touches.update': ({ id, touch }) =>
      undoable(world, async ({ db, book }) => {
        const { contactId, followUpId } = await required(db, 'touches', id);
        await book.put('touches', [{ ...touch, id, contactId, followUpId }]);
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
