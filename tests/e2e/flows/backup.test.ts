import { readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { backupWordsOf } from '../../../lib/words/backup-words';
import { wordsOf } from '../../../lib/words/words';
import { aCall } from '../../support/a-call';
import { contactFields } from '../../support/contact-fields';
import type { RepBrowser } from '../../support/rep-browser';
import type { Screen } from '../../support/screen';
import { temporaryFolder } from '../../support/temporary-folder';
import { until } from '../../support/until';
import { daysFromNow } from '../../support/wall-clock';
import { emptyBook } from '../empty-book';
import { openRepBrowser } from '../open-rep-browser';
import { openScreen } from '../open-screen';

const { error } = wordsOf('en');
const backup = backupWordsOf('en');
const COUNTS = { contacts: 3, followUps: 3, touches: 1 };

const folder = temporaryFolder('backups');
let rep: RepBrowser;
let book: Screen;

beforeAll(async () => {
  rep = await openRepBrowser();
});
afterAll(async () => {
  await rep?.close();
  folder.remove();
});
beforeEach(async () => {
  await emptyBook(rep);
  book = await openScreen(rep, 'book.html#/backup');
  return () => book.close();
});

async function fillBook(): Promise<void> {
  await rep.tell('settings.save', { ...DEFAULT_SETTINGS, dayStart: '08:30' });
  for (const name of ['Anna Archive', '欧阳静', 'Jean-François Lefèvre-Beauchamp']) {
    const followUp = { due: daysFromNow(5), allDay: false, channel: 'email' as const, note: `Write to ${name}` };
    const { contactId } = await rep.tell('contacts.save', { into: null, fields: contactFields({ name }), followUp });
    if (name !== 'Anna Archive') continue;
    const touch = aCall('Hi');
    await rep.tell('touches.add', { contactId, touch });
  }
}

/** Everything in the book, in an order of its own. */
async function everything() {
  const byId = <T extends { id: string }>(rows: T[]) => rows.sort((one, other) => one.id.localeCompare(other.id));
  return {
    contacts: byId(await rep.rows('contacts')),
    followUps: byId(await rep.rows('followUps')),
    touches: byId(await rep.rows('touches')),
  };
}

/** Presses the export button, and gives the path of the finished file. */
async function exportBackup(): Promise<string> {
  for (const old of readdirSync(rep.downloads)) rmSync(join(rep.downloads, old));
  await book.click({ role: 'button', name: backup.exportDo });
  // Until it is whole, Firefox keeps it under a name of its own that is gone the next moment.
  return until('the whole backup file', () => {
    for (const name of readdirSync(rep.downloads)) {
      if (!/^duebook.*\.json$/.test(name)) continue;
      const path = join(rep.downloads, name);
      JSON.parse(readFileSync(path, 'utf8'));
      return path;
    }
    return null;
  });
}

function fileOf(name: string, content: string): string {
  const path = join(folder.path, name);
  writeFileSync(path, content);
  return path;
}

test('a backup brings an emptied book back, row for row', async () => {
  await fillBook();
  const before = await everything();
  const path = await exportBackup();
  await emptyBook(rep);
  expect(await rep.rows('contacts')).toEqual([]);

  await book.chooseFile(path);
  await book.click({ role: 'button', name: backup.doMerge });
  await book.waitForText(backup.restored(COUNTS));
  expect(await everything()).toEqual(before);
});

test('replace asks before it removes what the file does not have', async () => {
  await fillBook();
  const before = await everything();
  const path = await exportBackup();
  await rep.tell('contacts.save', { into: null, fields: contactFields({ name: 'Nora Newcomer' }), followUp: null });

  await book.chooseFile(path);
  await book.click({ name: new RegExp(`^${backup.replace}`) });
  await book.click({ role: 'button', name: backup.doReplace });
  await book.waitForText(backup.confirmTitle);
  expect(await rep.rows('contacts')).toHaveLength(4);
  await book.click({ role: 'button', name: backup.confirmDo });
  await book.waitForText(backup.restored(COUNTS));
  expect(await everything()).toEqual(before);
});

describe('a file that is no good is refused in a sentence, and the book stays as it is', () => {
  test('truncated, of a newer version, not JSON, of something else', async () => {
    await fillBook();
    const before = await everything();
    const whole = readFileSync(await exportBackup(), 'utf8');
    const bad = [
      [fileOf('truncated.json', whole.slice(0, Math.floor(whole.length * 0.7))), error['backup-truncated']],
      [fileOf('newer.json', whole.replace(/("version"\s*:\s*)\d+/, '$1999')), error['backup-too-new']],
      [fileOf('letter.json', 'Dear Sir or Madam'), error['backup-not-json']],
      [fileOf('other.json', '{"name":"something else","rows":[]}'), error['backup-not-duebook']],
    ] as const;
    for (const [path, words] of bad) {
      await book.chooseFile(path);
      await book.waitForText(words.what);
      expect(await everything()).toEqual(before);
      await book.close();
      book = await openScreen(rep, 'book.html#/backup');
    }
  });

  test('larger than any book', async () => {
    // Sparse: half a gigabyte and a bit that takes no room on the disk.
    const path = fileOf('huge.json', '');
    truncateSync(path, 501 * 1024 * 1024);
    await book.chooseFile(path);
    await book.waitForText(error['backup-too-large'].what);
  });
});
