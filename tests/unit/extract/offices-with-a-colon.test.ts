// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { people } from './people';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);
const named = (html: string, name: string) => drafts(html).find((draft) => draft.name === name);

describe('clubs each with who holds its office', () => {
  it('are whose secretaries those are (en)', () => {
    const html = `<html lang="en"><title>Orlwood Chess Council - Contact</title><p>To contact the Orlwood Chess Council:</p>
      <p><a href="mailto:general@occ.example">General enquiries</a></p><p>You can also contact the clubs:</p>
      <p>Northern Orlwood Chess Society (Est. 1933) based in Northam</p><p>Secretary: Peter Quist - Email: NOCS@occ.example</p>
      <p>Coastal Chess Association (Est. 1974) based in Seaham.</p><p>Secretary: Anna Orland - Email: CCA@occ.example</p>
      <footer>Copyright 2007 - 2027, Orlwood Chess Council</footer></html>`;
    expect(named(html, 'Peter Quist')).toMatchObject({
      organisation: 'Northern Orlwood Chess Society',
      jobTitle: 'Secretary',
      emails: ['NOCS@occ.example'],
    });
    expect(named(html, 'Anna Orland')).toMatchObject({
      organisation: 'Coastal Chess Association',
      emails: ['CCA@occ.example'],
    });
  });

  it('are whose presidents those are, over a number (de)', () => {
    const html = `<html lang="de"><title>Sportverband Orlwald</title><h1>Vereine</h1>
      <p>Tennisverein Orlwald, gegründet 1921</p><p>Vorsitzender: Peter Quist</p><p>Tel. 030 23125001</p>
      <p>Schachverein Nordheim, gegründet 1950</p><p>Vorsitzender: Thomas Orland</p><p>Tel. 030 23125002</p></html>`;
    expect(named(html, 'Peter Quist')?.organisation).toBe('Tennisverein Orlwald');
    expect(named(html, 'Thomas Orland')?.organisation).toBe('Schachverein Nordheim');
  });

  it('are none where one alone has a house’s name over it', () => {
    const html = `<html lang="en"><title>Orlwood Chess Club</title><h1>Orlwood Chess Club</h1>
      <p>Member of the Northern Chess Association (NCA)</p><p>Secretary: Peter Quist</p><p>Treasurer: Anna Orland</p></html>`;
    expect(named(html, 'Peter Quist')?.organisation).toBe('Orlwood Chess Club');
  });
});

it('who answers a manager’s telephone is still no contact beside them', () => {
  const html = `<html lang="de"><title>Team</title><h3>Peter Quist</h3><p>Geschäftsführer</p><p>Sekretariat: Anna Orland</p><p>Tel. 030 23125001</p>
    <h3>Thomas Zeller</h3><p>Prokurist</p><p>Sekretariat: Sabine Lindner</p><p>Tel. 030 23125002</p></html>`;
  expect(people(html)).toEqual(['Peter Quist | Geschäftsführer', 'Thomas Zeller | Prokurist']);
});

describe('an office no list of titles has', () => {
  it.each([
    ['tr', 'Aile Hekimi', 'Sağlık Personeli', 'Ayşe Çınar', 'Emine Kuist'],
    ['de', 'Kassenwart', 'Vogelhüterin', 'Peter Quist', 'Anna Orland'],
    ['it', 'Presidente', 'Delegazione arbitri', 'Paolo Quist', 'Anna Orlandi'],
  ])('is told by the one beside it (%s)', (language, known, unknown, first, second) => {
    const html = `<html lang="${language}"><title>Orlwood</title><h1>Orlwood</h1>
      <ul><li>${known}: ${first}</li><li>${unknown}: ${second}</li></ul></html>`;
    expect(people(html)).toEqual([`${first} | ${known}`, `${second} | ${unknown}`].sort());
  });

  it('is none without such a one, or where the words say what else somebody did', () => {
    const page = (...rows: string[]) =>
      `<html lang="en"><title>Orlwood</title><h1>Orlwood</h1><ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul></html>`;
    expect(people(page('Best in show: Anna Quist', 'Runner-up: Tom Orland')).join()).not.toContain('Best');
    expect(people(page('Treasurer: Anna Quist', 'Photo: Tom Orland')).join()).not.toContain('Photo');
  });
});

describe('who keeps a site', () => {
  const page = (language: string, foot: string, main = '') =>
    `<html lang="${language}"><title>Orlwood Croquet Association</title><h1>Orlwood Croquet Association</h1>${main}
     <p>Write to training@croquet.example and games@croquet.example.</p><footer><p>${foot}</p></footer></html>`;

  it.each([
    ['it', 'Webmaster: Simone Quist · 3790001234 · simone.quist@croquet.example'],
    ['en', 'Webmaster: Simon Quist, simon.quist@croquet.example'],
  ])('is not whom its page is about (%s)', (language, foot) => {
    expect(drafts(page(language, foot))[0]?.name).toBeNull();
  });

  it('is one of those it lists where it lists them', () => {
    const html = page('en', '', '<p>Webmaster: Simon Quist, simon.quist@croquet.example</p>');
    expect(drafts(html)[0]?.name).toBe('Simon Quist');
  });
});
