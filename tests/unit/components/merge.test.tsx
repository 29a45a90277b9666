// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { DuebookError } from '@/lib/errors/duebook-error';
import type { CommandHandlers } from '@/lib/messages/protocol';
import { database } from '@/lib/store/database';
import { layNothingOut } from './lays-nothing-out';
import { contactNames, openBook } from './open-book';
import { book, startOver } from './open-popup';

layNothingOut();

async function openIngrid(change: Partial<CommandHandlers> = {}): Promise<void> {
  await startOver(change);
  const corvid = { organisation: 'Corvid Maps' };
  const { contactId } = await book({ ...corvid, name: 'Ingrid Solheim', jobTitle: 'Sales' }, null);
  await book({ ...corvid, name: 'I. Solheim', jobTitle: 'VP Sales', emails: [{ address: 'i@corvid.example' }] }, null);
  await book({ name: 'Abena Mensah' }, null);
  openBook(`#/contacts/${contactId}`);
  fireEvent.click(await screen.findByRole('button', { name: 'Merge with another contact' }));
}

beforeEach(() => {
  window.location.hash = '#/contacts';
});

it('suggests who else it may be, shows what the two come to, merges them and parts them again', async () => {
  await openIngrid();
  await screen.findByText('Perhaps the same');
  fireEvent.click(await screen.findByRole('button', { name: /^I. Solheim.*Likely: similar name at Corvid Maps$/ }));
  await screen.findByRole('heading', { name: 'I. Solheim becomes part of Ingrid Solheim' });
  const box = (name: RegExp) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  // What is missing is always added; of what differs the rep chooses.
  expect(box(/^Email add i@corvid.example$/)).toMatchObject({ checked: true, disabled: true });
  expect(box(/^Name from Ingrid Solheim to I. Solheim$/)).toMatchObject({ checked: false, disabled: false });
  fireEvent.click(box(/^Job title from Sales to VP Sales$/));
  fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
  await screen.findByText('Merged I. Solheim into Ingrid Solheim');
  expect(await contactNames()).toEqual(['Abena Mensah', 'Ingrid Solheim']);
  expect(await database.contacts.where('sortName').equals('ingrid solheim').first()).toMatchObject({
    jobTitle: 'VP Sales',
    emails: [{ address: 'i@corvid.example' }],
  });

  fireEvent.click(await screen.findByRole('button', { name: 'Un-merge I. Solheim' }));
  await screen.findByText('I. Solheim is a contact of their own again');
  expect(await contactNames()).toEqual(['Abena Mensah', 'I. Solheim', 'Ingrid Solheim']);
  await waitFor(() => expect(screen.queryByText('Merged into this contact')).toBeNull());
});

it('finds anybody else by search, and goes one step back at a time', async () => {
  await openIngrid();
  const search = await screen.findByLabelText('Who else is this?');
  fireEvent.change(search, { target: { value: 'solheim' } });
  await screen.findByText('Found');
  // Not itself.
  expect(screen.queryByRole('button', { name: /^Ingrid Solheim/ })).toBeNull();
  fireEvent.change(search, { target: { value: 'abena' } });
  fireEvent.click(await screen.findByRole('button', { name: /^Abena Mensah/ }));
  fireEvent.keyDown(await screen.findByRole('button', { name: 'Merge' }), { key: 'Escape' });
  fireEvent.keyDown(await screen.findByLabelText('Who else is this?'), { key: 'Escape' });
  await waitFor(() => expect(screen.queryByLabelText('Who else is this?')).toBeNull());
  expect(await contactNames()).toHaveLength(3);
});

it('says why a merge failed, and changes nothing', async () => {
  await openIngrid({
    'contacts.merge': async () => {
      throw new DuebookError('storage-full');
    },
  });
  fireEvent.click(await screen.findByRole('button', { name: /^I. Solheim/ }));
  fireEvent.click(await screen.findByRole('button', { name: 'Merge' }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/full/i);
  expect(await contactNames()).toHaveLength(3);
});
