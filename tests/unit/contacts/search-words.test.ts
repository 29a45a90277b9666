import { describe, expect, it } from 'vitest';
import type { ContactFields } from '@/lib/contacts/contact';
import { emptyContactFields } from '@/lib/contacts/empty-contact-fields';
import { meetsTerms, searchTerms } from '@/lib/contacts/search-terms';
import { searchWords } from '@/lib/contacts/search-words';

const phone = (written: string, e164 = '') => ({ written, e164, kind: 'work' as const, extension: '' });
const finds = (query: string, fields: Partial<ContactFields>) =>
  meetsTerms(searchWords({ ...emptyContactFields(), ...fields }), searchTerms(query));

const mueller: Partial<ContactFields> = {
  name: 'Jürgen Müller-Lüdenscheidt',
  organisation: 'Straßenbau Øst GmbH',
  jobTitle: 'Head of Export',
  emails: [{ address: 'J.Mueller@bau-oest.example' }],
  phones: [phone('+49 (0)30 123 456-78', '+493012345678')],
  urls: ['https://www.baustelle.example/team'],
  tags: ['Messe 2026'],
};
const wang: Partial<ContactFields> = {
  name: '王小明',
  organisation: '北京华为技术有限公司',
  messaging: [{ kind: 'wechat', id: 'wxid_Ming88' }],
  phones: [phone('138 1234 5678')],
};

describe('search words', () => {
  it.each([
    ['jürgen', mueller],
    ['JURGEN', mueller],
    ['mull', mueller],
    ['Mueller', mueller],
    ['ludensch', mueller],
    ['strassenbau ost', mueller],
    ['export müller', mueller],
    ['ｍｕｌｌｅｒ', mueller],
    ['j.mueller@bau-oest.example', mueller],
    ['@bau-oest', mueller],
    ['baustelle', mueller],
    ['messe 2026', mueller],
    ['+49 30 1234', mueller],
    ['0049 30 123 456', mueller],
    ['030 12345678', mueller],
    ['(030) 123 456-78', mueller],
    ['5678', mueller],
    ['王', wang],
    ['小明', wang],
    ['华为', wang],
    ['华为技术', wang],
    ['技术 王', wang],
    ['wxid_ming', wang],
    ['13812345678', wang],
    ['１３８１２３４', wang],
    ['+86 138 1234 5678', { ...wang, phones: [phone('138 1234 5678', '+8613812345678')] }],
  ])('%s finds it', (query, fields) => {
    expect(finds(query, fields)).toBe(true);
  });

  it.each([
    ['ürgen', mueller],
    ['müller wang', mueller],
    ['export mueller x', mueller],
    ['为华', wang],
    ['明小', wang],
    ['华为公司', wang],
    ['99999', mueller],
  ])('%s does not', (query, fields) => {
    expect(finds(query, fields)).toBe(false);
  });

  it('stays of bounded size for a hostile contact', () => {
    const words = searchWords({
      ...emptyContactFields(),
      name: 'a'.repeat(500),
      tags: Array.from({ length: 100 }, (_, n) => `${n} x${n} y${n} z${n} w${n} v${n}`),
    });
    expect(words.length).toBeLessThanOrEqual(400);
    expect(Math.max(...words.map((word) => word.length))).toBeLessThanOrEqual(40);
  });
});
