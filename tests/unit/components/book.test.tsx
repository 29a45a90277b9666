// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { beforeEach, describe, expect, it } from 'vitest';
import { Book } from '@/components/book/Book';
import { DuebookError } from '@/lib/errors/duebook-error';
import { FollowUpPlanSchema } from '@/lib/follow-ups/follow-up';
import type { CommandHandlers } from '@/lib/messages/protocol';
import { sendCommand } from '@/lib/messages/send-command';
import { database } from '@/lib/store/database';
import { handOver } from '@/lib/store/handed-text';
import { fakeWebmails } from './fake-webmails';
import { layNothingOut } from './lays-nothing-out';
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
const names = async () => (await database.contacts.toArray()).map(({ name }) => name);

function go(hash: string) {
  window.location.hash = hash;
  fireEvent(window, new HashChangeEvent('hashchange'));
}

function openBook(hash: string) {
  go(hash);
  return render(<Book version="0.1.0" browserLanguages={['en']} webmails={fakeWebmails().access} />);
}

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
  beforeEach(() => go('#/contacts'));

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
    go(`#/contacts/${abena.contactId}`);
    await screen.findByRole('heading', { name: 'Abena Mensah' });
    expect(screen.queryByLabelText('What to do')).toBeNull();
    go(`#/contacts/${ingrid.contactId}`);
    expect(await screen.findByLabelText('What to do')).toHaveProperty('value', 'Half a thou');
  });

  it('keeps what is half written under a follow-up while another contact is looked at', async () => {
    const { ingrid, abena } = await start();
    openBook(`#/contacts/${ingrid.contactId}`);
    await screen.findByRole('heading', { name: 'Ingrid Solheim' });
    await pressUntil('d', 'What happened');
    type('What happened', 'Wants a trial');
    go(`#/contacts/${abena.contactId}`);
    await screen.findByRole('heading', { name: 'Abena Mensah' });
    expect(screen.queryByLabelText('What happened')).toBeNull();
    go(`#/contacts/${ingrid.contactId}`);
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
    await waitFor(async () => expect(await names()).toEqual(['Abena Mensah']));
    expect(window.location.hash).toBe('#/contacts');
    await screen.findByText('Deleted Ingrid Solheim');
    press('z');
    await waitFor(async () => expect((await names()).sort()).toEqual(['Abena Mensah', 'Ingrid Solheim']));
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
    await waitFor(async () => expect(await names()).toEqual([]));
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

describe('the settings', () => {
  it('are saved as they are changed, and say so', async () => {
    await startOver();
    openBook('#/settings');
    fireEvent.click(await screen.findByLabelText('Sat'));
    await screen.findByText('Saved');
    expect((await database.settings.get('settings'))?.settings.workingDays).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('keep a choice on screen that could not be saved, and say why', async () => {
    await startOver({ 'settings.save': fullDisk });
    openBook('#/settings');
    fireEvent.click(await screen.findByLabelText('Quiet hours'));
    expect((await screen.findByText('The disk is full, so nothing was saved.')).textContent).toBeTruthy();
    expect(screen.getByLabelText('Quiet hours')).toHaveProperty('checked', true);
  });

  it('keep at least one working day', async () => {
    await startOver();
    openBook('#/settings');
    for (const day of ['Mon', 'Tue', 'Wed', 'Thu']) {
      fireEvent.click(await screen.findByLabelText(day));
    }
    fireEvent.click(screen.getByLabelText('Fri'));
    await screen.findByText('Keep at least one working day.');
    await waitFor(async () => expect((await database.settings.get('settings'))?.settings.workingDays).toEqual([5]));
  });

  it('plan so many touches for a lead, or no number of them', async () => {
    await startOver();
    openBook('#/settings');
    const kept = async () => (await database.settings.get('settings'))?.settings.touchesPlanned;
    const planned = await screen.findByLabelText('Touches planned for a lead');
    expect(planned).toHaveProperty('value', '7');
    fireEvent.change(planned, { target: { value: '12' } });
    await waitFor(async () => expect(await kept()).toBe(12));
    fireEvent.change(planned, { target: { value: '' } });
    await waitFor(async () => expect(await kept()).toBeNull());
    expect(planned).toHaveProperty('value', '');
  });

  it('change the language at once', async () => {
    await startOver();
    openBook('#/settings');
    fireEvent.change(await screen.findByLabelText('Language'), { target: { value: 'zh' } });
    await screen.findByRole('heading', { name: '设置' });
    expect(document.documentElement.lang).toBe('zh-CN');
  });
});

describe('a new contact', () => {
  const handed = async (text: string) => {
    const id = crypto.randomUUID();
    await handOver({ id, at: Date.now(), text });
    return `#/new?handed=${id}`;
  };

  it('is filled from a text handed over', async () => {
    await startOver();
    openBook(await handed('Ingrid Solheim\nVP Sales\nCorvid Maps\ningrid@corvid.example'));
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Ingrid Solheim'));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await names()).toEqual(['Ingrid Solheim']));
  });

  it('is opened once it is saved', async () => {
    await start();
    openBook('#/new');
    fireEvent.change(await screen.findByLabelText('Name'), { target: { value: 'Rafael Quintero' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('heading', { level: 1, name: 'Rafael Quintero' });
    const [saved] = await database.contacts.where('sortName').equals('rafael quintero').toArray();
    expect(window.location.hash).toBe(`#/contacts/${saved?.id}`);
  });

  it('keeps a text nobody could be read from, as the note', async () => {
    await startOver();
    openBook(await handed('12 of 30'));
    await waitFor(() => expect(screen.getByLabelText('Note')).toHaveProperty('value', '12 of 30'));
  });

  it('is one of several that are still to be saved, whether it is edited or not', async () => {
    await startOver();
    openBook(await handed('Name\tEmail\nIngrid Solheim\tingrid@corvid.example\nPer Lund\tper@corvid.example'));
    const edit = async () =>
      fireEvent.click(await screen.findByRole('button', { name: 'Edit before saving: Per Lund' }));
    await edit();
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await edit();
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    await screen.findByText('Saved Per Lund');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Select Ingrid Solheim' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save 1 selected' }));
    await waitFor(async () => expect((await names()).sort()).toEqual(['Ingrid Solheim', 'Per Lund']));
  });

  it('is begun empty where what was handed over is long gone', async () => {
    await startOver();
    openBook(`#/new?handed=${crypto.randomUUID()}`);
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveProperty('value', ''));
  });
});

async function fieldsOf(id: string) {
  const row = await database.contacts.get(id);
  if (!row) throw new Error('The contact is gone.');
  return row;
}
