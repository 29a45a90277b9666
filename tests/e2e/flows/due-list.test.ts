import { addDays, format, startOfWeek } from 'date-fns';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { wordsOf } from '../../../lib/words/words';
import { contactFields } from '../../support/contact-fields';
import type { RepBrowser } from '../../support/rep-browser';
import type { Screen } from '../../support/screen';
import { until } from '../../support/until';
import { daysFromNow, minutesFromNow } from '../../support/wall-clock';
import { emptyBook } from '../empty-book';
import { openRepBrowser } from '../open-rep-browser';
import { openScreen } from '../open-screen';

const { due, common, error } = wordsOf('en');

let rep: RepBrowser;
let popup: Screen;

beforeAll(async () => {
  rep = await openRepBrowser();
});
afterAll(() => rep?.close());

/** A contact with one follow-up; gives the follow-up's id. */
async function plan(name: string, at: string, more: { grade?: 'A' | 'B' | 'C'; allDay?: boolean; note?: string } = {}) {
  const fields = contactFields({ name, organisation: `${name} Ltd`, grade: more.grade ?? 'B' });
  const followUp = { due: at, allDay: more.allDay ?? false, channel: 'call' as const, note: more.note ?? '' };
  const { followUpId } = await rep.tell('contacts.save', { into: null, fields, followUp });
  return followUpId ?? '';
}

async function followUp(id: string) {
  return (await rep.rows('followUps')).find((one) => one.id === id);
}

beforeEach(async () => {
  await emptyBook(rep);
  return () => popup?.close();
});

test('stands in order: by section, then grade, then lateness', async () => {
  await plan('Cleo Late', minutesFromNow(-60 * 24 * 3), { grade: 'C', note: 'Bring the samples' });
  await plan('Anna Prompt', minutesFromNow(-60), { grade: 'A' });
  await plan('Bert Older', minutesFromNow(-60 * 24 * 2), { grade: 'B' });
  await plan('Bea Newer', minutesFromNow(-60 * 24), { grade: 'B' });
  await plan('Toni Today', daysFromNow(0), { allDay: true });
  await plan('Willa Week', daysFromNow(3), { allDay: true });
  popup = await openScreen(rep, 'popup.html');
  await popup.waitForText('Toni Today');
  const text = await popup.text();
  const order = ['Anna Prompt', 'Bert Older', 'Bea Newer', 'Cleo Late', 'Toni Today'].map((name) => text.indexOf(name));
  expect(order).toEqual([...order].sort((one, other) => one - other));
  expect(order).not.toContain(-1);
  expect(text).toContain('Bring the samples');
  expect(text).toMatch(/\b3 days late\b/);
  await popup.waitForText(due.week(1));
});

test('Done asks in one line, records the touch and plans the next follow-up; undo takes all of it back', async () => {
  const id = await plan('Dora Done', minutesFromNow(-30));
  popup = await openScreen(rep, 'popup.html');
  await popup.waitForText('Dora Done');
  await popup.press('d');
  await popup.fill({ name: due.touchNote }, 'Wants the price list');
  await popup.press('Enter');
  await popup.waitForText(due.didComplete('Dora Done'));
  expect(await followUp(id)).toMatchObject({ status: 'done' });
  const [touch] = (await rep.rows('touches')).filter((one) => one.followUpId === id);
  expect(touch).toMatchObject({ note: 'Wants the price list', outcome: 'reached', channel: 'call' });
  const next = (await rep.rows('followUps')).find((one) => one.status === 'open');
  expect(new Date(next?.due ?? 0).getTime()).toBeGreaterThan(Date.now());

  await popup.click({ role: 'button', name: new RegExp(`^${common.undo}`) });
  await until('the follow-up to be open again', async () => (await followUp(id))?.status === 'open');
  expect((await rep.rows('touches')).filter((one) => one.followUpId === id)).toEqual([]);
  expect((await rep.rows('followUps')).filter((one) => one.status === 'open')).toHaveLength(1);
});

test('Snooze moves a follow-up to tomorrow with one press', async () => {
  const id = await plan('Sven Snooze', minutesFromNow(-30));
  popup = await openScreen(rep, 'popup.html');
  await popup.waitForText('Sven Snooze');
  await popup.press('s');
  await popup.click({ role: 'button', name: new RegExp(`^${due.choice.tomorrow}`) });
  await until('the follow-up to be due tomorrow', async () => (await followUp(id))?.due === daysFromNow(1));
  expect(await followUp(id)).toMatchObject({ status: 'open', allDay: true });
});

describe('typed times', () => {
  const nextFriday = format(addDays(startOfWeek(new Date(), { weekStartsOn: 1 }), 11), "yyyy-MM-dd'T'09:00");
  const tomorrowAtThree = format(addDays(new Date(), 1), "yyyy-MM-dd'T'15:00");

  async function openSnooze(language: 'en' | 'zh', name: string): Promise<string> {
    await rep.tell('settings.save', { ...DEFAULT_SETTINGS, language });
    const id = await plan(name, minutesFromNow(-30));
    popup = await openScreen(rep, 'popup.html');
    await popup.waitForText(name);
    await popup.press('s');
    return id;
  }

  test.each([
    ['en', 'next Friday', nextFriday, /Fri/],
    ['en', 'tomorrow 3pm', tomorrowAtThree, /15:00|3:00/],
    ['zh', '下周五', nextFriday, /周五|星期五/],
    ['zh', '明天下午3点', tomorrowAtThree, /15:00/],
  ] as const)('%s: “%s” is echoed with its weekday before it counts', async (language, text, expected, echo) => {
    const words = wordsOf(language);
    const id = await openSnooze(language, 'Tilda Typed');
    await popup.fill({ name: words.due.typedTime }, text);
    await popup.waitForText(echo);
    await popup.click({ role: 'button', name: words.common.snooze });
    await until('the follow-up to move', async () => (await followUp(id))?.due === expected);
  });

  test.each(['soonish', 'yesterday'])('refuses “%s” and moves nothing', async (text) => {
    const id = await openSnooze('en', 'Ruth Refused');
    const before = await followUp(id);
    await popup.fill({ name: due.typedTime }, text);
    await popup.waitForText(error[text === 'yesterday' ? 'typed-time-past' : 'typed-time-unread'].what);
    expect(await popup.has({ role: 'button', name: common.snooze })).toBe(false);
    expect(await followUp(id)).toEqual(before);
  });
});

test.each(['en', 'zh'] as const)('speaks %s throughout', async (language) => {
  const words = wordsOf(language);
  await rep.tell('settings.save', { ...DEFAULT_SETTINGS, language });
  await plan('Lena Language', minutesFromNow(-30));
  popup = await openScreen(rep, 'popup.html');
  await popup.waitForText('Lena Language');
  await popup.waitForText(new RegExp(words.due.section.overdue, 'i'));
  expect(await popup.surface.evaluate(() => document.documentElement.lang.slice(0, 2))).toBe(language);
  const book = await openScreen(rep, 'book.html#/settings');
  await book.waitForText(words.settings.reminders);
  await book.waitForText(words.book.backup);
  await book.close();
});
