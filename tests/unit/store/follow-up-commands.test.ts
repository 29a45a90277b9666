import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Outcome } from '@/lib/follow-ups/touch';
import { aBook, contents, local, only, plan, theContact, touch } from './a-book';

import { raise, withFollowUp } from './a-follow-up';

describe('followUps.add', () => {
  it('plans one more, and undo takes it away', async () => {
    const book = aBook();
    const { contactId, before } = await withFollowUp(book);
    const { followUpId, undo } = await book.commands['followUps.add']({
      contactId,
      plan: plan({ due: '2026-11-24T09:00', allDay: true, note: 'sample' }),
    });
    expect(await book.db.followUps.get(followUpId)).toMatchObject({
      contactId,
      status: 'open',
      note: 'sample',
      late: '2026-11-24T24:00',
      ring: '2026-11-24T09:00',
      createdAt: book.clock.time,
      closedAt: null,
      raisedFor: null,
    });
    await book.commands.undo({ token: undo });
    expect(await contents(book.db)).toEqual(before);
  });

  it('refuses one for a contact that is not there', async () => {
    const book = aBook();
    const { contactId } = await withFollowUp(book);
    await book.commands['contacts.delete']({ ids: [contactId] });
    await expect(book.commands['followUps.add']({ contactId, plan: plan() })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await book.db.followUps.count()).toBe(0);
  });
});

describe('followUps.update', () => {
  it('moves it, to ring again, and undo moves it back', async () => {
    const book = aBook();
    const { id } = await withFollowUp(book);
    await raise(book, '2026-11-23T09:00');
    const before = await contents(book.db);
    const { undo } = await book.commands['followUps.update']({
      id,
      plan: plan({ due: '2026-11-23T15:00', note: 'x' }),
    });
    expect(await only(book.db.followUps)).toMatchObject({ ring: '2026-11-23T15:00', raisedFor: null, note: 'x' });
    await book.commands.undo({ token: undo });
    expect(await contents(book.db)).toEqual(before);
    expect(await raise(book, '2026-11-30T00:00')).toEqual([]);
    expect(await only(book.db.followUps)).not.toHaveProperty('ring');
  });

  it('does not ring again where only the note changes', async () => {
    const book = aBook();
    const { id } = await withFollowUp(book);
    await raise(book, '2026-11-23T09:00');
    await book.commands['followUps.update']({ id, plan: plan({ note: 'new' }) });
    expect(await only(book.db.followUps)).toMatchObject({ note: 'new', raisedFor: '2026-11-23T09:00' });
    expect(await book.db.followUps.where('ring').above('').count()).toBe(0);
  });
});

describe('followUps.complete', () => {
  it('closes it, records the touch, plans the next; undo takes all of it back', async () => {
    const book = aBook();
    const { id, contactId, before } = await withFollowUp(book);
    book.clock.time += 60_000;
    const { undo } = await book.commands['followUps.complete']({
      id,
      touch: touch({ note: 'wants a quote', outcome: 'interested' }),
      next: plan({ due: '2026-12-01T09:00', allDay: true, note: 'quote' }),
    });
    expect(await book.db.followUps.get(id)).toMatchObject({ status: 'done', closedAt: book.clock.time });
    expect(await book.db.followUps.get(id)).not.toHaveProperty('ring');
    expect(await book.db.followUps.where('ring').above('').toArray()).toMatchObject([
      { contactId, due: '2026-12-01T09:00', note: 'quote', status: 'open' },
    ]);
    expect(await only(book.db.touches)).toMatchObject({ contactId, followUpId: id, note: 'wants a quote' });
    expect(await theContact(book.db, contactId)).toMatchObject({
      touchCount: 1,
      lastTouchAt: touch().at,
      lifecycle: 'lead',
    });
    await book.commands.undo({ token: undo });
    expect(await contents(book.db)).toEqual(before);
  });

  it.each<[Outcome, string]>([
    ['won', 'customer'],
    ['lost', 'lost'],
    ['not-now', 'lead'],
  ])('%s makes the contact a %s', async (outcome, lifecycle) => {
    const book = aBook();
    const { id, contactId, before } = await withFollowUp(book);
    const { undo } = await book.commands['followUps.complete']({ id, touch: touch({ outcome }), next: null });
    expect(await theContact(book.db, contactId)).toMatchObject({ lifecycle, touchCount: 1 });
    await book.commands.undo({ token: undo });
    expect(await contents(book.db)).toEqual(before);
  });

  it('refuses the second time', async () => {
    const book = aBook();
    const { id } = await withFollowUp(book);
    const payload = { id, touch: touch(), next: plan() };
    await book.commands['followUps.complete'](payload);
    await expect(book.commands['followUps.complete'](payload)).rejects.toMatchObject({ code: 'not-found' });
    expect(await book.db.touches.count()).toBe(1);
    expect(await book.db.followUps.count()).toBe(2);
  });
});

describe('followUps.snooze', () => {
  it('moves it to ring then, though it was raised before; undo does not ring a second time', async () => {
    const book = aBook();
    const { id } = await withFollowUp(book);
    await raise(book, '2026-11-23T09:00');
    const before = await contents(book.db);
    const { undo } = await book.commands['followUps.snooze']({
      id,
      to: { due: local('2026-11-24T09:00'), allDay: true },
    });
    expect(await only(book.db.followUps)).toMatchObject({
      due: '2026-11-24T09:00',
      allDay: true,
      late: '2026-11-24T24:00',
      ring: '2026-11-24T09:00',
      raisedFor: null,
      status: 'open',
    });
    await book.commands.undo({ token: undo });
    expect(await contents(book.db)).toEqual(before);
    expect(await book.db.followUps.where('ring').above('').count()).toBe(0);
  });
});

describe('followUps.skip', () => {
  it('closes it without a touch; undo opens it', async () => {
    const book = aBook();
    const { id, before } = await withFollowUp(book);
    const { undo } = await book.commands['followUps.skip']({ id });
    expect(await only(book.db.followUps)).toMatchObject({ status: 'skipped', closedAt: book.clock.time });
    expect(await book.db.followUps.where('ring').above('').count()).toBe(0);
    expect(await book.db.touches.count()).toBe(0);
    await book.commands.undo({ token: undo });
    expect(await contents(book.db)).toEqual(before);
  });
});

describe('followUps.delete', () => {
  it('deletes it and keeps the touch that closed it; undo puts both right', async () => {
    const book = aBook();
    const { id } = await withFollowUp(book);
    await book.commands['followUps.complete']({ id, touch: touch(), next: null });
    const before = await contents(book.db);
    const { undo } = await book.commands['followUps.delete']({ id });
    expect(await book.db.followUps.count()).toBe(0);
    expect(await only(book.db.touches)).toMatchObject({ followUpId: null });
    await book.commands.undo({ token: undo });
    expect(await contents(book.db)).toEqual(before);
  });
});
