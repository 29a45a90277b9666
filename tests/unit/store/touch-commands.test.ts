import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { lastTouchNote } from '@/lib/store/contact-touches';
import { type ABook, aBook, contents, fields, theContact, touch } from './a-book';

const at = (hour: number) => Date.UTC(2026, 10, 1, hour);

async function withTouches(book: ABook) {
  const { contactId } = await book.commands['contacts.save']({ into: null, fields: fields(), followUp: null });
  await book.commands['touches.add']({ contactId, touch: touch({ at: at(1), note: 'first' }) });
  await book.commands['touches.add']({ contactId, touch: touch({ at: at(3), note: '' }) });
  return contactId;
}

describe('touches', () => {
  it('are counted on their contact, and undone one by one', async () => {
    const book = aBook();
    const contactId = await withTouches(book);
    const before = await contents(book.db);
    expect(await theContact(book.db, contactId)).toMatchObject({ touchCount: 2, lastTouchAt: at(3) });
    const { undo } = await book.commands['touches.add']({ contactId, touch: touch({ at: at(2), note: 'second' }) });
    expect(await theContact(book.db, contactId)).toMatchObject({ touchCount: 3, lastTouchAt: at(3) });
    expect(await lastTouchNote(contactId, book.db)).toBe('second');
    await book.commands.undo({ token: undo });
    expect(await contents(book.db)).toEqual(before);
    expect(await lastTouchNote(contactId, book.db)).toBe('first');
  });

  it('can be moved in time and deleted, and undone', async () => {
    const book = aBook();
    const contactId = await withTouches(book);
    const before = await contents(book.db);
    const newest = before.touches.find((row) => row.at === at(3));
    if (!newest) throw new Error('no touch');
    const moved = await book.commands['touches.update']({ id: newest.id, touch: touch({ at: at(0), note: 'moved' }) });
    expect(await theContact(book.db, contactId)).toMatchObject({ touchCount: 2, lastTouchAt: at(1) });
    expect(await book.db.touches.get(newest.id)).toMatchObject({ note: 'moved', contactId });
    await book.commands.undo({ token: moved.undo });
    expect(await contents(book.db)).toEqual(before);

    const deleted = await book.commands['touches.delete']({ id: newest.id });
    expect(await theContact(book.db, contactId)).toMatchObject({ touchCount: 1, lastTouchAt: at(1) });
    await book.commands.undo({ token: deleted.undo });
    expect(await contents(book.db)).toEqual(before);
  });

  it('of another contact do not count', async () => {
    const book = aBook();
    await withTouches(book);
    const other = await book.commands['contacts.save']({ into: null, fields: fields({ name: 'B' }), followUp: null });
    expect(await theContact(book.db, other.contactId)).toMatchObject({ touchCount: 0, lastTouchAt: null });
    expect(await lastTouchNote(other.contactId, book.db)).toBe('');
  });

  it('are refused for what is not there', async () => {
    const book = aBook();
    const contactId = await withTouches(book);
    const gone = (await contents(book.db)).touches[0];
    if (!gone) throw new Error('no touch');
    await book.commands['contacts.delete']({ ids: [contactId] });
    const missing = { code: 'not-found' };
    await expect(book.commands['touches.add']({ contactId, touch: touch() })).rejects.toMatchObject(missing);
    await expect(book.commands['touches.update']({ id: gone.id, touch: touch() })).rejects.toMatchObject(missing);
    await expect(book.commands['touches.delete']({ id: gone.id })).rejects.toMatchObject(missing);
  });
});
