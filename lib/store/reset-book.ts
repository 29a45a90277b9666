import { DuebookError, errorCodeOf } from '../errors/duebook-error';
import type { CommandHandlers } from '../messages/protocol';
import type { CommandWorld } from './command-world';
import { openBook } from './open-book';
import { storeError } from './store-error';

/** The way out of a book that can't be opened any more: it is deleted, and an empty one begun in its place. */
export function resetCommands(world: CommandWorld): Pick<CommandHandlers, 'book.reset'> {
  const { db } = world;
  return {
    'book.reset': async () => {
      if (!(await isDamaged(world))) throw new DuebookError('book-opens');
      try {
        await db.delete();
      } catch (cause) {
        throw storeError(cause);
      }
      await openBook(db);
      await world.changed();
      return {};
    },
  };
}

/**
 * Whether the book does not open for a reason that waiting or making room would not mend.
 * @throws DuebookError `storage-full`, where all of the book may still be there
 */
async function isDamaged({ db }: CommandWorld): Promise<boolean> {
  try {
    // Tried anew: a connection from before the damage would say nothing.
    db.close({ disableAutoOpen: false });
    await openBook(db);
    return false;
  } catch (thrown) {
    if (errorCodeOf(thrown) !== 'database-unavailable') throw thrown;
    return true;
  }
}
