import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactFields } from '../../support/contact-fields';
import type { RepBrowser } from '../../support/rep-browser';
import { until } from '../../support/until';
import { minutesFromNow } from '../../support/wall-clock';
import { openRepBrowser } from '../open-rep-browser';

// Firefox shows no buttons on a notification; there a click leads to the book page, which the reminder flows cover.

let rep: RepBrowser;

beforeAll(async () => {
  rep = await openRepBrowser();
});
afterAll(() => rep?.close());

/** A contact whose follow-up is due this minute, once its reminder stands there. */
async function remindedOf(name: string) {
  const followUp = { due: minutesFromNow(0), allDay: false, channel: 'call' as const, note: '' };
  const { followUpId } = await rep.tell('contacts.save', { into: null, fields: contactFields({ name }), followUp });
  const reminder = `due:${followUpId}:${followUp.due}`;
  await until(`the reminder of ${name}`, async () => (await rep.notifications()).includes(reminder));
  return { id: followUpId, reminder };
}

async function followUp(id: string | null) {
  return (await rep.rows('followUps')).find((one) => one.id === id);
}

test('Done closes the follow-up, records the touch, plans the next one, and its confirmation can undo', async () => {
  const { id, reminder } = await remindedOf('Dan Done');
  await rep.pressNotificationButton(reminder, 0);
  await until('the follow-up to be done', async () => (await followUp(id))?.status === 'done');
  expect(await rep.notifications()).not.toContain(reminder);
  expect((await rep.rows('touches')).map((touch) => touch.followUpId)).toEqual([id]);
  expect((await rep.rows('followUps')).filter((one) => one.status === 'open')).toHaveLength(1);

  const confirmation = await until('a confirmation', async () =>
    (await rep.notifications()).find((one) => one.startsWith('undo:')),
  );
  await rep.pressNotificationButton(confirmation, 0);
  await until('the follow-up to be open again', async () => (await followUp(id))?.status === 'open');
  expect(await rep.rows('touches')).toEqual([]);
});

test('Snooze moves the follow-up by an hour', async () => {
  const { id, reminder } = await remindedOf('Sue Snooze');
  const [earliest, latest] = [minutesFromNow(60), minutesFromNow(61)];
  await rep.pressNotificationButton(reminder, 1);
  const moved = await until('the follow-up to move', async () => {
    const now = await followUp(id);
    return now && now.due >= earliest ? now : null;
  });
  expect(moved.due <= latest).toBe(true);
  expect(await rep.notifications()).not.toContain(reminder);
});
