import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { aBook, contents, fields, only, plan, theContact, touch } from './a-book';

describe('contacts.save', () => {
  it('keeps a new contact with its follow-up, and undo takes both away', async () => {
    const { db, commands, clock, changes } = aBook();
    const saved = await commands['contacts.save']({
      into: null,
      fields: fields({ grade: 'A', emails: [{ address: 'Jane@Acme.example' }] }),
      followUp: plan({ note: 'ask about the fair' }),
    });
    const contact = await theContact(db, saved.contactId);
    expect(contact).toMatchObject({ name: 'Jane Doe', createdAt: clock.time, updatedAt: clock.time, touchCount: 0 });
    expect(contact).toMatchObject({ sortName: 'jane doe', lastTouchAt: null });
    expect(contact.keys).toContain('mail:jane@acme.example');
    const followUp = await only(db.followUps);
    expect(followUp).toMatchObject({ id: saved.followUpId, contactId: saved.contactId, status: 'open', grade: 'A' });
    expect(followUp).toMatchObject({ ring: '2026-11-23T09:00', late: '2026-11-23T09:00', note: 'ask about the fair' });
    expect(changes.count).toBe(1);

    await commands.undo({ token: saved.undo });
    expect(await contents(db)).toEqual({ contacts: [], followUps: [], touches: [] });
    expect(changes.count).toBe(2);
  });

  it('keeps a contact without a follow-up', async () => {
    const { db, commands } = aBook();
    const saved = await commands['contacts.save']({ into: null, fields: fields(), followUp: null });
    expect(saved.followUpId).toBeNull();
    expect(await db.followUps.count()).toBe(0);
  });

  it('replaces what the rep chose, and knows what the rep wrote', async () => {
    const { db, commands } = aBook();
    const saved = await commands['contacts.save']({
      into: null,
      fields: fields({ jobTitle: 'Buyer', organisation: 'Acme' }),
      followUp: null,
      byHand: ['jobTitle'],
    });
    expect((await only(db.contacts)).byHand).toEqual(['jobTitle']);
    const into = saved.contactId;
    await commands['contacts.update']({ id: into, fields: fields({ jobTitle: 'Buyer', organisation: 'Acme Labs' }) });
    expect((await only(db.contacts)).byHand).toEqual(['jobTitle', 'organisation']);

    const before = await contents(db);
    const met = fields({ name: 'Jane M. Doe', givenName: 'Jane', jobTitle: 'CEO', organisation: 'Other' });
    const again = await commands['contacts.save']({
      into,
      fields: met,
      followUp: null,
      overwrite: ['jobTitle', 'name'],
    });
    expect(await only(db.contacts)).toMatchObject({
      name: 'Jane M. Doe',
      givenName: 'Jane',
      jobTitle: 'CEO',
      organisation: 'Acme Labs',
      // What a page said stands in place of what the rep wrote: it is the rep's no more.
      byHand: ['organisation'],
    });
    await commands.undo({ token: again.undo });
    expect(await contents(db)).toEqual(before);

    await commands['contacts.save']({
      into,
      fields: met,
      followUp: null,
      overwrite: ['jobTitle'],
      byHand: ['jobTitle'],
    });
    expect((await only(db.contacts)).byHand).toEqual(['organisation', 'jobTitle']);
  });

  it('completes a known contact and overwrites nothing', async () => {
    const { db, commands, clock } = aBook();
    const first = await commands['contacts.save']({
      into: null,
      fields: fields({ jobTitle: 'Buyer', note: 'met in Hanover', grade: 'A' }),
      followUp: null,
    });
    const before = await contents(db);
    clock.time += 1_000;
    const again = await commands['contacts.save']({
      into: first.contactId,
      fields: fields({
        jobTitle: 'CEO',
        organisation: 'Acme',
        note: 'again in Berlin',
        emails: [{ address: 'j@acme.example' }],
      }),
      followUp: plan(),
    });
    expect(again.contactId).toBe(first.contactId);
    expect(await only(db.contacts)).toMatchObject({
      jobTitle: 'Buyer',
      organisation: 'Acme',
      note: 'met in Hanover\nagain in Berlin',
      grade: 'A',
      emails: [{ address: 'j@acme.example' }],
      createdAt: clock.time - 1_000,
      updatedAt: clock.time,
    });
    expect(await only(db.followUps)).toMatchObject({ id: again.followUpId, grade: 'A' });
    await commands.undo({ token: again.undo });
    expect(await contents(db)).toEqual(before);
  });

  it('moves the open follow-up of a known contact instead of planning a second one', async () => {
    const { db, commands } = aBook();
    const first = await commands['contacts.save']({ into: null, fields: fields(), followUp: plan({ note: 'price' }) });
    const before = await contents(db);
    const again = await commands['contacts.save']({
      into: first.contactId,
      fields: fields(),
      followUp: plan({ due: '2026-12-01T10:00', channel: 'email' }),
    });
    expect(again.followUpId).toBe(first.followUpId);
    expect(await only(db.followUps)).toMatchObject({
      due: '2026-12-01T10:00',
      ring: '2026-12-01T10:00',
      channel: 'email',
      note: 'price',
    });
    await commands.undo({ token: again.undo });
    expect(await contents(db)).toEqual(before);
  });

  it('refuses a contact that is not there', async () => {
    const { db, commands } = aBook();
    const { contactId, undo } = await commands['contacts.save']({ into: null, fields: fields(), followUp: null });
    await commands.undo({ token: undo });
    await expect(
      commands['contacts.save']({ into: contactId, fields: fields(), followUp: plan() }),
    ).rejects.toMatchObject({ code: 'not-found' });
    expect(await contents(db)).toEqual({ contacts: [], followUps: [], touches: [] });
  });
});

describe('contacts.saveMany', () => {
  it('keeps all of them under one undo', async () => {
    const { db, commands } = aBook();
    const { saved, undo } = await commands['contacts.saveMany']({
      items: ['One', 'Two', 'Three'].map((name) => ({ into: null, fields: fields({ name }), followUp: plan() })),
    });
    expect(saved).toHaveLength(3);
    expect((await db.contacts.bulkGet(saved.map(({ contactId }) => contactId))).map((row) => row?.name)).toEqual([
      'One',
      'Two',
      'Three',
    ]);
    expect(await db.followUps.count()).toBe(3);
    await commands.undo({ token: undo });
    expect(await contents(db)).toEqual({ contacts: [], followUps: [], touches: [] });
  });

  it('makes one contact of a person met twice in one message', async () => {
    const { db, commands } = aBook();
    const known = await commands['contacts.save']({
      into: null,
      fields: fields({ name: 'Bo Lund', emails: [{ address: 'bo@acme.example' }] }),
      followUp: null,
    });
    const item = (given: Parameters<typeof fields>[0], into: typeof known.contactId | null = null) => ({
      into,
      fields: fields(given),
      followUp: plan(),
    });
    const { saved, undo } = await commands['contacts.saveMany']({
      items: [
        item({ name: 'Jane Doe', emails: [{ address: 'jane@acme.example' }] }),
        item({ name: 'Bo Lund', emails: [{ address: 'lund@acme.example' }] }, known.contactId),
        item({ name: 'J. Doe', jobTitle: 'Buyer', emails: [{ address: 'JANE@acme.example' }] }),
        item({ name: 'Bo Lund', emails: [{ address: 'lund@acme.example' }] }),
        item({ name: 'Eva Roe', emails: [{ address: 'eva@acme.example' }] }),
      ],
    });
    const [jane, bo, janeAgain, boAgain] = saved;
    expect([janeAgain, boAgain]).toEqual([jane, bo]);
    expect((await db.contacts.orderBy('sortName').toArray()).map(({ name, jobTitle }) => [name, jobTitle])).toEqual([
      ['Bo Lund', ''],
      ['Eva Roe', ''],
      ['Jane Doe', 'Buyer'],
    ]);
    expect(await db.followUps.count()).toBe(3);
    await commands.undo({ token: undo });
    expect((await db.contacts.toArray()).map(({ id }) => id)).toEqual([known.contactId]);
    expect(await db.followUps.count()).toBe(0);
  });

  it('keeps none where one can not be kept', async () => {
    const { db, commands, changes } = aBook();
    const gone = await commands['contacts.save']({ into: null, fields: fields(), followUp: null });
    await commands.undo({ token: gone.undo });
    changes.count = 0;
    const items = [null, null, gone.contactId].map((into) => ({ into, fields: fields(), followUp: plan() }));
    await expect(commands['contacts.saveMany']({ items })).rejects.toMatchObject({ code: 'not-found' });
    expect(await contents(db)).toEqual({ contacts: [], followUps: [], touches: [] });
    expect(await db.undos.count()).toBe(0);
    expect(changes.count).toBe(0);
  });
});

describe('contacts.update', () => {
  it('replaces the fields, keeps the rest, and recopies the grade', async () => {
    const { db, commands, clock } = aBook();
    const { contactId, followUpId } = await commands['contacts.save']({
      into: null,
      fields: fields(),
      followUp: plan(),
    });
    await commands['touches.add']({ contactId, touch: touch() });
    const before = await contents(db);
    clock.time += 5_000;
    const { undo } = await commands['contacts.update']({
      id: contactId,
      fields: fields({ name: 'Zoë Neu', grade: 'C', emails: [] }),
    });
    expect(await theContact(db, contactId)).toMatchObject({
      name: 'Zoë Neu',
      sortName: 'zoe neu',
      touchCount: 1,
      createdAt: clock.time - 5_000,
      updatedAt: clock.time,
    });
    expect(
      await db.followUps.where('[status+grade+late]').between(['open', 'C', ''], ['open', 'C', '\uffff']).toArray(),
    ).toMatchObject([{ id: followUpId }]);
    await commands.undo({ token: undo });
    expect(await contents(db)).toEqual(before);
  });
});

describe('contacts.delete', () => {
  it('deletes what hangs on it too, leaves others alone, and undo brings all back', async () => {
    const { db, commands } = aBook();
    const one = await commands['contacts.save']({ into: null, fields: fields(), followUp: plan() });
    const other = await commands['contacts.save']({ into: null, fields: fields({ name: 'Other' }), followUp: plan() });
    for (const { contactId } of [one, other]) await commands['touches.add']({ contactId, touch: touch() });
    const before = await contents(db);
    const { undo } = await commands['contacts.delete']({ ids: [one.contactId, one.contactId] });
    const after = await contents(db);
    expect(after.contacts.map(({ id }) => id)).toEqual([other.contactId]);
    expect(after.followUps.map(({ contactId }) => contactId)).toEqual([other.contactId]);
    expect(after.touches.map(({ contactId }) => contactId)).toEqual([other.contactId]);
    await commands.undo({ token: undo });
    expect(await contents(db)).toEqual(before);
  });

  it('deletes nothing where one of them is not there', async () => {
    const { db, commands } = aBook();
    const gone = await commands['contacts.save']({ into: null, fields: fields(), followUp: null });
    await commands.undo({ token: gone.undo });
    const { contactId } = await commands['contacts.save']({ into: null, fields: fields(), followUp: plan() });
    await expect(commands['contacts.delete']({ ids: [contactId, gone.contactId] })).rejects.toMatchObject({
      code: 'not-found',
    });
    expect(await db.contacts.count()).toBe(1);
    expect(await db.followUps.count()).toBe(1);
  });
});
