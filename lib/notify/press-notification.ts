import { errorCodeOf } from '../errors/duebook-error';
import type { DueTime, FollowUpId, FollowUpPlan } from '../follow-ups/follow-up';
import { addMinutesLocal, type LocalDateTime, localOf } from '../follow-ups/local-date-time';
import { proposeNext } from '../follow-ups/propose-next';
import type { FollowUpDue, ReminderItem } from '../follow-ups/reminder';
import type { TouchFields } from '../follow-ups/touch';
import type { NotificationCapabilities } from '../platform/capabilities';
import type { Clock } from '../platform/clock';
import type { NotificationFace } from '../platform/notifications';
import type { Settings } from '../settings/settings';
import { dueWords } from '../words/due-words';
import { type Language, wordsOf } from '../words/words';
import { confirmationFace, errorFace } from './confirmation';
import { titleName } from './contact-names';
import { PLAIN_ID, readNotificationId, undoableId } from './notification-id';
import { REMINDER_BUTTONS } from './reminder-face';

const SNOOZE_MINUTES = 60;

/** What a press on a notification needs of the book and the browser. */
export type PressWorld = {
  clock: Clock;
  can: NotificationCapabilities;
  settings(): Promise<Settings>;
  language(settings: Settings | null): Language;
  /** The follow-up with its contact; null where it is closed or due at another time by now. */
  itemOf(followUp: FollowUpDue): Promise<ReminderItem | null>;
  complete(id: FollowUpId, touch: TouchFields, next: FollowUpPlan | null): Promise<{ undo: string }>;
  snooze(id: FollowUpId, to: DueTime): Promise<{ undo: string }>;
  undo(token: string): Promise<void>;
  show(id: string, face: NotificationFace): Promise<void>;
  clear(id: string): Promise<void>;
  /** Opens or focuses the book page at a hash route. */
  openBook(route: string): Promise<void>;
  openDueList(): Promise<void>;
};

/** A click on the notification `id`: leads to what it is about, and clears it. */
export async function pressNotification(id: string, world: PressWorld): Promise<void> {
  const meaning = readNotificationId(id);
  await world.clear(id);
  switch (meaning?.kind) {
    case 'one': {
      const item = await saying(world, () => world.itemOf(meaning.followUp));
      const contact = item?.value?.contact.id;
      return world.openBook(contact ? `/contacts/${contact}?followUp=${meaning.followUp.id}` : '/contacts');
    }
    case 'digest':
      return world.openDueList();
    case 'undoable':
      return world.openBook(`/contacts/${meaning.contactId}?undo=${meaning.undo}`);
    case 'form':
      return world.openBook('/new');
  }
}

/** A press on button `index` of the notification `id`: does what the button says, confirms it, and clears it. */
export async function pressNotificationButton(id: string, index: number, world: PressWorld): Promise<void> {
  const meaning = readNotificationId(id);
  await world.clear(id);
  if (meaning?.kind === 'undoable') await saying(world, () => world.undo(meaning.undo));
  if (meaning?.kind !== 'one') return;
  const button = REMINDER_BUTTONS[index];
  if (!button) return;
  await saying(world, async () => {
    // Done or moved elsewhere while the notification stood there: what was pressed is no longer meant.
    const item = await world.itemOf(meaning.followUp);
    if (!item) return;
    await (button === 'done' ? completeFromNotification : snoozeFromNotification)(item, world);
  });
}

async function completeFromNotification({ followUp, contact }: ReminderItem, world: PressWorld): Promise<void> {
  const settings = await world.settings();
  const at = world.clock.now();
  const now = localOf(at);
  const { channel } = followUp;
  const touch: TouchFields = { at, channel, direction: 'out', outcome: 'other', offered: '', note: '' };
  const { touchCount, grade } = contact;
  const next = proposeNext({ outcome: 'other', touchCount, channel, grade }, now, settings);
  const { undo } = await world.complete(followUp.id, touch, next);

  const language = world.language(settings);
  const words = wordsOf(language);
  const message = next
    ? words.reminder.next(words.common.channel[next.channel], dueWords(next, now, language))
    : words.reminder.noNext;
  const face = confirmationFace(words.reminder.completed(titleName(contact, words)), message, language, world.can);
  await world.show(undoableId({ contactId: contact.id, undo }), face);
}

async function snoozeFromNotification({ followUp, contact }: ReminderItem, world: PressWorld): Promise<void> {
  const settings = await world.settings();
  const now: LocalDateTime = localOf(world.clock.now());
  const to: DueTime = { due: addMinutesLocal(now, SNOOZE_MINUTES), allDay: false };
  const { undo } = await world.snooze(followUp.id, to);

  const language = world.language(settings);
  const words = wordsOf(language);
  const face = confirmationFace(
    words.reminder.snoozed(titleName(contact, words)),
    words.reminder.dueAgain(dueWords(to, now, language)),
    language,
    world.can,
  );
  await world.show(undoableId({ contactId: contact.id, undo }), face);
}

/** Does `act`; what goes wrong is said in a notification, as there is no page to say it on. Null where it failed. */
async function saying<T>(world: PressWorld, act: () => Promise<T>): Promise<{ value: T } | null> {
  try {
    return { value: await act() };
  } catch (thrown) {
    await world.show(PLAIN_ID, errorFace(errorCodeOf(thrown), world.language(null)));
    return null;
  }
}
