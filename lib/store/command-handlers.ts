import type { CommandHandlers } from '../messages/protocol';
import type { CommandWorld } from './command-world';
import { contactCommands } from './contact-commands';
import { type DuebookDatabase, database } from './database';
import { followUpCommands } from './follow-up-commands';
import { mergeCommands } from './merge-commands';
import { neverCaptureCommands } from './never-capture-commands';
import { ownAddressCommands } from './own-address-commands';
import { resetCommands } from './reset-book';
import { restoreCommands } from './restore-commands';
import { settingsCommands } from './settings-commands';
import { touchCommands } from './touch-commands';
import { undoCommands } from './undo';

/** The commands that are about the book; the rest are about reminders. */
export type BookCommands = Omit<CommandHandlers, 'sweep' | 'reminders.test'>;

/** What the commands need of the context they run in: the background, and nobody else. */
export type CommandContext = {
  /** Milliseconds since the epoch, UTC. */
  clock: { now(): number };
  db?: DuebookDatabase;
  /** Yields v4 UUIDs. */
  newId?: () => string;
  /**
   * Awaited after every command that changed the book, before its reply. The command has succeeded by then whatever
   * happens here: what this throws is reported as an uncaught error and does not become the reply.
   */
  onChange: () => Promise<void> | void;
};

/**
 * Every command about the book. Each runs in one transaction, so it happens as a whole or not at all.
 * Each throws DuebookError: `not-found`, `never-capture-full`, `own-addresses-full`, `undo-expired`, `restore-lost`, `storage-full`,
 * `database-unavailable`, `unexpected`.
 */
export function commandHandlers({ clock, db = database, newId, onChange }: CommandContext): BookCommands {
  const world: CommandWorld = {
    db,
    now: () => clock.now(),
    newId: newId ?? (() => crypto.randomUUID()),
    changed: async () => {
      try {
        await onChange();
      } catch (thrown) {
        setTimeout(() => {
          throw thrown;
        });
      }
    },
  };
  return {
    ...contactCommands(world),
    ...mergeCommands(world),
    ...followUpCommands(world),
    ...touchCommands(world),
    ...settingsCommands(world),
    ...neverCaptureCommands(world),
    ...ownAddressCommands(world),
    ...restoreCommands(world),
    ...resetCommands(world),
    ...undoCommands(world),
  };
}
