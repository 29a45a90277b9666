import { describe, expect, it } from 'vitest';
import type { ContactFields } from '@/lib/contacts/contact';
import { chosenChanges, contactChanges, tickedAtFirst } from '@/lib/contacts/contact-changes';
import { emptyContactFields } from '@/lib/contacts/empty-contact-fields';
import { mergeFields } from '@/lib/contacts/merge-fields';

const some = (given: Partial<ContactFields>): ContactFields => ({ ...emptyContactFields(), ...given });
const phone = (written: string) => ({ written, e164: '', kind: 'work' as const, extension: '' });
const address = { street: 'Ringweg 1', city: 'Bonn', region: '', postalCode: '53111', country: 'DE' };

const BOOK = some({
  name: 'Jane Doe',
  organisation: 'Acme',
  jobTitle: 'Buyer',
  emails: [{ address: 'jane@acme.example' }],
  phones: [phone('030 1234567')],
  note: 'met in Hanover',
});
const MET = some({
  name: 'Jane M. Doe',
  givenName: 'Jane',
  familyName: 'Doe',
  organisation: 'ACME',
  jobTitle: 'Head of Purchasing',
  emails: [{ address: 'JANE@acme.example' }, { address: 'j.doe@acme.example' }],
  phones: [phone('+49 30 1234567'), phone('0171 7654321')],
  urls: ['https://acme.example/jane'],
  address,
  grade: 'A',
  note: 'at the fair',
});

describe('contactChanges', () => {
  it('says nothing of a Chinese, Japanese or Korean name that is only parted by a space', () => {
    const named = (name: string) => some({ name });
    expect(contactChanges(named('佐藤健太郎'), named('佐藤 健太郎'))).toEqual([]);
    expect(contactChanges(named('김 민준'), named('김민준'))).toEqual([]);
    expect(contactChanges(named('Janedoe'), named('Jane Doe'))).toHaveLength(1);
  });

  it('tells a number’s extension apart from it', () => {
    const met = some({ phones: [{ ...phone('020 7946 0123 ext. 14'), extension: '14' }] });
    expect(contactChanges(some({}), met)).toMatchObject([{ to: '020 7946 0123', extension: '14' }]);
  });

  it('tells what is added and what is put in place of another', () => {
    expect(contactChanges(BOOK, MET)).toEqual([
      { id: 'name', field: 'name', from: 'Jane Doe', to: 'Jane M. Doe' },
      { id: 'jobTitle', field: 'jobTitle', from: 'Buyer', to: 'Head of Purchasing' },
      { id: 'emails/j.doe@acme.example', field: 'emails', at: 1, to: 'j.doe@acme.example' },
      { id: 'phones/0171 7654321', field: 'phones', at: 1, to: '0171 7654321' },
      { id: 'urls/https://acme.example/jane', field: 'urls', at: 0, to: 'https://acme.example/jane' },
      { id: 'address', field: 'address', from: '', to: 'Ringweg 1, 53111 Bonn, DE' },
      { id: 'grade', field: 'grade', from: 'B', to: 'A' },
      { id: 'note', field: 'note', to: 'at the fair' },
    ]);
  });

  it('tells of nothing where the book knows all of it', () => {
    expect(contactChanges(BOOK, BOOK)).toEqual([]);
    expect(contactChanges(mergeFields(BOOK, MET), some({ emails: MET.emails, phones: MET.phones }))).toEqual([]);
  });
});

describe('a name or company that says no more', () => {
  it.each<[Partial<ContactFields>, Partial<ContactFields>]>([
    [{ name: 'Doe, Jane' }, { name: 'Jane Doe' }],
    [{ name: 'Jane Mary Doe' }, { name: 'J. Doe' }],
    [{ organisation: 'Acme GmbH' }, { organisation: 'ACME' }],
  ])('%o and %o: counts only where it was just written', (known, met) => {
    expect(contactChanges(some(known), some(met))).toEqual([]);
    expect(contactChanges(some(known), some(met), () => true)).toHaveLength(1);
  });
});

describe('tickedAtFirst', () => {
  const replacing = { id: 'jobTitle', field: 'jobTitle', from: 'Buyer', to: 'Chief' } as const;
  const facts = { byHand: [], typed: () => false, sure: () => true };
  it('adds what is missing, and takes what a page is sure of', () => {
    expect(tickedAtFirst({ ...replacing, from: '' }, { ...facts, byHand: ['jobTitle'], sure: () => false })).toBe(true);
    expect(tickedAtFirst({ id: 'x', field: 'emails', at: 0, to: 'x' }, { ...facts, sure: () => false })).toBe(true);
    expect(tickedAtFirst(replacing, facts)).toBe(true);
    expect(tickedAtFirst(replacing, { ...facts, sure: () => false })).toBe(false);
  });
  it("leaves the rep's own words alone, unless the new ones are the rep's, too", () => {
    expect(tickedAtFirst(replacing, { ...facts, byHand: ['jobTitle'] })).toBe(false);
    expect(tickedAtFirst(replacing, { ...facts, byHand: ['jobTitle'], typed: () => true })).toBe(true);
  });
  it('takes a name only where it says more', () => {
    const name = { id: 'name', field: 'name', from: 'J. Doe', to: 'Jane Mary Doe' } as const;
    expect(tickedAtFirst(name, facts)).toBe(true);
    expect(tickedAtFirst({ ...name, from: 'Jane Doe', to: 'Doe' }, facts)).toBe(false);
    expect(tickedAtFirst({ ...name, from: 'Jane Doe', to: 'Jane Maria Roe' }, facts)).toBe(false);
  });
});

describe('chosenChanges', () => {
  const changes = contactChanges(BOOK, MET);
  const saved = (...ids: string[]) => {
    const { fields, overwrite } = chosenChanges(MET, changes, new Set(ids));
    return mergeFields(BOOK, fields, overwrite);
  };

  it('saves nothing of what is not ticked', () => {
    expect(saved()).toEqual({ ...BOOK, source: MET.source });
  });

  it('saves all that is ticked, a name with its parts', () => {
    const all = saved(...changes.map(({ id }) => id));
    expect(all).toMatchObject({
      name: 'Jane M. Doe',
      givenName: 'Jane',
      organisation: 'Acme',
      jobTitle: 'Head of Purchasing',
      address,
      grade: 'A',
      note: 'met in Hanover\nat the fair',
    });
    expect(all.emails).toHaveLength(2);
    expect(contactChanges(all, MET)).toEqual([]);
  });

  it('saves one value of a list and leaves the other', () => {
    const one = saved('phones/0171 7654321');
    expect(one.phones).toHaveLength(2);
    expect(one.emails).toEqual(BOOK.emails);
    expect(one.jobTitle).toBe('Buyer');
  });
});
