// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { BackupPage } from '@/components/book/BackupPage';
import { DuebookError } from '@/lib/errors/duebook-error';
import type { CommandHandlers } from '@/lib/messages/protocol';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { bookChunks } from '@/lib/store/book-chunks';
import { commandHandlers } from '@/lib/store/command-handlers';
import { findSameContacts } from '@/lib/store/contact-matches';
import { database } from '@/lib/store/database';
import { readSettings } from '@/lib/store/read-settings';
import { openBackup } from '@/lib/transfer/open-backup';
import type { PresentBook } from '@/lib/transfer/preview-restore';
import { writeBackup } from '@/lib/transfer/write-backup';
import { book, startOver } from './open-popup';

// jsdom knows dialogs only as elements.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

const present: PresentBook = {
  settings: () => readSettings(),
  chunks: () => bookChunks(),
  findSame: (contacts, incoming) => findSameContacts(contacts, database, (row) => !incoming.has(row.id)),
};
const names = async () => (await database.contacts.toArray()).map(({ name }) => name).sort();
const choose = (file: Blob) =>
  fireEvent.change(screen.getByLabelText(/Choose/), {
    target: { files: [new File([file], 'duebook-2026-11-20.json')] },
  });

/** A backup of Ingrid and Abena, in a book that since lost Abena and gained Rafael. */
async function start(change: Partial<CommandHandlers> = {}): Promise<Blob> {
  await startOver(change);
  await book({ name: 'Ingrid Solheim' }, null);
  const { contactId } = await book({ name: 'Abena Mensah' }, null);
  const { file } = await writeBackup(bookChunks(), DEFAULT_SETTINGS, Date.now());
  await database.contacts.delete(contactId);
  await book({ name: 'Rafael Quintero' }, null);
  render(
    <BackupPage settings={DEFAULT_SETTINGS} open={(chosen, onProgress) => openBackup(chosen, present, onProgress)} />,
  );
  return file;
}

beforeEach(() => startOver());

it('shows what a merge would change before anything is written, then merges', async () => {
  choose(await start());
  const table = await screen.findByRole('table');
  expect(within(table).getByRole('row', { name: 'Contacts 1 0 1 0' })).toBeTruthy();
  expect(screen.getByText('Abena Mensah')).toBeTruthy();
  expect(await names()).toEqual(['Ingrid Solheim', 'Rafael Quintero']);
  fireEvent.click(screen.getByRole('button', { name: 'Merge into my book' }));
  await screen.findByText(/^Restored: 1 contact,/);
  expect(await names()).toEqual(['Abena Mensah', 'Ingrid Solheim', 'Rafael Quintero']);
});

it('replaces only after it was asked and answered in plain words', async () => {
  choose(await start());
  fireEvent.click(await screen.findByRole('radio', { name: /Replace/ }));
  expect(screen.getByText('Rafael Quintero')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Replace my book…' }));
  const dialog = screen.getByRole('dialog');
  expect(dialog.textContent).toContain('In your book but not in the backup: 1 contact.');
  expect(within(dialog).getByRole('button', { name: 'Save a backup of my present book first' })).toBeTruthy();
  expect(await names()).toEqual(['Ingrid Solheim', 'Rafael Quintero']);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Replace my book' }));
  await screen.findByText(/^Restored: 2 contacts,/);
  expect(await names()).toEqual(['Abena Mensah', 'Ingrid Solheim']);
});

it('says why a restore failed, and can try again without choosing anew', async () => {
  let full = true;
  const real = commandHandlers({ clock: { now: () => Date.now() }, onChange: () => undefined });
  const file = await start({
    'restore.apply': async (payload) => {
      if (full) throw new DuebookError('storage-full');
      return real['restore.apply'](payload);
    },
  });
  choose(file);
  fireEvent.click(await screen.findByRole('button', { name: 'Merge into my book' }));
  expect((await screen.findByRole('alert')).textContent).toContain('The disk is full');
  full = false;
  fireEvent.click(screen.getByRole('button', { name: 'Merge into my book' }));
  await screen.findByText(/^Restored:/);
  expect(await names()).toHaveLength(3);
});

it('says plainly that a file is cut off, and writes nothing', async () => {
  const file = await start();
  choose(file.slice(0, file.size - 40));
  expect((await screen.findByRole('alert')).textContent).toContain('cut off');
  expect(await names()).toEqual(['Ingrid Solheim', 'Rafael Quintero']);
});
