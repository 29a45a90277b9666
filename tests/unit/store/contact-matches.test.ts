import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { findMatches } from '@/lib/store/contact-matches';
import { type ABook, aBook, fields, plan } from './a-book';
import { phone, SOURCE, somebody } from './a-meeting';

let book: ABook;
beforeEach(() => {
  book = aBook();
});

describe('findMatches', () => {
  it('answers in order, with the open follow-up due first', async () => {
    const item = (name: string) => ({ into: null, fields: fields({ name, organisation: 'Acme' }), followUp: plan() });
    const { saved } = await book.commands['contacts.saveMany']({ items: [item('One'), item('Two')] });
    const [one] = saved;
    if (!one) throw new Error('nothing saved');
    const sooner = await book.commands['followUps.add']({
      contactId: one.contactId,
      plan: plan({ due: '2026-11-22T09:00' }),
    });
    const met = ['Two', 'Three', 'One'].map((name) => somebody({ name, organisation: 'Acme' }));
    const matches = await findMatches(met, SOURCE, book.db);
    expect(matches.map((match) => match.same?.contact.name)).toEqual(['Two', undefined, 'One']);
    expect(matches[2]?.same?.openFollowUp?.id).toBe(sooner.followUpId);
    expect(await findMatches([], SOURCE, book.db)).toEqual([]);
  });

  it('says by what it recognised somebody', async () => {
    const known = { name: 'Jane Doe', organisation: 'Acme' };
    await book.commands['contacts.save']({
      into: null,
      fields: fields({
        ...known,
        emails: [{ address: 'jane@acme.example' }],
        phones: [phone('030 1234567')],
        urls: ['https://xing.com/profile/Jane_Doe'],
        messaging: [{ kind: 'wechat', id: 'jd7' }],
      }),
      followUp: null,
    });
    const met = [
      somebody({ ...known, emails: [{ address: 'jane@acme.example' }], phones: [phone('030 1234567')] }),
      somebody({ ...known, phones: [phone('030 1234567')] }),
      somebody({ ...known, urls: ['https://www.xing.com/profile/Jane_Doe/cv'] }),
      somebody({ ...known, messaging: [{ kind: 'wechat', id: 'JD7' }] }),
      somebody(known),
    ];
    const found = await findMatches(met, SOURCE, book.db);
    expect(found.map(({ same }) => same?.by)).toEqual(['email', 'phone', 'profile', 'messaging', 'page']);
  });

  it('offers who is only likely, best spelt first, and never where somebody is sure', async () => {
    const elsewhere = { organisation: 'Acme GmbH', source: { url: 'https://fair.example/', title: '' } };
    for (const name of ['J. Doe', 'Jane Doe', 'Bob Roe', 'June Dow', 'Jane M. Doe', 'Doe, J. M.']) {
      await book.commands['contacts.save']({ into: null, fields: fields({ name, ...elsewhere }), followUp: plan() });
      book.clock.time += 1_000;
    }
    const met = somebody({ name: 'Jane Doe', organisation: 'Acme', emails: [{ address: 'jane@acme.example' }] });
    const [known] = await findMatches([met], SOURCE, book.db);
    expect(known?.same).toBeNull();
    expect(known?.likely).toHaveLength(3);
    expect(known?.likely[0]).toMatchObject({
      contact: { name: 'Jane Doe' },
      openFollowUp: { status: 'open' },
      reason: { by: 'organisation', at: 'Acme GmbH', names: 'same' },
    });
    expect(known?.likely.map(({ contact }) => contact.name)).not.toContain('Bob Roe');

    await book.commands['contacts.save']({
      into: null,
      fields: fields({ name: 'JD', emails: [{ address: 'jane@acme.example' }] }),
      followUp: null,
    });
    const [now] = await findMatches([met], SOURCE, book.db);
    expect(now).toMatchObject({ same: { contact: { name: 'JD' } }, likely: [] });
  });

  it('takes the surest, not the first', async () => {
    const shared = { name: 'Jane Doe', phones: [phone('030 1234567')] };
    await book.commands['contacts.save']({ into: null, fields: fields(shared), followUp: null });
    const sure = await book.commands['contacts.save']({
      into: null,
      fields: fields({ name: 'Jane', emails: [{ address: 'jane@acme.example' }] }),
      followUp: null,
    });
    const [match] = await findMatches(
      [somebody({ ...shared, emails: [{ address: 'jane@acme.example' }] })],
      SOURCE,
      book.db,
    );
    expect(match?.same?.contact.id).toBe(sure.contactId);
    expect(match?.same?.openFollowUp).toBeNull();
  });
});
