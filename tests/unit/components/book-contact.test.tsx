// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { DuebookError } from '@/lib/errors/duebook-error';
import { FollowUpPlanSchema } from '@/lib/follow-ups/follow-up';
import type { CommandHandlers } from '@/lib/messages/protocol';
import { sendCommand } from '@/lib/messages/send-command';
import { database } from '@/lib/store/database';
import { layNothingOut } from './lays-nothing-out';
import { contactNames, goTo, openBook } from './open-book';
import { book, startOver } from './open-popup';

layNothingOut();

const plan = v.parse(FollowUpPlanSchema, {
  due: '2030-03-04T15:00',
  allDay: false,
  channel: 'call',
  note: 'Ask for the price',
});
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
/** The page listens to keys a moment after it is drawn. */
const pressUntil = (key: string, label: string) =>
  waitFor(() => {
    if (!screen.queryByLabelText(label)) press(key);
    screen.getByLabelText(label);
  });

async function start(change: Partial<CommandHandlers> = {}) {
  await startOver(change);
  const ingrid = await book({ name: 'Ingrid Solheim', organisation: 'Corvid Maps' }, plan);
  const abena = await book({ name: 'Abena Mensah' }, null);
  return { ingrid, abena };
}

const fullDisk = async () => {
  throw new DuebookError('storage-full');
};

describe('one contact', () => {
  beforeEach(() => goTo('#/contacts'));

  it('is edited, saved when told to, and put back by z', async () => {
    const { ingrid } = await start();
    openBook(`#/contacts/${ingrid.contactId}`);
    await screen.findByRole('heading', { name: 'Ingrid Solheim' });
    await pressUntil('e', 'Job title');
    type('Job title', 'Buyer');
    expect((await database.contacts.get(ingrid.contactId))?.jobTitle).toBe('');
    fireEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    await waitFor(async () => expect((await database.contacts.get(ingrid.contactId))?.jobTitle).toBe('Buyer'));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Save changes' })).toBeNull());
    await screen.findByText('Saved Ingrid Solheim');
    press('z');
    await waitFor(async () => expect((await database.contacts.get(ingrid.contactId))?.jobTitle).toBe(''));
  });

  it('keeps what was typed when the write fails, and says why', async () => {
    const { ingrid } = await start({ 'contacts.update': fullDisk });
    openBook(`#/contacts/${ingrid.contactId}`);
    await screen.findByRole('heading', { name: 'Ingrid Solheim' });
    await pressUntil('e', 'Job title');
    type('Job title', 'Buyer');
    fireEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full');
    expect(screen.getByLabelText('Job title')).toHaveProperty('value', 'Buyer');
  });

  it('keeps a form half filled while another contact is looked at', async () => {
    const { ingrid, abena } = await start();
    openBook(`#/contacts/${ingrid.contactId}`);
    await screen.findByRole('heading', { name: 'Ingrid Solheim' });
    await pressUntil('f', 'What to do');
    type('What to do', 'Half a thou');
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    goTo(`#/contacts/${abena.contactId}`);
    await screen.findByRole('heading', { name: 'Abena Mensah' });
    expect(screen.queryByLabelText('What to do')).toBeNull();
    goTo(`#/contacts/${ingrid.contactId}`);
    expect(await screen.findByLabelText('What to do')).toHaveProperty('value', 'Half a thou');
  });

  it('keeps what is half written under a follow-up while another contact is looked at', async () => {
    const { ingrid, abena } = await start();
    openBook(`#/contacts/${ingrid.contactId}`);
    await screen.findByRole('heading', { name: 'Ingrid Solheim' });
    await pressUntil('d', 'What happened');
    type('What happened', 'Wants a trial');
    goTo(`#/contacts/${abena.contactId}`);
    await screen.findByRole('heading', { name: 'Abena Mensah' });
    expect(screen.queryByLabelText('What happened')).toBeNull();
    goTo(`#/contacts/${ingrid.contactId}`);
    expect((await screen.findByLabelText<HTMLInputElement>('What happened')).value).toBe('Wants a trial');
  });

  it('asks before it discards what was changed', async () => {
    const { ingrid } = await start();
    openBook(`#/contacts/${ingrid.contactId}`);
    await screen.findByRole('heading', { name: 'Ingrid Solheim' });
    await pressUntil('t', 'Outcome');
    type('Note', 'She called');
    fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'Escape' });
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Keep editing' }));
    expect(screen.getByLabelText('Note')).toHaveProperty('value', 'She called');
    fireEvent.keyDown(screen.getByLabelText('Note'), { key: 'Escape' });
    fireEvent.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: 'Discard' }));
    expect(screen.queryByLabelText('Note')).toBeNull();
    expect(await database.touches.count()).toBe(0);
  });

  it('writes only the fields that were changed, so that a change made elsewhere stays', async () => {
    const { ingrid } = await start();
    openBook(`#/contacts/${ingrid.contactId}`);
    await screen.findByRole('heading', { name: 'Ingrid Solheim' });
    await pressUntil('e', 'Job title');
    type('Job title', 'Buyer');
    await sendCommand('contacts.save', {
      into: ingrid.contactId,
      fields: { ...(await fieldsOf(ingrid.contactId)), tags: ['fair'] },
      followUp: null,
    });
    await screen.findByText('fair');
    fireEvent.click(screen.getByRole('button', { name: 'Save changes' }));
    await waitFor(async () =>
      expect(await database.contacts.get(ingrid.contactId)).toMatchObject({
        jobTitle: 'Buyer',
        tags: ['fair'],
      }),
    );
  });

  it('is deleted with all it has, and undo brings all of it back', async () => {
    const { ingrid } = await start();
    openBook(`#/contacts/${ingrid.contactId}`);
    await screen.findByRole('heading', { name: 'Ingrid Solheim' });
    fireEvent.click(screen.getByRole('button', { name: 'Delete contact' }));
    await waitFor(async () => expect(await contactNames()).toEqual(['Abena Mensah']));
    expect(window.location.hash).toBe('#/contacts');
    await screen.findByText('Deleted Ingrid Solheim');
    press('z');
    await waitFor(async () => expect((await contactNames()).sort()).toEqual(['Abena Mensah', 'Ingrid Solheim']));
    expect(await database.followUps.count()).toBe(1);
  });

  it('shows the follow-up a reminder points at, and focuses it', async () => {
    const { ingrid } = await start();
    openBook(`#/contacts/${ingrid.contactId}?followUp=${ingrid.followUpId}`);
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Ask for the price'));
  });

  it('says of a follow-up that waits for an answer that it does', async () => {
    const { abena } = await start();
    const waits = { ...plan, note: 'No reply yet', closesOnReply: true };
    await sendCommand('followUps.add', { contactId: abena.contactId, plan: waits });
    openBook(`#/contacts/${abena.contactId}`);
    await screen.findByText(/4 Mar 2030, 15:00 · unless they answer$/);
  });

  it('offers to undo a save made by the shortcut, once', async () => {
    await startOver();
    const saved = await book({ name: 'Rafael Quintero' }, null);
    openBook(`#/contacts/${saved.contactId}?undo=${saved.undo}`);
    await screen.findByText('Saved');
    expect(window.location.hash).toBe(`#/contacts/${saved.contactId}`);
    press('z');
    await waitFor(async () => expect(await contactNames()).toEqual([]));
    await screen.findByText('This contact is no longer in the book');
  });

  it('never makes a link of an address that could run', async () => {
    await startOver();
    const urls = ['javascript:alert(1)', 'https://corvid.example/'];
    const saved = await book({ name: 'Ingrid Solheim', urls, source: { url: 'data:text/html,x', title: 'x' } }, null);
    openBook(`#/contacts/${saved.contactId}`);
    await screen.findByText('javascript:alert(1)');
    const links = Array.from(document.querySelectorAll('a'), (link) => link.getAttribute('href') ?? '');
    expect(links).toContain('https://corvid.example/');
    expect(links.filter((href) => /^(javascript|data):/.test(href))).toEqual([]);
  });
});

async function fieldsOf(id: string) {
  const row = await database.contacts.get(id);
  if (!row) throw new Error('The contact is gone.');
  return row;
}
