import type { CommandHandlers } from '../messages/protocol';
import { type CommandWorld, undoable } from './command-world';

/** The command that keeps which addresses are the rep's own, and which are not. */
export function ownAddressCommands(world: CommandWorld): Pick<CommandHandlers, 'ownAddresses.tell'> {
  return {
    'ownAddresses.tell': ({ addresses, whose, readIn }) =>
      undoable(world, async ({ book }) => {
        await book.tellOwnAddresses(addresses.map((address) => ({ address, whose, readIn })));
        return {};
      }),
  };
}
