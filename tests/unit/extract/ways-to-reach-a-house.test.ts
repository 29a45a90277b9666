// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { numbersIn } from '@/lib/extract/reach/phones-in-text';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);
const desk = (html: string) => drafts(html).find(({ kind }) => kind === 'organisation');

describe('numbers right under one with its area’s code', () => {
  const page = (language: string, country: string, lines: string[]) =>
    `<html lang="${language}"><title>Orlwood</title><footer><p>${lines.join('</p><p>')}</p><p>${country}</p></footer></html>`;

  it.each([
    [
      'pt-BR',
      'Brasil',
      ['(21) 2220-0123', '2532-0124 | 2544-0125'],
      ['+552122200123', '+552125320124', '+552125440125'],
    ],
    ['es-AR', 'Argentina', ['Tel. (011) 4567-8901', '4567-8902'], ['+541145678901', '+541145678902']],
    ['ru-RU', 'Россия', ['(495) 123-45-67', '123-45-68'], ['+74951234567', '+74951234568']],
  ])('are of that area (%s)', (language, country, lines, phones) => {
    expect(desk(page(language, country, lines))?.phones.map((one) => one.split(' ')[0])).toEqual(phones);
  });

  it.each([
    ['of another length', ['(21) 2220-0123', '25 320 124 112']],
    ['among words', ['(21) 2220-0123', 'Inscrição 2532-0124']],
    ['not right under it', ['(21) 2220-0123', 'Horário', '2532-0124']],
  ])('are none where they stand %s', (_, lines) => {
    expect(desk(page('pt-BR', 'Brasil', lines))?.phones.map((one) => one.split(' ')[0])).toEqual(['+552122200123']);
  });
});

describe('a country’s code in brackets with the area’s', () => {
  it.each([
    ['(593 4) 268 0123', '+59342680123'],
    ['(598 2) 901 2345', '+59829012345'],
    ['(595-21) 623 456', '+59521623456'],
  ])('is read whatever country the page is thought to be of: %s', (written, e164) => {
    expect(numbersIn(`Teléfono: ${written}`, ['ES']).map(({ number }) => number.e164)).toEqual([e164]);
  });

  it('is read of each of two behind a stroke', () => {
    const found = numbersIn('Teléfono: (593 4) 268 0123 – (593 4) 268 0124', ['ES']);
    expect(found.map(({ number }) => number.e164)).toEqual(['+59342680123', '+59342680124']);
  });

  it('is none where it is an area’s alone', () => {
    expect(numbersIn('Tel. (93) 215 77 88', ['ES']).map(({ number }) => number.e164)).toEqual(['+34932157788']);
  });

  it('does not end behind a country’s code and a stroke', () => {
    expect(numbersIn('Tel. +49 - (0)30 23125001', ['DE']).map(({ number }) => number.e164)).toEqual(['+493023125001']);
  });
});

describe('a desk’s mailbox in a page’s foot', () => {
  const page = (language: string, name: string, title: string, mailbox: string) =>
    `<html lang="${language}"><title>Quistmark</title><main><h3>${name}</h3><div>${title}</div><div>${mailbox}</div>
     <h3>Anna Orland</h3><div>Manager</div><div>anna.orland@quistmark.example</div></main>
     <footer><div>${mailbox}</div><div>© 2027 Quistmark</div></footer></html>`;

  it.each([
    ['hu', 'Kovács Zoltán', 'Ügyvezető', 'info@quistmark.example'],
    ['de', 'Peter Quist', 'Geschäftsführer', 'kontakt@quistmark.example'],
  ])('is the house’s, whoever is reached by it, too (%s)', (language, name, title, mailbox) => {
    const html = page(language, name, title, mailbox);
    expect(desk(html)?.emails).toEqual([mailbox]);
    expect(drafts(html).find((draft) => draft.name === name)?.emails).toEqual([mailbox]);
  });

  it('is nobody else’s where it is called by a name', () => {
    expect(desk(page('de', 'Peter Quist', 'Geschäftsführer', 'peter.quist@quistmark.example'))).toBeUndefined();
  });
});
