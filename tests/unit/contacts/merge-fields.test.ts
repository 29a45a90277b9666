import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ContactFields } from '@/lib/contacts/contact';
import { ContactFieldsSchema } from '@/lib/contacts/contact';
import { emptyContactFields } from '@/lib/contacts/empty-contact-fields';
import { mergeFields } from '@/lib/contacts/merge-fields';

const some = (given: Partial<ContactFields>): ContactFields => ({ ...emptyContactFields(), ...given });
const phone = (written: string, e164 = '') => ({ written, e164, kind: 'work' as const, extension: '' });
const address = { street: 'A 1', city: 'Berlin', region: '', postalCode: '10115', country: 'DE' };

describe('mergeFields', () => {
  it('takes a profile for the same however it is written, and a number without its extension for the one with it', () => {
    const known = some({
      urls: ['https://linkedin.com/in/idaquist/', 'https://tern.example'],
      phones: [{ ...phone('020 7946 0123', '+442079460123'), extension: '14' }],
    });
    const met = some({
      urls: ['https://www.linkedin.com/in/idaquist', 'http://www.tern.example/'],
      phones: [phone('+44 20 7946 0123', '+442079460123')],
    });
    expect(mergeFields(known, met)).toEqual(known);
  });

  it('overwrites nothing', () => {
    const full = some({
      name: 'Jane',
      givenName: 'Jane',
      familyName: 'Doe',
      organisation: 'Acme',
      jobTitle: 'Buyer',
      address,
      grade: 'A',
      lifecycle: 'customer',
      consent: 'refused',
      source: { url: 'https://a.example/', title: 'A' },
    });
    const other = some({
      name: 'Bob',
      givenName: 'Bob',
      familyName: 'Roe',
      organisation: 'Other',
      jobTitle: 'CEO',
      address: { ...address, city: 'Rome' },
      grade: 'C',
      lifecycle: 'lost',
      consent: 'given',
      source: { url: 'https://b.example/', title: 'B' },
    });
    expect(mergeFields(full, other)).toEqual(full);
    expect(mergeFields(some({}), other)).toEqual({ ...other, grade: 'B', lifecycle: 'lead' });
  });

  it('takes parts of a name and a title only where they belong to what is kept', () => {
    const known = some({ name: 'Wang Wei', organisation: 'Acme' });
    expect(mergeFields(known, some({ name: 'Jane Doe', givenName: 'Jane' })).givenName).toBe('');
    expect(mergeFields(known, some({ name: 'wang wei', givenName: 'Wei' })).givenName).toBe('Wei');
    expect(mergeFields(known, some({ organisation: 'Other', jobTitle: 'CEO' })).jobTitle).toBe('');
    expect(mergeFields(known, some({ jobTitle: 'CEO' })).jobTitle).toBe('CEO');
  });

  it('unites lists by what is meant, not how it is written', () => {
    const merged = mergeFields(
      some({
        emails: [{ address: 'Jane@Acme.example' }],
        phones: [phone('030 1234567')],
        tags: ['Fair'],
        urls: ['https://acme.example'],
        messaging: [{ kind: 'qq', id: '12345' }],
      }),
      some({
        emails: [{ address: 'jane@acme.example' }, { address: 'j@acme.example' }],
        phones: [phone('+49 30 1234567', '+49301234567'), phone('040 7654321')],
        tags: ['fair', 'new'],
        urls: ['https://acme.example/', 'https://other.example/'],
        messaging: [
          { kind: 'qq', id: '12345' },
          { kind: 'wechat', id: '12345' },
        ],
      }),
    );
    expect(merged.emails.map((entry) => entry.address)).toEqual(['Jane@Acme.example', 'j@acme.example']);
    expect(merged.phones.map(({ written }) => written)).toEqual(['030 1234567', '040 7654321']);
    expect(merged.tags).toEqual(['Fair', 'new']);
    expect(merged.urls).toEqual(['https://acme.example', 'https://other.example/']);
    expect(merged.messaging).toHaveLength(2);
  });

  it('keeps both of two numbers that differ in their first figures alone', () => {
    const merged = mergeFields(
      some({ phones: [phone('139 1234 5678', '+8613912345678')] }),
      some({ phones: [phone('159 1234 5678', '+8615912345678'), phone('0159 1234 5678')] }),
    );
    expect(merged.phones.map(({ written }) => written)).toEqual(['139 1234 5678', '159 1234 5678']);
  });

  it('adds a new note after the old one, once', () => {
    const once = mergeFields(some({ note: 'old' }), some({ note: 'new' }));
    expect(once.note).toBe('old\nnew');
    expect(mergeFields(once, some({ note: ' new ' })).note).toBe('old\nnew');
  });

  it('stays within what the book accepts', () => {
    const many = (from: number) =>
      some({
        note: 'x'.repeat(15_000) + from,
        emails: Array.from({ length: 50 }, (_, at) => ({ address: `a${from + at}@x.example` })),
        tags: Array.from({ length: 100 }, (_, at) => `t${from + at}`),
      });
    const merged = mergeFields(many(0), many(1_000));
    expect(v.safeParse(ContactFieldsSchema, merged).success).toBe(true);
    expect(merged.note).toBe(many(0).note);
  });
});
