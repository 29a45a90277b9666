import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { contactCount, listContacts } from '@/lib/store/contact-list';
import { contactPage } from '@/lib/store/contact-page';
import { searchContacts } from '@/lib/store/contact-search';
import { type ABook, aBook, fields, plan, touch } from './a-book';

const PEOPLE = [
  { name: 'Zoë Ångström', organisation: 'Nordic AB', emails: [{ address: 'zoe@nordic.example' }] },
  { name: '王小明', organisation: '北京华为技术有限公司' },
  { name: 'Anna Müller', organisation: 'Nordic AB', emails: [{ address: 'anna.mueller@nordic.example' }] },
  {
    name: 'Bob Nord',
    organisation: 'Acme',
    phones: [{ written: '030 1234567', e164: '+49301234567', kind: 'work' as const, extension: '' }],
  },
  { name: '', organisation: 'Acme Holding' },
];

let book: ABook;
beforeEach(async () => {
  book = aBook();
  await book.commands['contacts.saveMany']({
    items: PEOPLE.map((person) => ({ into: null, fields: fields(person), followUp: null })),
  });
});

const names = async (query: string, page = { limit: 10, offset: 0 }) => {
  const { rows, total } = await searchContacts(query, page, book.db);
  return { names: rows.map(({ name, organisation }) => name || organisation), total };
};

describe('searchContacts', () => {
  it.each([
    ['nord', ['Anna Müller', 'Bob Nord', 'Zoë Ångström']],
    ['nordic zoe', ['Zoë Ångström']],
    ['ANGSTROM', ['Zoë Ångström']],
    ['nordic.example', ['Anna Müller', 'Zoë Ångström']],
    ['华为技术', ['王小明']],
    ['小', ['王小明']],
    ['0301234', ['Bob Nord']],
    ['4567', ['Bob Nord']],
    ['acme', ['Acme Holding', 'Bob Nord']],
    ['a', ['Acme Holding', 'Anna Müller']],
    ['a z', ['Zoë Ångström']],
    ['nobody', []],
    ['?!', []],
  ])('%s finds %j', async (query, expected) => {
    expect(await names(query)).toEqual({ names: expected, total: expected.length });
  });

  it('finds all of them, by name, for an empty text', async () => {
    expect(await names('  ')).toEqual({
      names: ['Acme Holding', 'Anna Müller', 'Bob Nord', 'Zoë Ångström', '王小明'],
      total: 5,
    });
  });

  it('hands out parts and says how many there are', async () => {
    expect(await names('nord', { limit: 1, offset: 1 })).toEqual({ names: ['Bob Nord'], total: 3 });
    expect(await names('', { limit: 2, offset: 4 })).toEqual({ names: ['王小明'], total: 5 });
    expect(await names('a', { limit: 1, offset: 1 })).toEqual({ names: ['Anna Müller'], total: 2 });
  });

  it('keeps order and total where it finds more than it reads', async () => {
    await book.commands['contacts.saveMany']({ items: crowd(0, 500) });
    await book.commands['contacts.saveMany']({ items: crowd(500, 1_000) });
    await book.commands['contacts.saveMany']({ items: crowd(1_000, 1_200) });
    expect(await names('crowd', { limit: 2, offset: 1_100 })).toEqual({
      names: ['Crowd 1100 Person', 'Crowd 1101 Person'],
      total: 1_200,
    });
    expect(await names('crowd person', { limit: 2, offset: 498 })).toMatchObject({
      names: ['Crowd 0498 Person', 'Crowd 0499 Person'],
    });
    expect(await names('crowd 0007')).toEqual({ names: ['Crowd 0007 Person'], total: 1 });
  });

  it('does not count what is more than anyone reads, and says so', async () => {
    await book.commands['contacts.saveMany']({ items: crowd(0, 500) });
    await book.commands['contacts.saveMany']({ items: crowd(500, 1_000) });
    expect(await searchContacts('crowd', { limit: 2, offset: 0 }, book.db)).toMatchObject({
      total: 1_000,
      more: false,
    });
    await book.commands['contacts.saveMany']({ items: crowd(1_000, 1_200) });
    const page = { limit: 2, offset: 0 };
    expect(await searchContacts('crowd', page, book.db)).toMatchObject({ total: 1_000, more: true });
    expect(await searchContacts('crowd person', page, book.db)).toMatchObject({ total: 2, more: true });
    expect(await searchContacts('crowd', { limit: 300, offset: 900 }, book.db)).toMatchObject({
      total: 1_200,
      more: false,
    });
  });

  it('finds the few that have words each of which is common', async () => {
    const split = crowd(0, 2_400).map((item, at) => ({
      ...item,
      fields: fields({
        name: `${at < 1_300 ? 'Early' : ''} ${at >= 1_290 ? 'Late' : ''} ${String(at).padStart(4, '0')}`,
      }),
    }));
    for (let from = 0; from < split.length; from += 400) {
      await book.commands['contacts.saveMany']({ items: split.slice(from, from + 400) });
    }
    const { rows, total, more } = await searchContacts('late early', { limit: 50, offset: 0 }, book.db);
    expect(rows).toHaveLength(10);
    expect([total, more]).toEqual([10, false]);
  });

  it('loses none of many namesakes', async () => {
    const namesakes = Array.from({ length: 500 }, () => ({
      into: null,
      fields: fields({ name: 'Mo' }),
      followUp: null,
    }));
    for (let round = 0; round < 3; round++) await book.commands['contacts.saveMany']({ items: namesakes });
    const seen = new Set<string>();
    for (let offset = 0; offset < 1_500; offset += 250) {
      const { rows, total, more } = await searchContacts('mo', { limit: 250, offset }, book.db);
      expect([total, more]).toEqual(offset + 250 <= 1_000 ? [1_000, true] : [1_500, false]);
      for (const { id } of rows) seen.add(id);
    }
    expect(seen.size).toBe(1_500);
  });

  it('forgets the words a contact no longer has', async () => {
    const [anna] = (await searchContacts('anna', { limit: 1, offset: 0 }, book.db)).rows;
    if (!anna) throw new Error('not found');
    await book.commands['contacts.update']({ id: anna.id, fields: fields({ name: 'Berta' }) });
    expect((await names('anna')).total).toBe(0);
    expect((await names('berta')).total).toBe(1);
  });
});

function crowd(from: number, to: number) {
  return Array.from({ length: to - from }, (_, at) => ({
    into: null,
    fields: fields({ name: `Crowd ${String(from + at).padStart(4, '0')} Person` }),
    followUp: null,
  }));
}

describe('the list and the page of contacts', () => {
  it('counts all, and lists them by folded name, in parts', async () => {
    const rows = await listContacts({ limit: 2, offset: 1 }, book.db);
    expect(rows.map(({ name }) => name)).toEqual(['Anna Müller', 'Bob Nord']);
    expect(await contactCount(book.db)).toBe(5);
  });

  it('shows open follow-ups by due time, closed ones and touches newest first', async () => {
    const [anna] = (await searchContacts('anna', { limit: 1, offset: 0 }, book.db)).rows;
    if (!anna) throw new Error('not found');
    const contactId = anna.id;
    const dues = ['2026-11-28T09:00', '2026-11-25T09:00', '2026-11-26T09:00', '2026-11-27T09:00'];
    for (const due of dues) await book.commands['followUps.add']({ contactId, plan: plan({ due }) });
    const { followUps } = (await contactPage(contactId, book.db)) ?? { followUps: [] };
    for (const [at, { id }] of followUps.slice(0, 2).entries()) {
      book.clock.time += 1_000;
      await book.commands['followUps.complete']({ id, touch: touch({ at: at + 1, note: `${at}` }), next: null });
    }
    const page = await contactPage(contactId, book.db);
    expect(page?.contact.name).toBe('Anna Müller');
    expect(page?.followUps.map(({ due, status }) => `${due} ${status}`)).toEqual([
      '2026-11-27T09:00 open',
      '2026-11-28T09:00 open',
      '2026-11-26T09:00 done',
      '2026-11-25T09:00 done',
    ]);
    expect(page?.touches.map(({ note }) => note)).toEqual(['1', '0']);
    await book.commands['contacts.delete']({ ids: [contactId] });
    expect(await contactPage(contactId, book.db)).toBeNull();
  });
});
