import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ContactFields } from '@/lib/contacts/contact';
import { type Met, phone, recognises } from './a-meeting';

describe('findMatches recognises', () => {
  it.each<[string, Partial<ContactFields>, Met]>([
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
  it.each<[string, Partial<ContactFields>, Met]>([
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
