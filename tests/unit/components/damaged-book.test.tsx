// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { Book } from '@/components/book/Book';
import { DamagedBook } from '@/components/book/DamagedBook';
import { WordsProvider } from '@/components/ui/words-context';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { bookChunks } from '@/lib/store/book-chunks';
import { database } from '@/lib/store/database';
import { openBackup } from '@/lib/transfer/open-backup';
import { writeBackup } from '@/lib/transfer/write-backup';
import { damageBook } from '../store/damage-book';
import { fakeWebmails } from './fake-webmails';
import { book, startOver } from './open-popup';

// jsdom knows dialogs only as elements.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
};

const noBook = {
  settings: async () => DEFAULT_SETTINGS,
  chunks: async function* () {
    yield* [];
  },
  findSame: async (contacts: readonly unknown[]) => contacts.map(() => null),
};

afterEach(() => {
  vi.restoreAllMocks();
  window.location.hash = '';
});

/** A backup of Ingrid, and a book with Abena in it that does not open any more. */
async function start(): Promise<{ file: Blob; discarded: () => boolean }> {
  await startOver();
  await book({ name: 'Ingrid Solheim' }, null);
  const { file } = await writeBackup(bookChunks(), DEFAULT_SETTINGS, Date.UTC(2026, 10, 20, 9));
  await book({ name: 'Abena Mensah' }, null);
  database.close({ disableAutoOpen: false });
  return { file, discarded: damageBook() };
}

it('keeps the backup page useful where the book does not open', async () => {
  await start();
  window.location.hash = '#/backup';
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  render(<Book version="1" browserLanguages={['en']} webmails={fakeWebmails().access} />);
  expect(await screen.findByRole('heading', { level: 1, name: 'Your book does not open' })).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Save what can be read' }));
  expect(await screen.findByText(/^Nothing can be read any more/)).toBeTruthy();
});

it('restores into a new book only after it was said that the damaged one is discarded', async () => {
  const { file, discarded } = await start();
  render(
    <WordsProvider setting="en" browserLanguages={[]}>
      <DamagedBook open={(chosen) => openBackup(chosen, noBook)} />
    </WordsProvider>,
  );
  fireEvent.change(screen.getByLabelText(/Choose/), { target: { files: [new File([file], 'duebook.json')] } });
  expect(await screen.findByText(/^duebook\.json, made .*: 1 contact, 0 follow-ups, 0 touches\.$/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Restore into a new book…' }));
  const dialog = screen.getByRole('dialog', { name: 'Discard the damaged book?' });
  expect(dialog.textContent).toContain('deleted for good');
  expect(discarded()).toBe(false);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Discard it and restore' }));
  expect(await screen.findByText(/^Restored: 1 contact,/)).toBeTruthy();
  expect((await database.contacts.toArray()).map(({ name }) => name)).toEqual(['Ingrid Solheim']);
});

it('discards nothing for a file that is no backup, nor where the book opens again', async () => {
  const { discarded } = await start();
  render(
    <WordsProvider setting="en" browserLanguages={[]}>
      <DamagedBook open={(chosen) => openBackup(chosen, noBook)} />
    </WordsProvider>,
  );
  fireEvent.change(screen.getByLabelText(/Choose/), { target: { files: [new File(['shopping'], 'list.txt')] } });
  expect(await screen.findByText('This file is not a Duebook backup.')).toBeTruthy();
  vi.restoreAllMocks();
  fireEvent.click(screen.getByRole('button', { name: 'Begin with an empty book…' }));
  fireEvent.click(screen.getByRole('button', { name: 'Discard it and begin empty' }));
  expect(await screen.findByText('Your book opens again, so nothing was discarded.')).toBeTruthy();
  expect(discarded()).toBe(false);
  expect(await database.contacts.count()).toBe(2);
});
