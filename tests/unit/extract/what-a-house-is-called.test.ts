// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { copyrightHolder } from '@/lib/extract/organisation/copyright-holder';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);
const organisations = (html: string) => [...new Set(drafts(html).map(({ organisation }) => organisation))];

const officers = '<p>Secretary: Alma Quist, secretary@page.example</p>';

describe('what a house is called', () => {
  it('is not what machines are told of who wrote the page, whom it lists as well', () => {
    const by = { '@type': 'Article', author: { '@type': 'Person', name: 'Alma Quist' } };
    const told = JSON.stringify({ ...by, publisher: { '@type': 'Organization', name: 'Alma Quist' } });
    const html = `<meta property="og:site_name" content="Orlwood Heritage"><title>Board - Orlwood Heritage</title>
      <script type="application/ld+json">${told}</script><ul><li>Alma Quist, secretary</li><li>Bo Dorn, treasurer</li></ul>`;
    expect(organisations(html)).toEqual(['Orlwood Heritage']);
  });

  it.each(['Club', 'Notaría', 'Notaires', 'Administrator', 'Super User', 'Unser Verein', 'My Company'])(
    'is more than %s',
    (kind) => {
      const html = `<meta property="og:site_name" content="${kind}"><title>${kind} - Quist Orlwood Society</title>${officers}`;
      expect(organisations(html)).toEqual(['Quist Orlwood Society']);
    },
  );

  it('is what a mailbox at a provider spells, in a line of its own', () => {
    const html = `<title>Le bureau</title><h3>Aïkido Orlwood</h3><p>Président : Bo Dorn</p><p>Par email : aikido.orlwood@gmail.com</p>`;
    expect(organisations(html)).toEqual(['Aïkido Orlwood']);
  });

  it('is nobody who has a mailbox of their own name', () => {
    const html = `<title>Nous contacter</title><h3>Jane Roe</h3><p>Traductrice</p><p>jane.roe@gmail.com</p>`;
    expect(organisations(html)).not.toContain('Jane Roe');
  });

  it.each([
    ['Brf Quistgård', 'Brf Quistgårds styrelse'],
    ['Orlwood Sailing Society', 'Orlwood Sailing Society’s committee'],
  ])('is %s where the page begins so and its title says “%s”', (house, title) => {
    const html = `<title>${title}</title><div><a href="/">${house}</a></div><h2>Contact</h2>${officers}`;
    expect(organisations(html)).toEqual([house]);
  });
});

describe('a notice of copyright', () => {
  it.each([
    ['Copyright 2010. Quist & Dorn LLP. All rights reserved.', 'Quist & Dorn LLP'],
    ['Copyright 2010. orlmade & Quist Dorn LLP. All rights reserved. Design by orlmade.', 'Quist Dorn LLP'],
    ['© 2024 Quist Dorn LLP. Design by orlmade', 'Quist Dorn LLP'],
    ['© 2024 Quist Redesign Ltd', 'Quist Redesign Ltd'],
    ['© 2024 Quistpowered Ltd', 'Quistpowered Ltd'],
    ['© 2024 Quist Webdesign: orlmade', 'Quist'],
    ['Copyright 2025 ©', undefined],
  ])('names its holder alone: %s', (notice, holder) => {
    expect(copyrightHolder(notice)).toBe(holder);
  });
});

describe('an address line', () => {
  it('begins with a building, which is nobody', () => {
    const html = `<title>Our lawyers - Quist Dorn LLP</title><p>Victoria Tower · 25 Adelaide Street East · Suite 900 · Toronto</p>`;
    expect(drafts(html).flatMap(({ name }) => name ?? [])).toEqual([]);
  });
});

describe('a practice’s page of its team', () => {
  it.each(['Praxisteam', 'Unser Kanzleiteam', 'Ärzte-Team', 'Praktijkteam'])(
    'lists people by their names alone: %s',
    (team) => {
      const row = (name: string) => `<tr><td><img src="x.jpg"></td><td><strong>${name}</strong></td></tr>`;
      const html = `<title>${team} - Kardiopraxis Orl</title><h1>${team}</h1><table>${row('Dr. med. Tilman Quist')}${row('Agnes Orl')}${row('Daniela Dorn')}</table>`;
      expect(drafts(html).map(({ name }) => name)).toEqual(['Tilman Quist', 'Agnes Orl', 'Daniela Dorn']);
    },
  );
});

describe('a page from Mexico', () => {
  it('is told by a state behind a town, and its numbers are that country’s', () => {
    const html =
      '<html lang="es"><title>Directorio</title><p>Libertad No. 99, Colonia Centro, Cuauhtémoc, Colima</p><p>Teléfono: 312 312 0123</p><p>oficina@page.example</p></html>';
    expect(readHtml(html, 'https://page.example/').drafts.flatMap(({ phones }) => phones)[0]?.value.e164).toBe(
      '+523123120123',
    );
  });

  it('has streets that are nobody', () => {
    const html = `<title>Nuestro equipo</title><h1>Nuestro equipo</h1><p>Alma Ruiz Quist</p><p>Directora</p><p>Calz. Independencia</p><p>alma@page.example</p>`;
    expect(drafts(html).map(({ name }) => name)).toEqual(['Alma Ruiz Quist']);
  });
});
