// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactFields } from '@/lib/contacts/contact';
import { database } from '@/lib/store/database';
import { book, draftOf, keepingPage, openPopup, pageOf, startOver } from './open-popup';

const INGRID = draftOf('Ingrid Solheim', 'ingrid@corvid.example');
const PER = draftOf('Per Lund', 'per@corvid.example');
const ASE = draftOf('Åse Dahl', 'ase@corvid.example');
const HERS: Partial<ContactFields> = { name: 'Solheim, Ingrid', organisation: 'Corvid Maps AS' };

const PASTE = 'Paste a signature or business card';

const contacts = async () => (await database.contacts.toArray()).map(({ name }) => name).sort();
const checked = () => screen.getAllByRole<HTMLInputElement>('radio').filter((one) => one.checked);
const press = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }));
const answer = (name: RegExp) => screen.findByRole<HTMLInputElement>('radio', { name });

/** Waits until it is there what the book knows of each of `count`; nothing is saved before. */
const known = (count: number) =>
  waitFor(() => expect(screen.getAllByText(/^(New|Known\?|In the book|新联系人|可能已有)$/)).toHaveLength(count));

/** Everybody of the page is ticked, and what the book knows of each is there. */
async function tickAll(language = 'en'): Promise<void> {
  openPopup(pageOf(INGRID, PER, ASE), language);
  await press(/^(2 more here|另有 2 位)$/);
  await known(3);
  fireEvent.click(screen.getByLabelText(/^(Select all|全选)$/));
}

beforeEach(() => startOver());

describe('saving several', () => {
  it('says at once who of a long list is left out, and marks a name it is not sure of', async () => {
    openPopup(pageOf());
    const rows = Array.from({ length: 203 }, (_, at) => `Jane Roe\tjane${at}@corvid.example`);
    const box = await screen.findByLabelText('Paste a signature or business card');
    fireEvent.change(box, { target: { value: ['Name\tEmail', ...rows].join('\n') } });
    await press('Fill the form');
    expect(await screen.findByRole('heading', { name: 'The first 200 of 203' })).toBeTruthy();
    const note = screen.getByText('3 more are not listed: save these, then paste the others by themselves.');
    expect(note.compareDocumentPosition(screen.getByRole('list', { name: '' }))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    cleanup();
    const doubtful = { ...PER, name: { value: 'Per Lund', confidence: 0.5, evidence: [] } };
    openPopup(pageOf(INGRID, doubtful));
    await press('1 more here');
    expect(await screen.findAllByRole('img', { name: 'Name: please check' })).toHaveLength(1);
  });

  it('keeps who is ticked and what is planned while one of them is edited, and unticks who was saved alone', async () => {
    await tickAll();
    await press(/^Follow up /);
    await press('No follow-up');
    await press('Edit before saving: Per Lund');
    fireEvent.click((await screen.findAllByRole('button', { name: 'Cancel' }))[0] ?? document.body);
    expect(await screen.findByRole('button', { name: 'Save 3 selected' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Add a follow-up' })).toBeTruthy();
    await press('Edit before saving: Per Lund');
    await press('Save');
    await press('Save 2 selected');
    await screen.findByText('Saved 2 contacts');
    expect(await contacts()).toEqual(['Ingrid Solheim', 'Per Lund', 'Åse Dahl']);
  });

  it('has who is ticked and what is planned there again after the popup has closed, until they are saved', async () => {
    const page = keepingPage(INGRID, PER, ASE);
    openPopup(page);
    await press('2 more here');
    fireEvent.click(await screen.findByRole('checkbox', { name: /Per Lund/ }));
    await press(/^Follow up /);
    fireEvent.change(await screen.findByLabelText('What to do'), { target: { value: 'send the price list' } });
    cleanup();
    openPopup(page);
    await known(3);
    await press('Save 1 selected');
    await screen.findByText('Saved 1 contact');
    expect(await contacts()).toEqual(['Per Lund']);
    expect(await database.followUps.toArray()).toMatchObject([{ note: 'send the price list' }]);
    await waitFor(() => expect(page.begun()).toBeNull());
  });

  it('has a pasted list there again, and loses nothing of it where the rep goes back', async () => {
    const page = keepingPage(INGRID);
    openPopup(page);
    await press('Paste a signature');
    const rows = 'Name\tEmail\nPer Lund\tper@corvid.example\nÅse Dahl\tase@corvid.example';
    fireEvent.change(await screen.findByLabelText(PASTE), { target: { value: rows } });
    await press('Fill the form');
    fireEvent.click(await screen.findByRole('checkbox', { name: /Per Lund/ }));
    cleanup();
    openPopup(page);
    await screen.findByText('Åse Dahl');
    await press('Back');
    expect((await screen.findByLabelText<HTMLTextAreaElement>(PASTE)).value).toBe(rows);
    cleanup();
    openPopup(page);
    expect((await screen.findByLabelText<HTMLTextAreaElement>(PASTE)).value).toBe(rows);
    await press('Fill the form');
    await known(2);
    await press('Save 1 selected');
    await screen.findByText('Saved 1 contact');
    expect(await contacts()).toEqual(['Per Lund']);
    await press('Back');
    await screen.findByText('Ingrid Solheim');
    expect(screen.queryByLabelText(PASTE)).toBeNull();
    await waitFor(() => expect(page.begun()).toBeNull());
  });

  it('takes what is pasted over a pasted list on top of it, and a text that was changed in its place', async () => {
    openPopup(pageOf(INGRID));
    await press('Paste a signature');
    const rows = 'Name\tEmail\nPer Lund\tper@corvid.example\nÅse Dahl\tase@corvid.example';
    fireEvent.change(await screen.findByLabelText(PASTE), { target: { value: rows } });
    await press('Fill the form');
    fireEvent.click(await screen.findByRole('checkbox', { name: /Åse Dahl/ }));
    await press('Paste a signature');
    const box = await screen.findByLabelText<HTMLTextAreaElement>(PASTE);
    await waitFor(() => expect(box.value).toBe(`${rows}\n`));
    fireEvent.change(box, { target: { value: 'Jane Roe <jane@corvid.example>, Bo Berg <bo@corvid.example>' } });
    await press('Fill the form');
    await screen.findByRole('heading', { name: '4 contacts here' });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Åse Dahl/ }).checked).toBe(true);
    await press('Back');
    fireEvent.change(await screen.findByLabelText(PASTE), { target: { value: rows } });
    await press('Fill the form');
    await screen.findByRole('heading', { name: '2 contacts here' });
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Åse Dahl/ }).checked).toBe(true);
  });

  it('has who is ticked still ticked where the rep goes back and comes again, or discards what they pasted', async () => {
    const page = keepingPage(INGRID, PER, ASE);
    openPopup(page);
    await press('2 more here');
    fireEvent.click(await screen.findByRole('checkbox', { name: /Per Lund/ }));
    await press('Back');
    await press('Paste a signature');
    fireEvent.change(await screen.findByLabelText(PASTE), { target: { value: 'Jane Roe <jane@corvid.example>' } });
    fireEvent.click((await screen.findAllByRole('button', { name: 'Cancel' }))[0] ?? document.body);
    await press('Discard');
    await press('2 more here');
    await known(3);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Per Lund/ }).checked).toBe(true);
    await press('Paste a signature');
    expect((await screen.findByLabelText<HTMLTextAreaElement>(PASTE)).value).toBe('');
  });

  it('ticks nobody in the place of somebody who has gone from the page', async () => {
    const page = keepingPage(INGRID, PER, ASE);
    openPopup(page);
    await press('2 more here');
    fireEvent.click(await screen.findByRole('checkbox', { name: /Per Lund/ }));
    fireEvent.click(await screen.findByRole('checkbox', { name: /Ingrid Solheim/ }));
    cleanup();
    openPopup({ ...page, read: pageOf(INGRID, ASE).read });
    await known(2);
    await press('Save 1 selected');
    await screen.findByText('Saved 1 contact');
    expect(await contacts()).toEqual(['Ingrid Solheim']);
  });

  it('asks nothing where nobody is likely in the book', async () => {
    await book({ name: 'Per Lund', emails: [{ address: 'per@corvid.example' }] }, null);
    await tickAll();
    await press('Save 3 selected');
    await screen.findByText('Saved 3 contacts');
    expect(await contacts()).toEqual(['Ingrid Solheim', 'Per Lund', 'Åse Dahl']);
  });

  it('shows who may be known, with the reason, and completes the one of the same name at the next press', async () => {
    await book(HERS, null);
    await tickAll();
    await press('Save 3 selected');
    expect(await screen.findByRole('heading', { name: '1 may be in your book already' })).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Ingrid Solheim · Corvid Maps' })).toBeTruthy();
    expect(screen.getByText(/^Likely: same name at Corvid Maps AS/)).toBeTruthy();
    expect(await database.contacts.count()).toBe(1);
    await waitFor(() => expect(document.activeElement).toBe(checked()[0]));
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
    await screen.findByText('Saved 3 contacts');
    expect(await contacts()).toEqual(['Per Lund', 'Solheim, Ingrid', 'Åse Dahl']);
    expect(await database.contacts.where('keys').equals('mail:ingrid@corvid.example').count()).toBe(1);
  });

  it('saves somebody new, or leaves them out, where the rep says so', async () => {
    await book(HERS, null);
    await book({ name: 'Lund, Per', organisation: 'Corvid Maps' }, null);
    await tickAll();
    await press('Save 3 selected');
    await screen.findByRole('heading', { name: '2 may be in your book already' });
    fireEvent.click(screen.getAllByRole('radio', { name: 'Somebody new' })[0] ?? document.body);
    fireEvent.click(screen.getAllByRole('radio', { name: 'Don’t save' })[1] ?? document.body);
    await press('Save 2 selected');
    await screen.findByText('Saved 2 contacts');
    expect(await contacts()).toEqual(['Ingrid Solheim', 'Lund, Per', 'Solheim, Ingrid', 'Åse Dahl']);
  });

  it('takes a name that is only alike, and one two contacts have, for somebody new until told', async () => {
    await book({ name: 'Ingrid Solhjem', organisation: 'Corvid Maps' }, null);
    await book({ name: 'Lund, Per', organisation: 'Corvid Maps' }, null);
    await book({ name: 'Per Lund', organisation: 'Corvid Maps' }, null);
    await tickAll();
    await press('Save 3 selected');
    await screen.findByRole('heading', { name: '2 may be in your book already' });
    expect(checked().map((one) => one.labels?.[0]?.textContent)).toEqual(['Somebody new', 'Somebody new']);
    fireEvent.click(await answer(/^Ingrid Solhjem/));
    await press('Save 3 selected');
    await screen.findByText('Saved 3 contacts');
    expect(await database.contacts.where('keys').equals('mail:ingrid@corvid.example').toArray()).toMatchObject([
      { name: 'Ingrid Solhjem' },
    ]);
    expect(await database.contacts.count()).toBe(5);
  });

  it('goes back to the list with everybody still ticked', async () => {
    await book(HERS, null);
    await tickAll();
    await press('Save 3 selected');
    await screen.findByRole('heading', { name: '1 may be in your book already' });
    await press('Back');
    expect(await screen.findByLabelText<HTMLInputElement>('Select Per Lund')).toMatchObject({ checked: true });
    expect(await database.contacts.count()).toBe(1);
  });

  it('asks in Chinese', async () => {
    await book(HERS, null);
    await tickAll('zh-CN');
    await press('保存所选 3 位');
    expect(await screen.findByRole('heading', { name: '有 1 位可能已在客户簿中' })).toBeTruthy();
    expect(screen.getByText(/^可能：姓名相同，同在 Corvid Maps AS/)).toBeTruthy();
    fireEvent.click(await answer(/^不保存$/));
    await press('保存所选 2 位');
    await screen.findByText('已保存 2 位联系人');
  });
});
