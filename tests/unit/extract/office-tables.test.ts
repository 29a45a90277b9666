// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { people } from './people';
import { facts, readHtml } from './read-html';

const table = (...rows: readonly string[][]) =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const named = (html: string, name: string) =>
  readHtml(html)
    .drafts.map(facts)
    .find((draft) => draft.name === name);

describe('a table without a head that says who holds which office', () => {
  const officers = table(
    ['President', 'Alma Quist', '727-555-0140'],
    ['Treasurer', 'Tom Orlwood', '727-555-0141'],
    ['Recording Secretary', 'Sarah Lindner', '727-555-0142'],
    ['', '', ''],
    ['Mailings', 'Kate Greenleaf', '727-555-0143'],
    ['Luncheons / Picnic', 'Wayne Brown', '727-555-0144'],
    ['Ways & Means', 'Open', ''],
    ['Publicity', 'Donna Quist &amp; Kay Orlwood', '727-555-0145'],
  );

  it('names the house’s own offices, too, and whoever holds them, by whatever words they are called', () => {
    expect(people(officers)).toEqual([
      'Alma Quist | President',
      'Donna Quist | Publicity',
      'Kate Greenleaf | Mailings',
      'Kay Orlwood | Publicity',
      'Sarah Lindner | Recording Secretary',
      'Tom Orlwood | Treasurer',
      'Wayne Brown | Luncheons / Picnic',
    ]);
  });

  it('is none where hardly anybody is named, or no office is known', () => {
    const about = table(
      ['Owner', 'Alma Quist'],
      ['Founded', 'Spring 1998'],
      ['Area', 'Orlwood County'],
      ['Staff', '12'],
    );
    expect(people(about)).toEqual(['Alma Quist | Owner']);
    const winners = table(['Roses', 'Alma Quist'], ['Dahlias', 'Tom Orlwood'], ['Leeks', 'Sarah Lindner']);
    expect(people(winners).filter((one) => !one.endsWith('| '))).toEqual([]);
  });
});

it('an empty cell beside a name goes on with the office over it', () => {
  const html = `<table><thead><tr><th>Role</th><th>Holder</th></tr></thead><tbody>
    <tr><td>Chair</td><td>Alma Quist</td></tr><tr><td>Vice Chair</td><td></td></tr><tr><td>Committee</td><td>Tom Orlwood</td></tr>
    <tr><td></td><td>Sarah Lindner</td></tr></tbody></table>`;
  expect(people(html)).toEqual(['Alma Quist | Chair', 'Sarah Lindner | Committee', 'Tom Orlwood | Committee']);
});

describe('a table of people', () => {
  const group = (banner: string, ...rows: readonly string[][]) =>
    table([banner]) + table(['NAME', 'EMAIL', 'ROOM', 'ADVISOR'], ...rows);

  it('stands under what they are, and the head of one of its columns is nobody’s title', () => {
    const html = `${group('Academic Staff', ['Quist, Dr Alma', 'alma@acme.example', 'T1', ''])}
      ${group('PhD Students', ['Orlwood, Mr Tom', 'tom@acme.example', 'T2', 'Alma Quist'])}
      ${group('Our Alumni', ['Lindner, Dr Sarah', 'sarah@acme.example', '2018', 'Alma Quist'])}`;
    expect(people(html)).toEqual(['Alma Quist | ', 'Sarah Lindner | ', 'Tom Orlwood | PhD Student']);
  });

  it('may say it in a row of its own, up to the next such row', () => {
    const html = `<table><tr><th>Name</th><th>Phone</th></tr><tr><td colspan="2">Trustees</td></tr>
      <tr><td>Alma Quist</td><td>727-555-0140</td></tr><tr><td>Tom Orlwood</td><td></td></tr><tr><td colspan="2">Friends</td></tr>
      <tr><td>Sarah Lindner</td><td>727-555-0142</td></tr></table>`;
    expect(people(html)).toEqual(['Alma Quist | Trustee', 'Sarah Lindner | ', 'Tom Orlwood | Trustee']);
  });
});

it('a number in the row of two people is both’s', () => {
  const html = `<html lang="en-US"><p>Orlwood League, 12 Elm Street, Orlwood, FL 33755</p>${table(
    ['President', 'Alma Quist', '727-555-0140'],
    ['Treasurer', 'Tom Orlwood', '727-555-0141'],
    ['Secretary', 'Sarah Lindner', '727-555-0142'],
    ['Membership', 'Donna Quist &amp; Kay Orlwood', '727-555-0145'],
  )}</html>`;
  expect(named(html, 'Donna Quist')?.phones).toEqual(['+17275550145 work']);
  expect(named(html, 'Kay Orlwood')?.phones).toEqual(['+17275550145 work']);
});
