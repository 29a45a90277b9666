// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest';
import { facts, readHtml } from '../read-html';

const page = (lang: string, body: string) => `<html lang="${lang}"><title>Quist</title><h1>Quist</h1>${body}</html>`;
const reached = (html: string) =>
  readHtml(html)
    .drafts.map(facts)
    .flatMap(({ emails, phones, address }) => [...emails, ...phones, ...(address === null ? [] : [address.city])]);

describe('a value a page shows as a sample', () => {
  it.each([
    ['en', 'It has ten digits and looks like 415-555-0136.'],
    ['en', 'Write it in full, e.g. jane@quist.example, 415-555-0136.'],
    ['de', 'Eine Nummer bitte im Format 0171 2345678.'],
    ['de', 'Zum Beispiel: Jana Rohde, Heidestraße 17, 51147 Köln.'],
    ['fr', 'Il ressemble à 01 44 55 66 78.'],
    ['es', 'Nombre y dirección, p. ej. Juana Quist, Calle Mayor 1, 28013 Madrid.'],
    ['ja', 'お電話番号は 090-4455-6677 の形式で、「青葉 太一、090-4455-6678」のようにご入力ください。'],
    ['ru', 'Телефон в формате +7 (999) 345-66-77.'],
    ['tr', 'Numarayı 0532 445 66 77 şeklinde yazın.'],
    ['zh-TW', '帳號範例：jana@quist.example、0912-445-667'],
    ['ko', '예: 010-4455-6677'],
  ])('is nobody’s: %s %s', (lang, said) => {
    expect(readHtml(page(lang, `<p>${said}</p>`)).drafts.filter(({ kind }) => kind === 'person')).toEqual([]);
    expect(reached(page(lang, `<p>${said}</p>`))).toEqual([]);
  });

  it.each([
    ['en', 'For example, if you want to see the yard, call 215-555-0142.', '+12155550142 work'],
    ['de', 'Format Druck GmbH, Tel. 030 4455660', '+49304455660 work'],
    ['pl', 'pl. Wolności 3, 50-071 Wrocław, tel. 71 344 55 66', '+48713445566 work'],
    ['fr', 'Comme toujours, appelez-nous au 01 44 55 66 77.', '+33144556677 work'],
    ['en', 'Speakers: Jane Roe, 215-555-0142', '+12155550142 work'],
  ])('is not what a sentence or a name with such a word says: %s %s', (lang, said, phone) => {
    expect(reached(page(lang, `<p>${said}</p>`))).toContain(phone);
  });
});

test('where one signs in, an address shows how to fill the form in, unless it is the desk’s', () => {
  const form = (address: string) =>
    readHtml(
      `<html lang="en"><body><form><p>Your account is ${address}</p><input type="password"></form></body></html>`,
    ).drafts.length;
  expect(form('jane.quist@acme.example')).toBe(0);
  expect(form('support@acme.example')).toBe(1);
});

test('a template in which nobody filled in all tells nothing of how to reach whom it is for', () => {
  const described = (email: string, street: string) =>
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"LocalBusiness","name":"Quist","telephone":"+90 274 266 00 00","email":"${email}","address":{"streetAddress":"${street}","addressLocality":"Bursa"}}</script>`;
  const own = '<p>Tel. 0274 266 41 80</p>';
  expect(reached(page('tr', described('bilgi@example.com', 'Cadde 4') + own))).toEqual(['+902742664180 work']);
  expect(reached(page('tr', described('bilgi@quist.example', 'Adres satırı 1') + own))).toEqual(['+902742664180 work']);
  expect(reached(page('tr', described('bilgi@quist.example', 'Cadde 4') + own))).toContain('+902742660000 work');
});

test.each(['John Doe', 'Erika Mustermann', 'Fulano de Tal', '山田 太郎', 'Иванов Иван Иванович'])(
  '%s stands for anybody, declared or not',
  (name) => {
    const described = (called: string) =>
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"${called}"}</script>`;
    const people = (html: string) => readHtml(page('en', html)).drafts.filter(({ kind }) => kind === 'person').length;
    expect(people(`<p>${name}<br>CEO<br>jane@quist.example</p>`)).toBe(0);
    expect(people(described(name))).toBe(0);
    expect(people('<p>Jane Roe<br>CEO<br>jane@quist.example</p>')).toBe(1);
    expect(people(described('Jane Roe'))).toBe(1);
  },
);

describe('whom a page declares', () => {
  const declared = (text = '') => `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Person",
    "name":"Jane Doe","jobTitle":"Professor","email":"jane-doe@example.com","telephone":"(425) 555-0142"}</script>${text}`;

  it('is taken as meant where the page has nobody else, by whatever name and address', () => {
    expect(readHtml(declared()).drafts.map(facts)).toMatchObject([
      { name: 'Jane Doe', jobTitle: 'Professor', emails: ['jane-doe@example.com'], phones: ['+14255550142 work'] },
    ]);
  });

  it('is what a template came with where the page says otherwise how it is reached', () => {
    const page = declared('<h1>Contact</h1><p>Quist Ltd</p><p>info@quist.example</p><p>(425) 555-0177</p>');
    expect(readHtml(page).drafts.flatMap((draft) => facts(draft).emails)).toEqual(['info@quist.example']);
  });
});
