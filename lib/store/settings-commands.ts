import type { CommandHandlers } from '../messages/protocol';
import { type CommandWorld, changing } from './command-world';
import { moveToDayStart } from './day-start';
import { readSettings } from './read-settings';

/** The command that keeps what the rep has chosen; another day start moves all-day follow-ups still to be raised. */
export function settingsCommands(world: CommandWorld): Pick<CommandHandlers, 'settings.save'> {
  return {
    'settings.save': (settings) =>
      changing(world, async () => {
        const { db } = world;
        const before = await readSettings(db);
        const { neverCapture, ownAddresses, addressesReadIn, notOwnAddresses } = before;
        const lists = { neverCapture, ownAddresses, addressesReadIn, notOwnAddresses };
        await db.settings.put({ key: 'settings', settings: { ...settings, ...lists } });
        if (before.dayStart !== settings.dayStart) await moveToDayStart(settings.dayStart, db);
        return {};
      }),
  };
}
