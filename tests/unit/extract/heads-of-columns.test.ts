// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { columnKind } from '@/lib/extract/vocabulary/column-heads';
import { people } from './people';

describe('the head of a column', () => {
  it.each([
    ['Post Abbrev.', 'jobTitle'],
    ['Position Held', 'jobTitle'],
    ['Designation (abbr.)', 'jobTitle'],
    ['Poste / Fonction', 'jobTitle'],
    ['Designation/Department', 'jobTitle'],
    ['Funktion (Abk.)', 'jobTitle'],
    ['Name (Mr/Ms)', 'name'],
    ['Nome (completo)', 'name'],
    ['Company (city)', 'organisation'],
  ])('says what its cells are, whatever else it says: %s', (head, kind) => {
    expect(columnKind(head)).toBe(kind);
  });

  it.each(['Position / Name', 'Nom / Fonction', 'Posts', 'Abbrev.', 'Phone / Position', 'Grade'])(
    'says nothing where it says two things or none: %s',
    (head) => {
      expect(columnKind(head)).toBeNull();
    },
  );
});

const table = (heads: string[], ...rows: string[][]) =>
  `<table><tr>${heads.map((one) => `<th>${one}</th>`).join('')}</tr>${rows
    .map((row) => `<tr>${row.map((one) => `<td>${one}</td>`).join('')}</tr>`)
    .join('')}</table>`;

describe('a table of staff', () => {
  it('has posts in the house’s own letters, sorted by rank', () => {
    const html = `<html lang="en"><title>staff</title>${table(
      ['Name', 'Post Abbrev.', 'Email Address'],
      ['Professor Samuel Quist', '01 Associate Dean', 'squist@page.example'],
      ['Dr Cheung Wai Orl Jane', '02 SubjL(Music),AssoProf(Music)', 'wyorl@page.example'],
      ['Miss Chan Mei Orla', '07 TFI(Visual Arts)', 'mchan@page.example'],
    )}</html>`;
    expect(people(html)).toEqual([
      'Chan Mei Orla | TFI(Visual Arts)',
      'Cheung Wai Orl Jane | SubjL(Music),AssoProf(Music)',
      'Samuel Quist | Associate Dean',
    ]);
  });

  it('has what somebody does task by task', () => {
    const tasks =
      'služby, studovna v Orlově, správa a evidence informačního systému, webu, PC a techniky, podpora studentů se speciálními potřebami';
    const html = `<html lang="cs"><title>Zaměstnanci</title>${table(
      ['Jméno', 'Pozice', 'Email'],
      ['Michal Quist', tasks, 'michal.quist@page.example'],
      ['Jana Kvistová', 'služby', 'jana.kvistova@page.example'],
    )}</html>`;
    expect(people(html)).toContain(`Michal Quist | ${tasks}`);
  });

  it('lists nobody by a company’s name, whatever honorific its first word is elsewhere', () => {
    const html = `<html lang="en"><title>Suppliers</title>${table(
      ['Name', 'Product', 'Phone'],
      ['Sir Quist of Orlwood pumps', 'Pumps', '0113 496 0101'],
      ['Dr 4 You', 'Books', '0113 496 0102'],
    )}</html>`;
    expect(people(html)).toEqual([]);
  });
});
