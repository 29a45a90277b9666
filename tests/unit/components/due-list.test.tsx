// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { DuebookError } from '@/lib/errors/duebook-error';
import { FollowUpPlanSchema } from '@/lib/follow-ups/follow-up';
import { sendCommand } from '@/lib/messages/send-command';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { database } from '@/lib/store/database';
import { wordsOf } from '@/lib/words/words';
import { book, openPopup, pageOf, startOver } from './open-popup';

const plan = (due: string, note: string, allDay = false) =>
  v.parse(FollowUpPlanSchema, { due, allDay, channel: 'call', note });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const rowNames = () =>
  Array.from(document.querySelectorAll('[data-row-focus]')).map((element) => element.textContent ?? '');
const focused = () => document.activeElement?.textContent;

async function twoDue() {
  await book({ name: 'Abena Mensah', organisation: 'Northlight' }, plan('2026-11-19T15:00', 'Send the summary'));
  await book({ name: '欧阳静', organisation: '博远软件' }, plan('2026-11-21T09:00', '约演示', true));
  openPopup(pageOf());
  await waitFor(() => expect(rowNames()).toEqual(['Abena Mensah', '欧阳静']));
}

beforeEach(() => startOver());

describe('the due list', () => {
  it('shows overdue before today, each with what to do, when with its weekday, and which touch it is', async () => {
    await twoDue();
    const overdue = screen.getByRole('region', { name: /Overdue/ });
    expect(overdue.textContent).toContain('Abena Mensah');
    expect(overdue.textContent).toContain('Northlight');
    expect(overdue.textContent).toContain('Send the summary');
    expect(overdue.textContent).toContain('late');
    expect(overdue.textContent).toContain('Thu 19 Nov');
    expect(within(overdue).getByRole('img', { name: 'Touch 1' })).toBeTruthy();
    const today = screen.getByRole('region', { name: /Today/ });
    expect(today.textContent).toContain('Sat 21 Nov');
    expect(today.textContent).toContain('any time');
  });

  it('closes a follow-up with d and Enter, plans the next, moves the focus on, and takes it back with z', async () => {
    await twoDue();
    press('j');
    expect(focused()).toBe('Abena Mensah');
    press('d');
    const note = await screen.findByLabelText('What happened');
    fireEvent.change(note, { target: { value: 'Wants the price' } });
    const form = note.closest('form');
    if (!form) throw new Error('the note stands in no form');
    fireEvent.submit(form);
    await waitFor(() => expect(rowNames()).toEqual(['欧阳静']));
    await waitFor(() => expect(focused()).toBe('欧阳静'));

    const [touch] = await database.touches.toArray();
    expect(touch).toMatchObject({ outcome: 'reached', note: 'Wants the price', channel: 'call', direction: 'out' });
    const followUps = await database.followUps.toArray();
    expect(followUps.filter(({ status }) => status === 'done')).toHaveLength(1);
    expect(followUps.filter(({ status }) => status === 'open')).toHaveLength(2);

    press('z');
    await waitFor(() => expect(rowNames()).toEqual(['Abena Mensah', '欧阳静']));
    expect(await database.touches.count()).toBe(0);
    expect(await database.followUps.count()).toBe(2);
  });

  it('echoes a typed time with its weekday before it snoozes, and refuses what it can not read', async () => {
    await twoDue();
    press('j');
    press('s');
    const typed = await screen.findByLabelText('Another time');
    const snooze = screen.getByRole<HTMLButtonElement>('button', { name: 'Snooze' });
    fireEvent.change(typed, { target: { value: 'blorb' } });
    await screen.findByText(/could not be read/);
    expect(snooze.disabled).toBe(true);
    fireEvent.change(typed, { target: { value: 'in 2 weeks' } });
    await screen.findByText('Sat 5 Dec');
    fireEvent.click(snooze);
    await waitFor(() => expect(rowNames()).toEqual(['欧阳静']));
    const moved = (await database.followUps.toArray()).find(({ note }) => note === 'Send the summary');
    expect(moved).toMatchObject({ due: '2026-12-05T09:00', allDay: true, status: 'open' });
  });

  it('keeps the note when the write fails, and says why', async () => {
    await startOver({
      'followUps.complete': async () => {
        throw new DuebookError('storage-full');
      },
    });
    await twoDue();
    press('j');
    press('d');
    const note = await screen.findByLabelText<HTMLInputElement>('What happened');
    fireEvent.change(note, { target: { value: 'Long talk' } });
    fireEvent.submit(note.closest('form') ?? note);
    expect((await screen.findByRole('alert')).textContent).toContain('disk is full');
    expect(note.value).toBe('Long talk');
    expect(rowNames()).toEqual(['Abena Mensah', '欧阳静']);
  });

  it('tells of a row’s keys only where there is a row', async () => {
    openPopup(pageOf());
    await screen.findByText(/Nobody in your book yet/);
    const help = () => screen.getByTitle(wordsOf('en').due.help).textContent;
    await waitFor(() => expect(help()).toBe(`? ${wordsOf('en').due.help}`));
    cleanup();
    await twoDue();
    expect(help()).toMatch(/^J K.*D.*S.*\?\s*$/);
  });

  it('leaves its keys alone while something is typed', async () => {
    await twoDue();
    press('j');
    press('d');
    const note = await screen.findByLabelText('What happened');
    note.focus();
    fireEvent.keyDown(note, { key: 's' });
    expect(screen.queryByLabelText('Another time')).toBeNull();
    expect(screen.getByLabelText('What happened')).toBe(note);
  });

  it('teaches with an empty book, and with nothing due shows what comes next', async () => {
    openPopup(pageOf());
    await screen.findByRole('heading', { name: 'Nobody in your book yet' });
    await startOver();
    await book({ name: 'Olga Petrova' }, plan('2026-11-24T09:00', 'Renewal', true));
    openPopup(pageOf());
    await screen.findByRole('heading', { name: 'Nothing due today' });
    await waitFor(() => expect(rowNames()).toEqual(['Olga Petrova']));
  });

  it('says the weekday of every choice to snooze to, in both languages', async () => {
    await twoDue();
    press('s');
    expect((await screen.findByRole('button', { name: /^1 hour/ })).textContent).toContain('Sat 11:00');
    expect(screen.getByRole('button', { name: /^Tomorrow/ }).textContent).toContain('Sun 22 Nov');
    cleanup();
    openPopup(pageOf(), 'zh');
    await waitFor(() => expect(rowNames()).toHaveLength(2));
    press('s');
    expect((await screen.findByRole('button', { name: /^1 小时后/ })).textContent).toContain('周六 11:00');
    expect(screen.getByRole('button', { name: /^明天/ }).textContent).toContain('11月22日 周日');
  });

  it.each([
    ['en-GB', 'Another time', 'Thu 3 Dec'],
    ['en-US', 'Another time', 'Fri 12 Mar 2027'],
    ['zh-CN', '其他时间', '2027年3月12日 周五'],
  ])('reads 3/12 as it is written where the browser speaks %s', async (language, label, echo) => {
    await twoDue();
    cleanup();
    openPopup(pageOf(), language);
    await waitFor(() => expect(rowNames()).toHaveLength(2));
    press('s');
    fireEvent.change(await screen.findByLabelText(label), { target: { value: '3/12' } });
    await screen.findByText(echo);
  });

  it('speaks another language as soon as it is chosen elsewhere', async () => {
    await twoDue();
    await sendCommand('settings.save', { ...DEFAULT_SETTINGS, language: 'zh' });
    expect(await screen.findByRole('heading', { name: /^已逾期/ })).toBeTruthy();
  });

  it('has the hour of what is late for whoever can not see it', async () => {
    await book({ name: 'Ingrid Solheim' }, plan('2026-11-19T15:20', 'Call'));
    openPopup(pageOf());
    await waitFor(() => expect(rowNames()).toEqual(['Ingrid Solheim']));
    expect(document.querySelector('[data-follow-up]')?.textContent).toContain('Thursday 19 November 2026, 15:20');
    expect(screen.getByRole('img', { name: 'Touch 1' })).toBeTruthy();
  });

  it('keeps what else can be done in reach under a dozen addresses', async () => {
    const emails = Array.from({ length: 12 }, (_, at) => ({ address: `ingrid${at}@corvid.example` }));
    await book({ name: 'Ingrid Solheim', emails }, plan('2026-11-19T15:20', 'Call'));
    openPopup(pageOf());
    await waitFor(() => expect(rowNames()).toEqual(['Ingrid Solheim']));
    press('m');
    const more = await screen.findByRole('button', { name: 'Show 8 more' });
    expect(screen.getAllByRole('link', { name: /^Mail/ })).toHaveLength(4);
    fireEvent.click(more);
    expect(screen.getAllByRole('link', { name: /^Mail/ })).toHaveLength(12);
  });

  it('does not call late in the search what is due some time today', async () => {
    const today = v.parse(FollowUpPlanSchema, { due: '2026-11-21T09:00', allDay: true, channel: 'call', note: '' });
    await book({ name: 'Abena Mensah' }, today);
    openPopup(pageOf());
    await waitFor(() => expect(rowNames()).toEqual(['Abena Mensah']));
    press('/');
    fireEvent.change(await screen.findByRole('textbox', { name: 'Search your contacts' }), {
      target: { value: 'abena' },
    });
    const found = await screen.findByRole('link', { name: /Abena Mensah.*Sat 21 Nov/ });
    expect(found.querySelector('[title="Saturday 21 November 2026, any time"]')?.className).not.toContain('late');
  });

  it('finds anyone with /, with what is next for them', async () => {
    await twoDue();
    press('/');
    fireEvent.change(await screen.findByRole('textbox', { name: 'Search your contacts' }), {
      target: { value: 'abena' },
    });
    const found = await screen.findByRole('link', { name: /Abena Mensah/ });
    expect(found.textContent).toContain('Thu 19 Nov');
    expect(found.getAttribute('href')).toMatch(/^\/book\.html#\/contacts\//);
  });

  it('never makes a link of a source that is not a web page', async () => {
    await book(
      { name: 'Mallory', source: { url: 'https://fine.example/', title: '' } },
      plan('2026-11-19T15:00', 'Look out'),
    );
    // Whatever wrote it there: the row itself must not trust it.
    await database.contacts.toCollection().modify({ source: { url: 'javascript:alert(1)', title: '' } });
    openPopup(pageOf());
    await waitFor(() => expect(rowNames()).toEqual(['Mallory']));
    press('j');
    press('m');
    await screen.findByText('Skip this follow-up');
    expect(screen.queryByText('Open where it came from')).toBeNull();
    expect(document.querySelector('a[href^="javascript"]')).toBeNull();
  });
});
