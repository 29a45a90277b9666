// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from '../read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);
const at = (html: string, email: string) => drafts(html).find(({ emails }) => emails.includes(email));

const page = (language: string, house: string, ...rows: [string, string, string][]) =>
  `<html lang="${language}"><title>${house}</title><div>${rows
    .map(([country, dealer, email]) => `<div><h6>${country}</h6><p>${dealer}</p><p>${email}</p></div>`)
    .join(
      '',
    )}</div><footer><h2>+44 20 7946 0123</h2><h2>info@quistwear.example</h2><p>© 2027 ${house}. All rights reserved.</p></footer></html>`;

describe('who sells for a house in each country', () => {
  it.each([
    ['en', 'AUSTRALIA', 'INDONESIA, MALAYSIA', 'USA - NORTH & WEST'],
    ['de', 'Österreich', 'Belgien, Niederlande', 'Schweiz'],
    ['es', 'España', 'Colombia y Perú', 'Francia'],
  ])('is reached for it, not the house (%s)', (language, first, second, third) => {
    const html = page(
      language,
      'Quistwear',
      [first, 'Zelo Bikes', 'jane.orland@mail.example'],
      [second, 'Spoke Riders', 'anwar@spokeriders.example'],
      [third, 'Orl on Wheels', 'orlonwheels@mail.example'],
    );
    expect(at(html, 'anwar@spokeriders.example')).toMatchObject({ name: null, organisation: 'Spoke Riders' });
    expect(at(html, 'orlonwheels@mail.example')?.organisation).toBe('Orl on Wheels');
    expect(at(html, 'jane.orland@mail.example')).toMatchObject({ name: 'Jane Orland', organisation: 'Zelo Bikes' });
    expect(at(html, 'info@quistwear.example')?.organisation).toBe('Quistwear');
  });

  it('is somebody of the house where it is somebody known', () => {
    const html = page(
      'en',
      'Quistwear',
      ['Australia', 'Jane Roe', 'jane@quistwear.example'],
      ['Canada', 'Thomas Orland', 'tom@quistwear.example'],
      ['France', 'Anna Zeller', 'anna@quistwear.example'],
    );
    expect(at(html, 'tom@quistwear.example')).toMatchObject({ name: 'Thomas Orland', organisation: 'Quistwear' });
  });

  it('is nobody by what stands under other headings', () => {
    const html = page(
      'en',
      'Quistwear',
      ['Support', 'Spoke Riders', 'support@quistwear.example'],
      ['Press', 'Orl on Wheels', 'press@quistwear.example'],
      ['Canada', 'Zelo Bikes', 'canada@quistwear.example'],
    );
    expect(drafts(html).map(({ organisation }) => organisation)).not.toContain('Spoke Riders');
  });
});
