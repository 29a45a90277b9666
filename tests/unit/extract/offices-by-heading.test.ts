// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { personNameConfidence } from '@/lib/extract/people/person-name';
import { companiesIn } from '@/lib/extract/vocabulary/legal-forms';
import { people } from './people';
import { facts, readHtml } from './read-html';

describe('headings under which a firm lists its people', () => {
  it('say what each does, by an address behind the name (fr)', () => {
    const html = `<html lang="fr"><title>Nous contacter | Étude Quist</title><h1>Nous contacter</h1>
      <h3>Notaire suppléant :</h3><p>Jeanne QUIST (JQ) : jeanne.quist@etude.example</p>
      <h4>Gestionnaires :</h4><p>Paul ORLAND (PO) : paul.orland@etude.example</p><p>Zaratie LINDEL (ZL) : z.l@etude.example</p>
      <h4>Assistantes de direction :</h4><p>Anne ZELLER (AZ) : anne.zeller@etude.example</p>
      <h4>Comptabilité :</h4><p>Courriel : compta@etude.example</p><p>Linda TORVAL (LT)</p></html>`;
    expect(people(html)).toEqual([
      'Anne ZELLER | Assistante de direction',
      'Jeanne QUIST | Notaire suppléant',
      'Linda TORVAL | Comptabilité',
      'Paul ORLAND | Gestionnaire',
      'Zaratie LINDEL | Gestionnaire',
    ]);
  });

  it('say what each does, in a list (de)', () => {
    const html = `<html lang="de"><title>Team | Kanzlei Quist</title><h1>Wer wir sind</h1>
      <h2>Rechtsanwälte</h2><ul><li>Jonas Quist</li><li>Anna Orland</li></ul>
      <h2>Steuerfachangestellte</h2><ul><li>Petra Zeller</li></ul>
      <h2>Sekretärinnen</h2><ul><li>Sabine Lindner</li></ul>
      <h2>Buchhaltung</h2><ul><li>Thomas Torval</li></ul></html>`;
    expect(people(html)).toContain('Thomas Torval | Buchhaltung');
    expect(people(html)).toContain('Sabine Lindner | Sekretärin');
  });

  it('say what each does, by a number (es)', () => {
    const html = `<html lang="es"><title>Quiénes somos</title><h1>Quiénes somos</h1>
      <h3>Abogados</h3><p>Javier Quist</p><h3>Asesores fiscales</h3><p>Elena Orland</p>
      <h3>Jefes de área</h3><p>María Zeller</p><h3>Recursos humanos</h3><p>Jorge Lindel</p><p>Tel. 912 345 678</p></html>`;
    expect(people(html)).toEqual([
      'Elena Orland | Asesor fiscal',
      'Javier Quist | Abogado',
      'Jorge Lindel | Recursos humanos',
      'María Zeller | Jefe de área',
    ]);
  });

  it('say nothing of whom more is said right under the name', () => {
    const html = `<html lang="fr"><title>Équipe</title><h1>Équipe</h1>
      <h3>Gestionnaires</h3><p>Paul Orland</p><h3>Assistantes de direction</h3><p>Anne Zeller</p>
      <h3>Comptabilité</h3><p>Linda Torval</p><p>aime la mer et les chats</p></html>`;
    expect(people(html)).toContain('Linda Torval | ');
  });

  it('say nothing where they are no offices', () => {
    const html = `<html lang="en"><title>Club</title><h1>Club</h1>
      <h3>Captains</h3><p>Tom Quist</p><h3>Winners</h3><p>Anne Orland</p><h3>Lake View</h3><p>Mark Lindel</p>
      <h3>Orlwood Cup</h3><p>Carol Zellers</p></html>`;
    expect(people(html)).not.toContain('Mark Lindel | Lake View');
  });
});

it.each([
  ['de', 'Vertreten durch die Geschäftsführer:', 'Geschäftsführer'],
  ['en', 'Managing director:', 'Managing director'],
  ['fr', 'Notaire suppléant :', 'Notaire suppléant'],
])('a title with a colon over a name is all of it but who has it so (%s, %s)', (language, head, title) => {
  const html = `<html lang="${language}"><title>Orlwood</title><p>${head}</p><p>Anna Quist</p></html>`;
  expect(people(html)).toEqual([`Anna Quist | ${title}`]);
});

describe('the letters a firm calls somebody by', () => {
  it.each(['Zaratie LINDEL (ZL)', 'Quorzia Marandel-Tover (QMT)'])('tell that it is a name: %s', (name) => {
    expect(personNameConfidence(name)).toBeGreaterThanOrEqual(0.7);
  });

  it.each(['Zaratie Lindel (UK)', 'Zaratie Lindel'])('tell nothing where they are others or none: %s', (name) => {
    expect(personNameConfidence(name)).toBeLessThan(0.7);
  });
});

describe('a mail domain that all of a profession have', () => {
  it.each([
    ['fr', 'SCP Jean QUIST', 'notaires'],
    ['nl', 'Kantoor Quist Orland', 'advocaten'],
  ])('names no house (%s)', (language, house, domain) => {
    const html = `<html lang="${language}"><title>${house}, ${domain}</title><h1>${house}</h1>
      <p>Jean Quist : jean.quist@${domain}.example</p><p>Anna Orland : anna.orland@${domain}.example</p>
      <footer>${domain.charAt(0).toUpperCase()}${domain.slice(1)} de France</footer></html>`;
    const { drafts } = readHtml(html, 'https://page.example/');
    expect(facts(drafts[0]).organisation).toBe(house);
  });

  it('names one that is called by its own', () => {
    const html = `<html lang="en"><title>Contact</title><h1>Contact</h1><p>Welcome to Quistmark, where pumps are made.</p>
      <p>jane.roe@quistmark.example</p><p>tom.orland@quistmark.example</p></html>`;
    expect(readHtml(html, 'https://page.example/').drafts[0]?.organisation?.value).toBe('Quistmark');
  });
});

it('a legal form before a name ends none', () => {
  expect(companiesIn('R.I.B. SCP QUIST')).toEqual([]);
  expect(companiesIn('Quist & Orland SCP')).toEqual(['Quist & Orland SCP']);
});
