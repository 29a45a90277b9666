import { afterAll, beforeAll, expect, test } from 'vitest';
import { backupWordsOf } from '../../../lib/words/backup-words';
import { wordsOf } from '../../../lib/words/words';
import { contactFields } from '../../support/contact-fields';
import type { RepBrowser } from '../../support/rep-browser';
import { spoilBook } from '../../support/spoil-book';
import { until } from '../../support/until';
import { openRepBrowser } from '../open-rep-browser';
import { openScreen } from '../open-screen';

const { due, error } = wordsOf('en');
const backup = backupWordsOf('en');

let rep: RepBrowser;

beforeAll(async () => {
  rep = await openRepBrowser();
});
afterAll(() => rep?.close());

test('a book that does not open is told of, tried again, and there once it opens', async () => {
  const { contactId } = await rep.tell('contacts.save', {
    into: null,
    fields: contactFields({ name: 'Mara Kept' }),
    followUp: null,
  });

  let putBack: (() => void) | undefined;
  await rep.restart(async () => {
    putBack = spoilBook(rep);
  });
  await until('the badge to warn', async () => (await rep.badge()).text === '!');
  const popup = await openScreen(rep, 'popup.html');
  await popup.waitForText(error['database-unavailable'].what);
  await popup.waitFor({ name: due.toBackup, role: 'link' });
  await popup.close();
  const book = await openScreen(rep, 'book.html#/backup');
  await book.waitForText(backup.damaged.title);
  await book.waitForText(backup.damaged.againTitle);
  await book.close();
  await expect(
    rep.tell('contacts.save', { into: null, fields: contactFields({ name: 'Nils Refused' }), followUp: null }),
  ).rejects.toThrow('database-unavailable');

  await rep.restart(async () => putBack?.());
  await until('the badge to calm', async () => (await rep.badge()).text === '');
  expect((await rep.rows('contacts')).map((one) => one.id)).toEqual([contactId]);
});
