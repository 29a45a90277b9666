import type { CommandHandlers } from '../messages/protocol';
import { type CommandWorld, undoable } from './command-world';

/** The command that changes which addresses are the rep's own. */
export function ownAddressCommands(world: CommandWorld): Pick<CommandHandlers, 'ownAddresses.change'> {
  return {
    'ownAddresses.change': (change) =>
      undoable(world, async ({ book }) => {
        await book.changeOwnAddresses(change);
        return {};
      }),
  };
}
