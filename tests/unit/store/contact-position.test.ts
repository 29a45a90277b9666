import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { listContacts } from '@/lib/store/contact-list';
import { contactPosition } from '@/lib/store/contact-position';
import { aBook, fields } from './a-book';

it('is where the list has the contact, namesakes apart', async () => {
  const { db, commands } = aBook();
  for (const name of ['Per Lund', 'Abena Mensah', 'Per Lund', 'Östen', '欧阳静', 'Per Lund']) {
    await commands['contacts.save']({ into: null, fields: fields({ name }), followUp: null });
  }
  const listed = await listContacts({ limit: 10, offset: 0 }, db);
  expect(await Promise.all(listed.map(({ id }) => contactPosition(id, db)))).toEqual([0, 1, 2, 3, 4, 5]);
  const [first] = listed;
  if (first) await db.contacts.delete(first.id);
  expect(first && (await contactPosition(first.id, db))).toBeNull();
});
