import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { DuebookDatabase } from '@/lib/store/database';
import { forgetHanded, handedText, handOver } from '@/lib/store/handed-text';

const HOUR = 60 * 60_000;
const [first, second, third] = [1, 2, 3].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
  string,
];

it('hands a text over for an hour, to whoever has its id', async () => {
  const db = new DuebookDatabase('handed');
  await handOver({ id: first, at: 1_000, text: 'Ingrid Solheim' }, db);
  await handOver({ id: second, at: HOUR, text: 'Bo Lund' }, db);
  expect(await handedText(first, db)).toBe('Ingrid Solheim');
  expect(await handedText(third, db)).toBe('');

  await handOver({ id: third, at: HOUR + 1_001, text: 'Eva Roe' }, db);
  expect(await handedText(first, db)).toBe('');
  expect(await handedText(second, db)).toBe('Bo Lund');

  await forgetHanded(3 * HOUR, db);
  expect(await db.handed.count()).toBe(0);
});
