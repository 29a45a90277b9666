import { DuebookError } from '../errors/duebook-error';
import type { CommandHandlers } from '../messages/protocol';
import { MOST_NEVER_CAPTURED } from '../settings/settings';
import { type CommandWorld, changing } from './command-world';
import { readSettings } from './read-settings';

/** The command that changes whom never to capture. */
export function neverCaptureCommands(world: CommandWorld): Pick<CommandHandlers, 'neverCapture.change'> {
  return {
    'neverCapture.change': ({ add, remove }) =>
      changing(world, async () => {
        const { db } = world;
        const settings = await readSettings(db);
        const kept = settings.neverCapture.filter((entry) => !remove.includes(entry));
        const neverCapture = Array.from(new Set([...kept, ...add]));
        if (neverCapture.length > MOST_NEVER_CAPTURED) throw new DuebookError('never-capture-full');
        await db.settings.put({ key: 'settings', settings: { ...settings, neverCapture } });
        return {};
      }),
  };
}
