import { DuebookError } from '@/lib/errors/duebook-error';
import type { CommandHandlers } from '@/lib/messages/protocol';
import { testFace } from '@/lib/notify/confirmation';
import { TEST_ID } from '@/lib/notify/notification-id';
import { systemClock } from '@/lib/platform/clock';
import { exclusively } from '@/lib/platform/exclusively';
import { notificationsAllowed, showNotification } from '@/lib/platform/notifications';
import { oneAtATime } from '@/lib/schedule/one-at-a-time';
import { sweep } from '@/lib/schedule/sweep';
import { commandHandlers } from '@/lib/store/command-handlers';
import { showCaptureMenu } from './capture-menu';
import { keptSettings } from './kept-settings';
import { speak } from './speak';
import { sweepWorld } from './sweep-world';
import { refreshChips } from './webmails';

/** Sweeps now, or right after the sweep that is running. */
export const sweepNow = oneAtATime(() => exclusively('sweep', () => sweep(sweepWorld)));

const bookCommands = commandHandlers({
  clock: systemClock,
  // The reply does not wait for it: what was asked for is done.
  onChange: () => {
    void sweepNow();
    void refreshChips();
  },
});

/** Every command, and what answers it. */
export const commands: CommandHandlers = {
  ...bookCommands,
  'settings.save': async (settings) => {
    const reply = await bookCommands['settings.save'](settings);
    // The settings are kept, whatever becomes of the menu: at worst it speaks the old language until the next start.
    await showCaptureMenu().catch(() => undefined);
    return reply;
  },
  sweep: async () => {
    const outcome = await sweepNow();
    if (outcome.book === 'unavailable') throw outcome.error;
    return {};
  },
  'reminders.test': async () => {
    if (!(await notificationsAllowed())) throw new DuebookError('notifications-unavailable');
    const face = testFace(speak(await keptSettings()));
    try {
      await showNotification(TEST_ID, face);
    } catch (cause) {
      throw new DuebookError('notifications-unavailable', { cause });
    }
    return {};
  },
};
