import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Contact, ContactFields, ContactId } from '@/lib/contacts/contact';
import { findKnown } from '@/lib/store/contact-matches';
import { contactPage } from '@/lib/store/contact-page';
import { type ABook, aBook, contents, fields, plan, theContact, touch } from './a-book';

let book: ABook;
beforeEach(() => {
  book = aBook();
});

const phone = (written: string) => ({ written, e164: '', kind: 'work' as const, extension: '' });

const JANE: Partial<ContactFields> = {
  name: 'Jane Doe',
  organisation: 'Acme',
  emails: [{ address: 'jane@acme.example' }],
  note: 'met in Hanover',
};
const SHORT: Partial<ContactFields> = {
  name: 'J. Doe',
  jobTitle: 'Buyer',
  emails: [{ address: 'j.doe@acme.example' }],
  phones: [phone('030 1234567')],
  grade: 'A',
  note: 'called the office',
};

async function save(given: Partial<ContactFields>, due?: string): Promise<ContactId> {
  const followUp = due ? plan({ due }) : null;
  return (await book.commands['contacts.save']({ into: null, fields: fields(given), followUp })).contactId;
}
const note = (contactId: ContactId, at: number) => book.commands['touches.add']({ contactId, touch: touch({ at }) });
const merge = (into: ContactId, from: ContactId, taken: ('name' | 'grade')[] = []) =>
  book.commands['contacts.merge']({ into, from, taken });
const unmerge = (id: ContactId, from: ContactId) => book.commands['contacts.unmerge']({ id, from });

/** A contact as the rep sees it: with no trace of when it was written. */
async function seen(id: ContactId): Promise<object> {
  const page = await contactPage(id, book.db);
  if (!page) throw new Error('no such contact');
  const { updatedAt: _updatedAt, ...contact } = page.contact;
  return { ...page, contact };
}

/** Two contacts about one person, each with a follow-up and touches of its own. */
async function two(): Promise<{ into: ContactId; from: ContactId }> {
  const into = await save(JANE, '2026-11-23T09:00');
  const from = await save(SHORT, '2026-11-25T09:00');
  await note(into, 1_000);
  await note(from, 2_000);
  await note(from, 3_000);
  return { into, from };
}

describe('contacts.merge', () => {
  it('makes one of two, with the follow-ups and touches of both', async () => {
    const { into, from } = await two();
    await merge(into, from);
    expect(await book.db.contacts.get(from)).toBeUndefined();
    expect(await theContact(book.db, into)).toMatchObject({
      name: 'Jane Doe',
      jobTitle: 'Buyer',
      emails: [{ address: 'jane@acme.example' }, { address: 'j.doe@acme.example' }],
      phones: [phone('030 1234567')],
      grade: 'B',
      note: 'met in Hanover\ncalled the office',
      touchCount: 3,
      lastTouchAt: 3_000,
    });
    const page = await contactPage(into, book.db);
    expect(page?.followUps.map(({ due }) => due)).toEqual(['2026-11-23T09:00', '2026-11-25T09:00']);
    expect(page?.touches.map(({ at }) => at)).toEqual([3_000, 2_000, 1_000]);
    // Met again under either address, it is known.
    const [known] = await findKnown([fields({ name: 'Jane', emails: [{ address: 'j.doe@acme.example' }] })], book.db);
    expect(known?.same?.contact.id).toBe(into);
  });

  it('takes over what the rep chose, and the grade with it for every follow-up', async () => {
    const { into, from } = await two();
    await merge(into, from, ['name', 'grade']);
    expect(await theContact(book.db, into)).toMatchObject({ name: 'J. Doe', grade: 'A' });
    expect((await book.db.followUps.toArray()).map(({ grade }) => grade)).toEqual(['A', 'A']);
  });

  it('never forgets that one of the two asked not to be contacted', async () => {
    const asked = await save({ ...JANE, consent: 'refused' });
    const agreed = await save({ ...SHORT, consent: 'given' });
    await merge(agreed, asked);
    expect((await theContact(book.db, agreed)).consent).toBe('refused');
  });

  it('is taken back whole', async () => {
    const { into, from } = await two();
    const before = await contents(book.db);
    const { undo } = await merge(into, from, ['grade']);
    await book.commands.undo({ token: undo });
    expect(await contents(book.db)).toEqual(before);
  });

  it('needs both contacts', async () => {
    const { into, from } = await two();
    await merge(into, from);
    await expect(merge(into, from)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('contacts.unmerge', () => {
  it('gives each back what was theirs', async () => {
    const { into, from } = await two();
    const [one, other] = [await seen(into), await seen(from)];
    await merge(into, from, ['name', 'grade']);
    await unmerge(into, from);
    expect(await seen(into)).toEqual(one);
    expect(await seen(from)).toEqual(other);
  });

  it('leaves what was done since where it was done, and as it stands', async () => {
    const { into, from } = await two();
    const theirs = (await contactPage(from, book.db))?.followUps[0];
    if (!theirs) throw new Error('no follow-up');
    await merge(into, from);
    await book.commands['followUps.complete']({ id: theirs.id, touch: touch({ at: 9_000 }), next: plan() });
    const merged: Contact = await theContact(book.db, into);
    await book.commands['contacts.update']({
      id: into,
      fields: {
        ...fields(merged),
        organisation: 'Acme Labs',
        jobTitle: 'Head of Purchasing',
        emails: [...merged.emails, { address: 'new@acme.example' }],
        note: `${merged.note}\nwants a quote`,
      },
    });
    await unmerge(into, from);

    expect(await theContact(book.db, into)).toMatchObject({
      organisation: 'Acme Labs',
      jobTitle: 'Head of Purchasing',
      emails: [{ address: 'jane@acme.example' }, { address: 'new@acme.example' }],
      phones: [],
      note: 'met in Hanover\nwants a quote',
      byHand: ['organisation', 'jobTitle'],
    });
    const [mine, hers] = [await contactPage(into, book.db), await contactPage(from, book.db)];
    expect(mine?.touches.map(({ at }) => at)).toEqual([9_000, 1_000]);
    expect(mine?.followUps.map(({ status }) => status)).toEqual(['open', 'open']);
    expect(hers?.contact).toMatchObject({ jobTitle: 'Buyer', touchCount: 2, lastTouchAt: 3_000 });
    expect(hers?.touches.map(({ at }) => at)).toEqual([3_000, 2_000]);
    expect(hers?.followUps.map(({ id, status }) => [id, status])).toEqual([[theirs.id, 'done']]);
  });

  it('does not bring back what was deleted since', async () => {
    const { into, from } = await two();
    const theirs = (await contactPage(from, book.db))?.followUps[0];
    await merge(into, from);
    if (theirs) await book.commands['followUps.delete']({ id: theirs.id });
    await unmerge(into, from);
    expect((await contactPage(from, book.db))?.followUps).toEqual([]);
  });

  it('parts a chain of merges from the outside in, each with its own', async () => {
    const { into, from } = await two();
    const third = await save({ name: 'Jane D.', phones: [phone('040 7654321')] }, '2026-12-01T09:00');
    const [one, other, last] = [await seen(into), await seen(from), await seen(third)];
    await merge(from, third);
    await merge(into, from);
    await expect(unmerge(into, third)).rejects.toMatchObject({ code: 'not-found' });
    await unmerge(into, from);
    expect(await seen(into)).toEqual(one);
    await unmerge(from, third);
    expect(await seen(from)).toEqual(other);
    expect(await seen(third)).toEqual(last);
  });

  it.each([
    ['first merged first', 0],
    ['last merged first', 1],
  ])('parts two merged into one in any order: %s', async (_, first) => {
    const { into, from } = await two();
    const third = await save({ name: 'Doe', jobTitle: 'Chief', phones: [phone('030 1234567'), phone('040 7654321')] });
    const before = [await seen(into), await seen(from), await seen(third)];
    await merge(into, from);
    await merge(into, third);
    const order = first === 0 ? [from, third] : [third, from];
    for (const id of order) await unmerge(into, id);
    expect([await seen(into), await seen(from), await seen(third)]).toEqual(before);
  });

  it('leaves a value that another merged contact has, too', async () => {
    const { into, from } = await two();
    const third = await save({ name: 'Doe', phones: [phone('030 1234567')] });
    await merge(into, from);
    await merge(into, third);
    await unmerge(into, from);
    expect((await theContact(book.db, into)).phones).toEqual([phone('030 1234567')]);
  });

  it('is taken back whole, and survives a later edit of either', async () => {
    const { into, from } = await two();
    await merge(into, from);
    await book.commands['contacts.save']({ into, fields: fields({ note: 'again' }), followUp: null });
    const before = await contents(book.db);
    const { undo } = await unmerge(into, from);
    await book.commands.undo({ token: undo });
    expect(await contents(book.db)).toEqual(before);
    await unmerge(into, from);
    expect(await book.db.contacts.count()).toBe(2);
  });

  it('completes a contact that a backup brought back meanwhile', async () => {
    const { into, from } = await two();
    const row = await theContact(book.db, from);
    await merge(into, from);
    await book.db.contacts.put({ ...row, jobTitle: '', phones: [] });
    await unmerge(into, from);
    expect(await theContact(book.db, from)).toMatchObject({ jobTitle: 'Buyer', touchCount: 2 });
  });
});
