import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactFields, PhoneEntry } from '@/lib/contacts/contact';
import type { Draft } from '@/lib/extract/draft';
import { findMatches } from '@/lib/store/contact-matches';
import { type ABook, aBook, fields, plan } from './a-book';

const seen = <T>(value: T) => ({ value, confidence: 0.9, evidence: [] });
const phone = (written: string, kind: PhoneEntry['kind'] = 'work', extension = '', e164 = ''): PhoneEntry => ({
  written,
  e164,
  kind,
  extension,
});

function draft(
  given: Partial<Pick<ContactFields, 'name' | 'organisation' | 'emails' | 'phones' | 'urls' | 'messaging'>>,
): Draft {
  return {
    kind: 'person',
    confidence: 0.9,
    name: given.name ? seen(given.name) : null,
    givenName: null,
    familyName: null,
    organisation: given.organisation ? seen(given.organisation) : null,
    jobTitle: null,
    emails: (given.emails ?? []).map(({ address }) => seen(address)),
    phones: (given.phones ?? []).map(seen),
    urls: (given.urls ?? []).map(seen),
    address: null,
    messaging: (given.messaging ?? []).map(seen),
  };
}

/** The page `fields` were met on, too. */
const SOURCE = { url: 'https://acme.example/team', title: 'Team' };

let book: ABook;
beforeEach(() => {
  book = aBook();
});

async function recognises(known: Partial<ContactFields>, met: Parameters<typeof draft>[0]): Promise<boolean> {
  await book.commands['contacts.save']({ into: null, fields: fields({ name: '', ...known }), followUp: null });
  const [match] = await findMatches([draft(met)], SOURCE, book.db);
  return match?.same != null;
}

describe('findMatches recognises', () => {
  it.each<[string, Partial<ContactFields>, Parameters<typeof draft>[0]]>([
    [
      'an address in other case',
      { name: 'J', emails: [{ address: 'Jane@Acme.example' }] },
      { emails: [{ address: 'jane@ACME.example' }] },
    ],
    [
      'an address under a name in another script',
      { name: '王伟', emails: [{ address: 'w@x.example' }] },
      { name: 'Wang Wei', emails: [{ address: 'w@x.example' }] },
    ],
    [
      'a mobile written with and without country code',
      { name: 'Jane', phones: [phone('+49 171 2345678', 'mobile')] },
      { name: 'J. D.', phones: [phone('0171 / 234 56 78', 'mobile')] },
    ],
    [
      'a landline under an agreeing name',
      { name: 'Dr. Jane Doe', phones: [phone('030 1234567')] },
      { name: 'Doe, Jane', phones: [phone('+49 30 1234567')] },
    ],
    [
      'a landline under initials',
      { name: 'Jane Doe', phones: [phone('030 1234567')] },
      { name: 'J. Doe', phones: [phone('030 1234567')] },
    ],
    [
      'a desk by its address',
      { organisation: 'Acme', emails: [{ address: 'info@acme.example' }] },
      { organisation: 'Acme', emails: [{ address: 'INFO@acme.example' }] },
    ],
    [
      'a mobile under a name in another script',
      { name: '王伟', phones: [phone('139 1234 5678', 'mobile')] },
      { name: 'Wang Wei', phones: [phone('+86 139 1234 5678', 'mobile')] },
    ],
    [
      'a mobile under a surname and a title',
      { name: '王伟', phones: [phone('139 1234 5678', 'mobile')] },
      { name: '王总', phones: [phone('139 1234 5678', 'mobile')] },
    ],
    [
      'a mobile under a name written short',
      { name: 'Alexander Roe', phones: [phone('0171 2345678', 'mobile')] },
      { name: 'Alex', phones: [phone('0171 2345678', 'mobile')] },
    ],
    [
      'a mobile without a name',
      { name: 'Jane Doe', phones: [phone('0171 2345678', 'mobile')] },
      { organisation: 'Acme', phones: [phone('0171 2345678', 'mobile')] },
    ],
    [
      "an address that shows one side's name",
      { name: 'Robert Smith', emails: [{ address: 'rsmith@acme.example' }] },
      { name: 'Bob', emails: [{ address: 'rsmith@acme.example' }] },
    ],
    [
      'a messaging id',
      { name: 'W', messaging: [{ kind: 'wechat', id: 'wxid_1' }] },
      { messaging: [{ kind: 'wechat', id: 'WXID_1' }] },
    ],
    [
      'a profile, however its address is written',
      { name: 'Jane Doe', urls: ['https://www.linkedin.com/in/jane-doe-7/'] },
      { name: 'J. D.', urls: ['http://de.linkedin.com/in/Jane-Doe-7?trk=x'] },
    ],
    [
      'a page under an agreeing name',
      { name: 'Jane Doe', urls: ['https://acme.example/people/7'] },
      { name: 'Dr. Jane Doe', urls: ['https://acme.example/people/7/'], emails: [{ address: 'jane@acme.example' }] },
    ],
    [
      'name and organisation on one page where there is nothing else',
      { name: 'Müller, Anna', organisation: 'ACME GmbH' },
      { name: 'Anna Müller', organisation: 'Acme GmbH' },
    ],
    [
      'name and organisation where only the book knows more',
      { name: 'Anna', organisation: 'Acme', emails: [{ address: 'a@b.example' }] },
      { name: 'Anna', organisation: 'Acme' },
    ],
  ])('%s', async (_, known, met) => {
    expect(await recognises(known, met)).toBe(true);
  });
});

describe('findMatches keeps apart', () => {
  it.each<[string, Partial<ContactFields>, Parameters<typeof draft>[0]]>([
    [
      'two persons behind one desk address',
      { name: 'Jane Doe', emails: [{ address: 'info@acme.example' }] },
      { name: 'Bob Roe', emails: [{ address: 'info@acme.example' }] },
    ],
    [
      'two persons behind a regional desk',
      { name: 'Jane Doe', emails: [{ address: 'sales-emea@acme.example' }] },
      { name: 'Bob Roe', emails: [{ address: 'sales-emea@acme.example' }] },
    ],
    [
      'two persons on one switchboard',
      { name: 'Jane Doe', phones: [phone('030 1234567')] },
      { name: 'Bob Roe', phones: [phone('030 1234567')] },
    ],
    [
      'two persons on one mobile',
      { name: 'Jane Doe', phones: [phone('0171 2345678', 'mobile')] },
      { name: 'Bob Roe', phones: [phone('0171 2345678', 'mobile')] },
    ],
    [
      'two persons on one mobile, in Chinese',
      { name: '王伟', phones: [phone('139 1234 5678', 'mobile')] },
      { name: '李娜', phones: [phone('139 1234 5678', 'mobile')] },
    ],
    [
      'two mobiles that differ in their first figures alone',
      { name: '王伟', phones: [phone('139 1234 5678', 'mobile', '', '+8613912345678')] },
      { name: '王伟', phones: [phone('159 1234 5678', 'mobile', '', '+8615912345678')] },
    ],
    [
      'two persons behind a desk no list knows',
      { name: 'Jane Doe', emails: [{ address: 'kanzlei@acme.example' }] },
      { name: 'Bob Roe', emails: [{ address: 'kanzlei@acme.example' }] },
    ],
    [
      'two extensions',
      { name: 'Jane Doe', phones: [phone('030 1234567', 'work', '11')] },
      { name: 'Jane Doe', phones: [phone('030 1234567', 'work', '12')] },
    ],
    [
      'a shared fax',
      { name: 'Jane Doe', phones: [phone('030 1234567', 'fax')] },
      { name: 'Jane Doe', phones: [phone('030 1234567', 'fax')] },
    ],
    [
      'namesakes with addresses of their own',
      { name: 'Wang Wei', organisation: 'Acme', emails: [{ address: 'w1@acme.example' }] },
      { name: 'Wang Wei', organisation: 'Acme', emails: [{ address: 'w2@acme.example' }] },
    ],
    [
      'namesakes of two companies',
      { name: 'Wang Wei', organisation: 'Acme' },
      { name: 'Wang Wei', organisation: 'Other' },
    ],
    [
      'the company and a person in it',
      { organisation: 'Acme', emails: [{ address: 'info@acme.example' }] },
      { name: 'Jane', organisation: 'Acme', emails: [{ address: 'info@acme.example' }] },
    ],
    [
      'one id in two services',
      { name: 'A', messaging: [{ kind: 'wechat', id: 'x1' }] },
      { name: 'B', messaging: [{ kind: 'qq', id: 'x1' }] },
    ],
    [
      'two persons on one profile page of neither',
      { name: 'Jane Doe', urls: ['https://www.linkedin.com/in/somebody'] },
      { name: 'Bob Roe', urls: ['https://www.linkedin.com/in/somebody'] },
    ],
    [
      'namesakes with addresses of their own on one page',
      { name: 'Wang Wei', urls: ['https://acme.example/team'], emails: [{ address: 'w1@acme.example' }] },
      { name: 'Wang Wei', urls: ['https://acme.example/team'], emails: [{ address: 'w2@acme.example' }] },
    ],
    [
      "two persons who name the company's front page",
      { name: 'Jane Doe', urls: ['https://acme.example/'], source: { url: 'https://fair.example/', title: '' } },
      { name: 'Jane Doe', urls: ['https://acme.example'] },
    ],
    [
      'name and organisation met elsewhere, which are only likely the same',
      {
        name: 'Jane Doe',
        organisation: 'Acme',
        emails: [{ address: 'j@acme.example' }],
        source: { url: 'https://fair.example/', title: '' },
      },
      { name: 'Jane Doe', organisation: 'Acme' },
    ],
    ['drafts without anything', { name: 'A' }, {}],
  ])('%s', async (_, known, met) => {
    expect(await recognises(known, met)).toBe(false);
  });
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
    const met = ['Two', 'Three', 'One'].map((name) => draft({ name, organisation: 'Acme' }));
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
      draft({ ...known, emails: [{ address: 'jane@acme.example' }], phones: [phone('030 1234567')] }),
      draft({ ...known, phones: [phone('030 1234567')] }),
      draft({ ...known, urls: ['https://www.xing.com/profile/Jane_Doe/cv'] }),
      draft({ ...known, messaging: [{ kind: 'wechat', id: 'JD7' }] }),
      draft(known),
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
    const met = draft({ name: 'Jane Doe', organisation: 'Acme', emails: [{ address: 'jane@acme.example' }] });
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
      [draft({ ...shared, emails: [{ address: 'jane@acme.example' }] })],
      SOURCE,
      book.db,
    );
    expect(match?.same?.contact.id).toBe(sure.contactId);
    expect(match?.same?.openFollowUp).toBeNull();
  });
});
