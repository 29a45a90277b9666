// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageReader } from '@/components/capture/page-reader';
import { DuebookError } from '@/lib/errors/duebook-error';
import { FollowUpPlanSchema } from '@/lib/follow-ups/follow-up';
import { sendCommand } from '@/lib/messages/send-command';
import { database } from '@/lib/store/database';
import { book, draftOf, keepingPage, openPopup, pageOf, SOURCE, startOver } from './open-popup';

const INGRID = draftOf('Ingrid Solheim', 'ingrid@corvid.example');
const pressEnter = () => fireEvent.keyDown(document.body, { key: 'Enter' });

beforeEach(() => startOver());
afterEach(() => {
  vi.restoreAllMocks();
});

describe('what the page in front holds', () => {
  it('saves the best draft on Enter with a follow-up on the next working day, and offers undo', async () => {
    openPopup(pageOf(INGRID));
    // At once: whether she is in the book may not be known yet, and the press must count all the same.
    await screen.findByRole('button', { name: 'Save' });
    pressEnter();
    await screen.findByText('Saved Ingrid Solheim');
    const [contact] = await database.contacts.toArray();
    expect(contact).toMatchObject({ name: 'Ingrid Solheim', organisation: 'Corvid Maps', source: SOURCE });
    expect(await database.followUps.toArray()).toMatchObject([{ due: '2026-11-23T09:00', allDay: true }]);

    fireEvent.click(screen.getAllByRole('button', { name: /Undo/ })[0] ?? document.body);
    await screen.findByText('Undone');
    expect(await database.contacts.count()).toBe(0);
    await screen.findByRole('button', { name: 'Save' });
  });

  it('recognises who is in the book, and leaves their follow-up alone unasked', async () => {
    await book(
      { name: 'Ingrid Solheim', emails: [{ address: 'ingrid@corvid.example' }] },
      v.parse(FollowUpPlanSchema, { due: '2026-12-01T14:00', allDay: false, channel: 'call', note: '' }),
    );
    openPopup(pageOf(INGRID));
    await screen.findByText('In the book');
    expect(screen.getByText(/Due Tue 1 Dec, 14:00/)).toBeTruthy();
    expect(screen.getByText(/^Same email · Due/)).toBeTruthy();
    // What it changes is shown first; the same button then does it.
    fireEvent.click(screen.getByRole('button', { name: 'Update: 1 change' }));
    expect(await screen.findByRole('checkbox', { name: /^Organisation .*Corvid Maps$/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Update' }));
    await screen.findByText('Updated Ingrid Solheim');
    expect(await database.contacts.toArray()).toMatchObject([{ organisation: 'Corvid Maps' }]);
    expect(await database.followUps.toArray()).toMatchObject([{ due: '2026-12-01T14:00', status: 'open' }]);
  });

  it('offers nobody who wrote an open mail and is never to be captured, until the rep takes them off that list', async () => {
    await sendCommand('neverCapture.change', { add: ['corvid.example'], remove: [] });
    openPopup({ ...pageOf(INGRID), read: async () => ({ ...SOURCE, drafts: [INGRID], more: 0, isMail: true }) });
    await screen.findByText('On your list of whom never to capture: corvid.example');
    expect(screen.queryByRole('button', { name: 'Save' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Capture again' }));
    await screen.findByRole('button', { name: 'Save' });
  });

  it('offers them on any other page, and in a mail where they are in the book', async () => {
    await sendCommand('neverCapture.change', { add: ['corvid.example'], remove: [] });
    openPopup(pageOf(INGRID));
    await screen.findByRole('button', { name: 'Save' });
    cleanup();
    await book({ name: 'Ingrid Solheim', emails: [{ address: 'ingrid@corvid.example' }] }, null);
    openPopup({ ...pageOf(INGRID), read: async () => ({ ...SOURCE, drafts: [INGRID], more: 0, isMail: true }) });
    await screen.findByText('In the book');
  });

  it('shows who is in the book though a machine wrote their mail, and else nobody', async () => {
    const read = async () => ({ ...SOURCE, drafts: [INGRID], more: 0, isMail: true, isBulk: true });
    openPopup({ ...pageOf(INGRID), read });
    await screen.findByText('Nobody found on this page');
    cleanup();
    await book({ name: 'Ingrid Solheim', emails: [{ address: 'ingrid@corvid.example' }] }, null);
    openPopup({ ...pageOf(INGRID), read });
    await screen.findByText('In the book');
  });

  it('lists everyone, and saves those ticked', async () => {
    openPopup(pageOf(INGRID, draftOf('Per Lund', 'per@corvid.example'), draftOf('Åse Dahl', 'ase@corvid.example')));
    fireEvent.click(await screen.findByRole('button', { name: '2 more here' }));
    await waitFor(() => expect(screen.getAllByText('New')).toHaveLength(3));
    fireEvent.click(screen.getByLabelText('Select Per Lund'));
    fireEvent.click(screen.getByLabelText('Select Åse Dahl'));
    fireEvent.click(screen.getByRole('button', { name: 'Save 2 selected' }));
    await screen.findByText('Saved 2 contacts');
    expect((await database.contacts.toArray()).map(({ name }) => name).sort()).toEqual(['Per Lund', 'Åse Dahl']);
    expect(await database.followUps.count()).toBe(2);
  });

  it('says where a value came from, until it is changed', async () => {
    openPopup(pageOf(INGRID));
    fireEvent.click(await screen.findByRole('button', { name: 'Edit before saving' }));
    const email = await screen.findByRole('textbox', { name: 'Email' });
    expect(screen.getAllByText(/^Sure: from a mail link/).length).toBeGreaterThan(0);
    const before = screen.getAllByText(/^Sure: from a mail link/).length;
    fireEvent.change(email, { target: { value: 'i.solheim@corvid.example' } });
    expect(screen.getAllByText(/^Sure: from a mail link/)).toHaveLength(before - 1);
  });

  it('fills the form from pasted text, with the page as its source', async () => {
    openPopup(pageOf());
    await screen.findByText('Nobody found on this page');
    const box = screen.getByLabelText('Paste a signature or business card');
    fireEvent.change(box, {
      target: {
        value: 'Best regards\n\nMaria Santos\nPurchasing Manager\nLumen Optics Ltd\nmaria.santos@lumen.example\n',
      },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Fill the form' }));
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Email' })).value).toBe(
      'maria.santos@lumen.example',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await database.contacts.count()).toBe(1));
    expect((await database.contacts.toArray())[0]?.source).toEqual(SOURCE);
  });

  it('says that only the beginning of a very long text was read', async () => {
    openPopup(pageOf());
    const box = await screen.findByLabelText<HTMLTextAreaElement>('Paste a signature or business card');
    const text = `${'It rained all afternoon and nobody came.\n'.repeat(6_000)}Maria Santos\nmaria@lumen.example`;
    fireEvent.change(box, { target: { value: text } });
    fireEvent.click(screen.getByRole('button', { name: 'Fill the form' }));
    await screen.findByText(/^No contact was found at the beginning of so long a text/);
    expect(box.value).toBe(text);
  });

  it('fills the form from a pasted vCard, and says that it was one', async () => {
    openPopup(pageOf());
    fireEvent.change(await screen.findByLabelText('Paste a signature or business card'), {
      target: { value: 'BEGIN:VCARD\nVERSION:3.0\nFN:Maria Santos\nEMAIL;TYPE=WORK:maria@lumen.example\nEND:VCARD\n' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Fill the form' }));
    expect((await screen.findByRole<HTMLInputElement>('textbox', { name: 'Email' })).value).toBe('maria@lumen.example');
    expect(screen.getAllByText(/^Sure: from a contact file/).length).toBeGreaterThan(0);
  });

  it('says plainly that a page can not be read, and still takes a contact by hand', async () => {
    openPopup({
      source: async () => ({ url: '', title: '' }),
      read: async () => {
        throw new DuebookError('page-unreadable');
      },
      webmail: async () => null,
      missed: async () => null,
      mine: async () => [],
      kept: async () => null,
      keep: async () => undefined,
    });
    await screen.findByText(/does not let extensions read this page/);
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: ' 王伟 ' } });
    fireEvent.click(screen.getByRole('button', { name: 'Write it in' }));
    // An address and a number can be written at once; left empty, they are not kept, nor is space around a name.
    expect(await screen.findByRole('textbox', { name: 'Email' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect((await database.contacts.toArray())[0]).toMatchObject({ name: '王伟', emails: [], phones: [] }),
    );
  });

  it('shows what the form saved in the card, with its undo, and keeps the focus there', async () => {
    vi.spyOn(document, 'hasFocus').mockReturnValue(true);
    openPopup(pageOf(INGRID));
    fireEvent.click(await screen.findByRole('button', { name: 'Edit before saving' }));
    const name = await screen.findByLabelText('Name');
    name.focus();
    fireEvent.change(name, { target: { value: 'Ingrid Marie Solheim' } });
    fireEvent.submit(name.closest('form') ?? name);
    const card = within(await screen.findByRole('region', { name: 'On this page' }));
    expect(await card.findByText('Saved · Mon 23 Nov')).toBeTruthy();
    expect(card.getByText('Ingrid Marie Solheim')).toBeTruthy();
    expect(card.getByRole('link', { name: 'Open in the book' })).toBeTruthy();
    // On the card, not on its Undo: a second Enter must not take back what the first saved.
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'On this page' })));
    fireEvent.click(card.getByRole('button', { name: 'Undo' }));
    await card.findByRole('button', { name: 'Save' });
    expect(await database.contacts.count()).toBe(0);
  });

  it('keeps what is half written while something is searched for', async () => {
    openPopup(pageOf(INGRID));
    fireEvent.click(await screen.findByRole('button', { name: 'Edit before saving' }));
    fireEvent.change(await screen.findByLabelText('Job title'), { target: { value: 'Buyer' } });
    fireEvent.click(screen.getByRole('button', { name: 'Search your contacts' }));
    const search = await screen.findByRole('textbox', { name: 'Search your contacts' });
    expect(screen.queryByRole('form', { name: 'New contact' })).toBeNull();
    fireEvent.keyDown(search, { key: 'Escape' });
    expect(await screen.findByRole('form', { name: 'New contact' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Job title').value).toBe('Buyer');
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Search your contacts' })),
    );
  });

  it('keeps every letter of the form when the save fails', async () => {
    await startOver({
      'contacts.save': async () => {
        throw new DuebookError('background-unreachable');
      },
    });
    openPopup(pageOf(INGRID));
    fireEvent.click(await screen.findByRole('button', { name: 'Edit before saving' }));
    const note = await screen.findByLabelText<HTMLTextAreaElement>('Note');
    fireEvent.change(note, { target: { value: 'Met at the fair' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toContain('just restarting');
    expect(note.value).toBe('Met at the fair');
  });

  it('speaks Chinese where the browser does', async () => {
    openPopup(pageOf(INGRID), 'zh-CN');
    await screen.findByText('新联系人');
    expect(document.documentElement.lang).toBe('zh-CN');
    expect(screen.getByRole('button', { name: '11月23日 周一 跟进' })).toBeTruthy();
  });
});

describe('what is typed or pasted and not read yet', () => {
  const paste = () => screen.findByLabelText<HTMLTextAreaElement>('Paste a signature or business card');
  const TEXT = 'Maria Santos\nPurchasing Manager\nLumen Optics Ltd\nmaria.santos@lumen.example';

  it('is there again after the popup has closed over a page with nobody on it', async () => {
    const page = keepingPage();
    openPopup(page);
    fireEvent.change(await paste(), { target: { value: 'call her in May' } });
    fireEvent.change(screen.getByLabelText('Name'), { target: { value: 'Maria' } });
    cleanup();
    openPopup(page);
    expect((await paste()).value).toBe('call her in May');
    expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Maria');
  });

  it('is there again over a page with somebody on it, and gone once it is saved', async () => {
    const page = keepingPage(INGRID);
    openPopup(page);
    fireEvent.click(await screen.findByRole('button', { name: 'Paste a signature' }));
    fireEvent.change(await paste(), { target: { value: TEXT } });
    cleanup();
    openPopup(page);
    expect((await paste()).value).toBe(TEXT);
    fireEvent.click(screen.getByRole('button', { name: 'Fill the form' }));
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>('Name').value).toBe('Maria Santos'));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved Maria Santos');
    await waitFor(() => expect(page.begun()).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Paste a signature' }));
    expect((await paste()).value).toBe('');
  });

  it('is back in the box where the form it filled is left', async () => {
    openPopup(keepingPage());
    fireEvent.change(await paste(), { target: { value: TEXT } });
    fireEvent.click(screen.getByRole('button', { name: 'Fill the form' }));
    fireEvent.click((await screen.findAllByRole('button', { name: 'Cancel' }))[0] ?? document.body);
    expect((await paste()).value).toBe(TEXT);
  });

  it('is what is to be done at the follow-up of the card, too', async () => {
    const page = keepingPage(INGRID);
    openPopup(page);
    fireEvent.click(await screen.findByRole('button', { name: /^Follow up / }));
    fireEvent.change(await screen.findByLabelText('What to do'), { target: { value: 'send the price list' } });
    cleanup();
    openPopup(page);
    expect((await screen.findByLabelText<HTMLInputElement>('What to do')).value).toBe('send the price list');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved Ingrid Solheim');
    expect(await database.followUps.toArray()).toMatchObject([{ note: 'send the price list' }]);
    await waitFor(() => expect(page.begun()).toBeNull());
  });
});

describe('what is half written', () => {
  const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name);
  async function writeOver(page: PageReader): Promise<void> {
    openPopup(page);
    fireEvent.click(await screen.findByRole('button', { name: 'Edit before saving' }));
    fireEvent.change(await field('Name'), { target: { value: 'Ingrid Solheim-Berg' } });
    fireEvent.change(await field('What to do'), { target: { value: 'send the price list' } });
  }

  it('is there again after the popup has closed, until it is saved', async () => {
    const page = keepingPage(INGRID);
    await writeOver(page);
    cleanup();
    openPopup(page);
    expect((await field('Name')).value).toBe('Ingrid Solheim-Berg');
    expect(screen.getByText('Not saved yet: as you left it.')).toBeTruthy();
    expect((await field('Email')).value).toBe('ingrid@corvid.example');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved Ingrid Solheim-Berg');
    expect(await database.contacts.toArray()).toMatchObject([{ name: 'Ingrid Solheim-Berg', byHand: ['name'] }]);
    expect(await database.followUps.toArray()).toMatchObject([{ note: 'send the price list' }]);
    expect(page.begun()).toBeNull();
  });

  it('is written from the name on, where the form has the keyboard at once', async () => {
    openPopup(keepingPage(INGRID));
    fireEvent.click(await screen.findByRole('button', { name: 'Edit before saving' }));
    const name = await field('Name');
    await waitFor(() => expect(document.activeElement).toBe(name));
  });

  it('is thrown away only once the rep says so', async () => {
    const page = keepingPage(INGRID);
    await writeOver(page);
    fireEvent.keyDown(await field('Name'), { key: 'Escape' });
    fireEvent.click(within(await screen.findByRole('alertdialog')).getByRole('button', { name: 'Keep editing' }));
    expect((await field('Name')).value).toBe('Ingrid Solheim-Berg');
    fireEvent.click(screen.getAllByRole('button', { name: 'Cancel' })[1] ?? document.body);
    fireEvent.click(await screen.findByRole('button', { name: 'Discard' }));
    await screen.findByRole('button', { name: 'Save' });
    expect(screen.queryByLabelText('Name')).toBeNull();
    expect(page.begun()).toBeNull();
  });

  it('stays when a signature is to be pasted, and is completed by it', async () => {
    await writeOver(keepingPage(INGRID));
    fireEvent.click(screen.getByRole('button', { name: 'Paste a signature' }));
    const box = await screen.findByLabelText('Paste a signature or business card');
    expect((await field('Name')).value).toBe('Ingrid Solheim-Berg');
    fireEvent.change(box, { target: { value: 'Ingrid Solheim\nVP Sales\nCorvid Maps\n+47 22 12 34 56' } });
    fireEvent.click(screen.getByRole('button', { name: 'Fill the form' }));
    await waitFor(async () => expect((await field('Job title')).value).toBe('VP Sales'));
    expect((await field('Name')).value).toBe('Ingrid Solheim-Berg');
    expect((await field('Phone')).value).toBe('+47 22 12 34 56');
  });
});
