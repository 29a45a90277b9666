// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { people } from './people';

describe('a term says what its own entry is', () => {
  const list = (...rows: string[][]) =>
    `<dl>${rows.map(([term, ...entries]) => `<dt>${term}</dt>${entries.map((one) => `<dd>${one}</dd>`).join('')}`).join('')}</dl>`;

  it('where a sentence of the page names them, too', () => {
    const html = `<html lang="en"><title>Leadership | St Orl’s Church</title><h1>Leadership</h1>
      <p>Anne Quist serves as Senior Warden, Tom Orland as Clerk, and Carol Zellers as Treasurer.</p>
      <h3>At a glance</h3>${list(['Vicar', 'The Rev. Mark Lindel'], ['Senior warden', 'Anne Quist'], ['Clerk', 'Tom Orland'], ['Treasurer', 'Carol Zellers'])}`;
    expect(people(html)).toEqual([
      'Anne Quist | Senior warden',
      'Carol Zellers | Treasurer',
      'Mark Lindel | Vicar',
      'Tom Orland | Clerk',
    ]);
  });

  it('where one term is none we know', () => {
    const html = `<html lang="de"><title>Vorstand</title><h1>Vorstand</h1>
      ${list(['Löschbär', 'Peter Quist'], ['Schriftführerin', 'Anna Orland'], ['Kassenwart', 'Thomas Zeller'])}`;
    expect(people(html)).toEqual(['Anna Orland | Schriftführerin', 'Peter Quist | ', 'Thomas Zeller | Kassenwart']);
  });

  it('with the years it is held for', () => {
    const html = `<html lang="fr"><title>Le bureau</title><h1>Le bureau</h1>
      ${list(['Président · 2027', 'Philippe Quist'], ['Secrétaire (2026-2028)', 'Anne Orland'], ['Trésorière', 'Marie Zeller'])}`;
    expect(people(html)).toEqual([
      'Anne Orland | Secrétaire',
      'Marie Zeller | Trésorière',
      'Philippe Quist | Président',
    ]);
  });

  it('but not what the entry says of the name that is the term', () => {
    const html = `<html lang="es"><title>Junta</title><h1>Junta</h1>
      ${list(['María Quist', 'Presidenta'], ['Jorge Orland', 'Tesorero'], ['Elena Zeller', 'Secretaria'])}`;
    expect(people(html)).toEqual(['Elena Zeller | Secretaria', 'Jorge Orland | Tesorero', 'María Quist | Presidenta']);
  });
});

describe('who serves a parish', () => {
  it.each([
    ['en', 'VEN NICHOLAS QUIST', 'Archdeacon Orlwood Archdeaconary', 'NICHOLAS QUIST'],
    ['en', 'Deacon Paul Quist', 'Deacon', 'Paul Quist'],
    ['fr', 'Jean-Luc Quist', 'Diacre permanent', 'Jean-Luc Quist'],
    ['it', 'Paolo Quist', 'Vicario parrocchiale', 'Paolo Quist'],
    ['es', 'Javier Quist', 'Vicario parroquial', 'Javier Quist'],
    ['pt', 'João Quist', 'Diácono permanente', 'João Quist'],
    ['pl', 'Piotr Quist', 'Wikary', 'Piotr Quist'],
  ])('is told by it (%s, %s)', (language, name, title, bare) => {
    const html = `<html lang="${language}"><title>Orlwood</title><h1>Orlwood</h1><h2>${name}</h2><p>${title}</p></html>`;
    expect(people(html)).toEqual([`${bare} | ${title}`]);
  });

  it.each(['Joe Deacon', 'Bob Sexton'])('is not whom a family’s name says: %s', (name) => {
    const html = `<html lang="en"><title>Orlwood</title><h1>Orlwood</h1><h2>${name}</h2><p>Treasurer</p></html>`;
    expect(people(html)).toEqual([`${name} | Treasurer`]);
  });
});
