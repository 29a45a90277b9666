import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactFields } from '../../support/contact-fields';
import type { RepBrowser } from '../../support/rep-browser';
import { until } from '../../support/until';
import { daysFromNow, instantOf, minutesFromNow } from '../../support/wall-clock';
import { emptyBook } from '../empty-book';
import { openRepBrowser } from '../open-rep-browser';

// Due times are whole minutes, so a reminder that is yet to come is at most a minute and a bit away.
const WHOLE_MINUTE = 100_000;

let rep: RepBrowser;

beforeAll(async () => {
  rep = await openRepBrowser();
});
afterAll(() => rep?.close());

async function plan(name: string, due: string, allDay = false) {
  const followUp = { due, allDay, channel: 'call' as const, note: 'Ask about the pilot' };
  const saved = await rep.tell('contacts.save', { into: null, fields: contactFields({ name }), followUp });
  return { id: saved.followUpId ?? '', contactId: saved.contactId, reminder: `due:${saved.followUpId}:${due}` };
}

async function followUp(id: string) {
  return (await rep.rows('followUps')).find((one) => one.id === id);
}

async function waitForReminder(id: string, timeout = 15_000): Promise<void> {
  await until(`the reminder ${id}`, async () => (await rep.notifications()).includes(id), { timeout });
}

async function raisedFor(id: string, due: string): Promise<boolean> {
  return (await followUp(id))?.raisedFor === due;
}

test('what is due is raised once, however often the background looks again', async () => {
  const due = minutesFromNow(0);
  const { id, reminder } = await plan('Olga Once', due);
  await waitForReminder(reminder);
  expect(await raisedFor(id, due)).toBe(true);
  await rep.clearNotification(reminder);
  for (let again = 0; again < 3; again += 1) await rep.tell('sweep', {});
  await rep.stopBackground();
  await rep.tell('sweep', {});
  expect(await rep.notifications()).not.toContain(reminder);
});

test('the badge counts what is overdue or due today, and is red only with something overdue', async () => {
  await emptyBook(rep);
  await until('an empty badge', async () => (await rep.badge()).text === '');
  await plan('Ben Today', daysFromNow(0), true);
  await until('a badge of one', async () => (await rep.badge()).text === '1');
  expect((await rep.badge()).colour.slice(0, 3)).toEqual([53, 82, 188]);
  await plan('Bo Overdue', minutesFromNow(-10));
  await until('a badge of two', async () => (await rep.badge()).text === '2');
  expect((await rep.badge()).colour.slice(0, 3)).toEqual([175, 46, 19]);
});

test('a click on a reminder opens its follow-up in the book', async () => {
  await emptyBook(rep);
  const { id, contactId, reminder } = await plan('Clara Click', minutesFromNow(0));
  await waitForReminder(reminder);
  await rep.clickNotification(reminder);
  await until('the book page', async () =>
    (await rep.openOwnPages()).some((url) => url.includes(`#/contacts/${contactId}`) && url.includes(id)),
  );
});

test('the alarm wakes a background that has been stopped', { timeout: 150_000 }, async () => {
  await emptyBook(rep);
  const due = minutesFromNow(1);
  const { reminder } = await plan('Wanda Woken', due);
  await until('an alarm for it', async () => (await rep.alarms()).some((one) => one.scheduledTime === instantOf(due)));
  await rep.stopBackground();
  // Nothing of Duebook is open now that could wake the background but its own alarm.
  await until('the background to wake', () => rep.isBackgroundRunning(), { timeout: WHOLE_MINUTE });
  await waitForReminder(reminder, WHOLE_MINUTE);
});

test('what came due while the browser was closed is raised at its next start', { timeout: 150_000 }, async () => {
  await emptyBook(rep);
  const due = minutesFromNow(1);
  const { id, reminder } = await plan('Rita Restart', due);
  await rep.restart(() => until('the due minute', () => Date.now() > instantOf(due), { timeout: WHOLE_MINUTE }).then());
  // No page of Duebook is opened before the start itself has had its chance.
  await until('the background to start', () => rep.isBackgroundRunning());
  await waitForReminder(reminder);
  expect(await raisedFor(id, due)).toBe(true);
  expect((await rep.notifications()).filter((one) => one.startsWith('due:'))).toEqual([reminder]);
});
