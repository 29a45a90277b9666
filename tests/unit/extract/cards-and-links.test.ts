// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { personNameConfidence } from '@/lib/extract/people/person-name';
import { people } from './people';
import { facts, readHtml } from './read-html';

const drafts = (html: string, url = 'https://page.example/') => readHtml(html, url).drafts.map(facts);

describe('a number in a link', () => {
  const phones = (link: string) =>
    drafts(
      `<html lang="de"><title>Orl GmbH</title><h1>Kontakt</h1><p>Orl GmbH, 12345 Orlstadt</p><p>${link}</p></html>`,
    ).flatMap((draft) => draft.phones.map((one) => one.split(' ')[0]));

  it.each(['+49301234567899', '4930111'])(
    'is the one the link’s words say with its country, whatever else it dials (%s)',
    (dialled) => {
      expect(phones(`<a href="tel:${dialled}">+49 30 12345-678</a>`)).toEqual(['+493012345678']);
    },
  );

  it('is the link’s where its words are but a part of one', () => {
    expect(phones('<a href="tel:+493012345678">12345-678</a>')).toEqual(['+493012345678']);
  });
});

describe('what stands under each name of a team', () => {
  const team = (...cards: [string, string][]) =>
    `<html lang="cs"><title>Orl Fest</title><h1>Kontakty</h1><div>${cards
      .map(
        ([name, under], at) =>
          `<div class="m"><h4>${name}</h4><p>${under}</p><a href="mailto:a${at}@quist${at}.example"><i></i></a></div>`,
      )
      .join('')}</div></html>`;

  it('is what they do, where it is so of some of them', () => {
    const html = team(['Anna Quist', 'Partneři'], ['Jiří Orl', 'Organizace místa'], ['Radek Velm', 'Web, Program']);
    expect(people(html)).toEqual(['Anna Quist | Partneři', 'Jiří Orl | Organizace místa', 'Radek Velm | Web, Program']);
  });

  it('is none where some are towns or houses', () => {
    const towns = team(['Anna Quist', 'Leeds'], ['Henry Orl', 'York'], ['Oscar Velm', 'Sales office']);
    expect(people(towns)).toEqual(['Anna Quist | ', 'Henry Orl | ', 'Oscar Velm | Sales office']);
    const houses = team(['Anna Quist', 'Velm Pumps'], ['Henry Orl', 'Orl Logistics Ltd'], ['Oscar Velm', 'Marketing']);
    expect(people(houses)).not.toContain('Anna Quist | Velm Pumps');
  });
});

describe('a link around several parts', () => {
  const card = (role: string, name: string) =>
    `<a class="c" href="/p"><p>${role}</p><p>${name}</p><p>View profile</p></a>`;

  it('is a card: what stands behind the last of them is not whom it names', () => {
    const html = `<html lang="en"><title>Orlwood Parish Council</title><h1>Orlwood Parish Council</h1><section>
      ${card('Councillor', 'Anna Quist')}${card('Councillor', 'Tom Orland')}${card('Councillor', 'Piet Velm')}</section>
      <section><a class="d" href="/o"><p>Other Representatives</p><p>Treasurer and Member of Congress</p><p>See more</p></a></section></html>`;
    expect(drafts(html).map(({ name, organisation }) => [name, organisation])).toEqual(
      ['Anna Quist', 'Tom Orland', 'Piet Velm'].map((name) => [name, 'Orlwood Parish Council']),
    );
  });

  it('in a sentence parts no line', () => {
    const html =
      '<title>Orl</title><p>Call <a href="/p"><b>Anna</b> <b>Quist</b></a>, Head of Sales, on +44 113 496 0123.</p>';
    expect(drafts(html)[0]).toMatchObject({ name: 'Anna Quist', jobTitle: 'Head of Sales' });
  });
});

describe('what a site’s own pages are called', () => {
  it.each([
    'Gizlilik Politikası',
    'Kullanım Koşulları',
    'Kebijakan Privasi',
    'Termeni Condiții',
    'Politika Kolačića',
    'Trang Chủ',
  ])('names nobody (%s)', (words) => {
    expect(personNameConfidence(words)).toBe(0);
  });

  it('may sound like somebody without its marks', () => {
    expect(personNameConfidence('Trang Chu')).toBeGreaterThan(0.7);
  });
});

it.each(['ör. ad@alanimiz.com', 'npr. ime@nasapumpa.hr', 'pvz. vardas@siurblys.lt', 'Bsp. anna@pumpe.de'])(
  'shows how to write an address (%s)',
  (hint) => {
    const html = `<title>Orl</title><h1>Orl Ltd</h1><p>info@orlwood.example</p><form><span>E-mail (${hint}).</span></form>`;
    expect(drafts(html).flatMap(({ emails }) => emails)).toEqual(['info@orlwood.example']);
  },
);
