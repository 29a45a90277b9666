import { describe, expect, it } from 'vitest';
import type { ContactFields } from '@/lib/contacts/contact';
import { emptyContactFields } from '@/lib/contacts/empty-contact-fields';
import { indexKeys } from '@/lib/contacts/identity-keys';
import { likeness } from '@/lib/contacts/likely-contact';
import { organisationKey } from '@/lib/contacts/organisation-key';
import { LINEAR, textGrowth } from '../../support/growth';

const some = (name: string, organisation = '', ...addresses: string[]): ContactFields => ({
  ...emptyContactFields(),
  name,
  organisation,
  emails: addresses.map((address) => ({ address })),
});

/** The keys a contact is looked up by where no address or number tells. */
const keys = (contact: ContactFields) => indexKeys(contact).filter((key) => /^(at|in):/.test(key));

describe('likeness', () => {
  it.each<[string, ContactFields, ContactFields, ReturnType<typeof likeness>]>([
    [
      'one name at one company, whatever its legal form',
      some('Jane Doe', 'ACME GmbH & Co. KG'),
      some('Doe, Jane', 'Acme'),
      { by: 'organisation', at: 'Acme', names: 'same' },
    ],
    [
      'a misspelt name',
      some('Stephen Miller', 'Acme'),
      some('Steven Miller', 'Acme'),
      { by: 'organisation', at: 'Acme', names: 'similar' },
    ],
    [
      'an initial',
      some('J. Doe', 'Acme'),
      some('Jane Doe', 'Acme'),
      { by: 'organisation', at: 'Acme', names: 'similar' },
    ],
    [
      'a middle name',
      some('Jane Mary Doe', 'Acme'),
      some('Jane Doe', 'Acme'),
      { by: 'organisation', at: 'Acme', names: 'similar' },
    ],
    [
      'diacritics and a title',
      some('Dr. Jürgen Größmann', 'Acme'),
      some('Jurgen Grossmann', 'Acme'),
      { by: 'organisation', at: 'Acme', names: 'same' },
    ],
    [
      'one name under one mail domain',
      some('Jane Doe', '', 'jane@acme.example'),
      some('Jane Doe', 'Acme', 'j.doe@ACME.example'),
      { by: 'domain', at: 'acme.example', names: 'same' },
    ],
    [
      'a Chinese name at a company with and without its form',
      some('王小明', '蓝湖科技有限公司'),
      some('王 小明', '蓝湖科技'),
      { by: 'organisation', at: '蓝湖科技', names: 'same' },
    ],
    ['two entries of a company', some('', 'Acme'), some('', 'Acme Ltd.'), expect.objectContaining({ names: 'none' })],
    ['one name at two companies', some('Jane Doe', 'Acme'), some('Jane Doe', 'Other'), null],
    ['one company, two people', some('Jane Doe', 'Acme'), some('John Roe', 'Acme'), null],
    ['sisters', some('Anna Schmidt', 'Acme'), some('Anne Schmidt', 'Acme'), null],
    ['initials alone', some('J. D.', 'Acme'), some('Jane Doe', 'Acme'), null],
    ['a given name alone', some('Jane', 'Acme'), some('Jane Doe', 'Acme'), null],
    ['Chinese names one character apart', some('王小明', 'Acme'), some('王小民', 'Acme'), null],
    [
      'a mail provider everybody uses',
      some('Jane Doe', '', 'jane@gmail.com'),
      some('Jane Doe', '', 'jdoe@gmail.com'),
      null,
    ],
    ['a company and its person', some('', 'Acme'), some('Jane Doe', 'Acme'), null],
  ])('%s', (_, one, other, reason) => {
    expect(likeness(one, other)).toEqual(reason);
    expect(likeness(other, one) !== null).toBe(reason !== null);
    // Whoever is likely must be found by a key, or nobody would ever compare the two.
    if (reason) expect(keys(one).some((key) => keys(other).includes(key))).toBe(true);
  });
});

describe('organisationKey', () => {
  it.each([
    ['Acme Inc.', 'ACME'],
    ['Acme, S.A. de C.V.', 'Acme'],
    ['Acme S.p.A.', 'acme'],
    ['R & D Corp.', 'R and D'],
    ['株式会社青空', '青空'],
    ['주식회사 한빛', '한빛'],
    ['ООО «Квист Помпа»', 'Квист Помпа'],
    ['Квист Помпа, ООО', 'ООО «Квист Помпа»'],
    ['PT Quist Orl', 'Quist Orl'],
    ['Nordlicht Sp. z o.o.', 'Nordlicht'],
  ])('%s is %s', (one, other) => {
    expect(organisationKey(one)).toBe(organisationKey(other));
  });
  it.each([
    ['Acme', 'Acme Labs'],
    ['Group', 'Holding'],
    ['SA', 'AG'],
  ])('%s is not %s', (one, other) => {
    expect(organisationKey(one)).not.toBe(organisationKey(other));
  });
  it('is never empty for a name, and never slow', () => {
    expect(organisationKey('GmbH')).toBe('gmbh');
    for (const piece of ['A.', '有限公司', 'a b ', 'A. 有限公司 a b '])
      expect([piece, textGrowth(piece, organisationKey) < LINEAR]).toEqual([piece, true]);
  });
});
