// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);
const named = (html: string, name: string) => drafts(html).find((draft) => draft.name === name);
const desk = (html: string) => drafts(html).find(({ kind }) => kind === 'organisation');

describe('how somebody sits in a body', () => {
  it.each([
    ['pt', 'Conselheiro Fiscal - Efetivo', 'Conselheiro Fiscal'],
    ['pt', 'Conselheiro Fiscal - Suplente', 'Conselheiro Fiscal'],
    ['es', 'Vocal – Titular', 'Vocal, Titular'],
    ['it', 'Revisore | Supplente', 'Revisore'],
  ])('is no house they work for (%s, %s)', (language, said, title) => {
    const html = `<html lang="${language}"><title>Orlwood</title><h1>Orlwood</h1><h3>Anna Quist</h3><h4>${said}</h4></html>`;
    expect(named(html, 'Anna Quist')?.organisation).not.toBe(said.split(' ').at(-1));
    expect(named(html, 'Anna Quist')?.jobTitle).toBe(title);
  });

  it('may be one’s house where it is called more than that', () => {
    const html = `<html lang="pt"><title>Orlwood</title><h3>Anna Quist</h3><p>Diretora - Quist Bombas Ltda</p></html>`;
    expect(named(html, 'Anna Quist')?.organisation).toBe('Quist Bombas Ltda');
  });
});

describe('what stands in a heading right under a name’s', () => {
  it.each([
    ['pt', 'Diretora do Departamento de Infância e Juventude', 'Professora aposentada, casada;'],
    ['de', 'Leiterin der Abteilung für Kinder und Jugend', 'Lehrerin'],
  ])('is what they are there, before what they are besides (%s)', (language, title, besides) => {
    const html = `<html lang="${language}"><title>Orlwood</title><h1>Orlwood</h1><h3>Anna Quist</h3><h4>${title}</h4><p>${besides}</p></html>`;
    expect(named(html, 'Anna Quist')?.jobTitle).toBe(title);
  });

  it('is none where the heading stands over the name', () => {
    const html = `<html lang="en"><title>Orlwood</title><h1>Orlwood</h1><h2>Managers</h2><h3>Anna Quist</h3><p>Sales manager</p></html>`;
    expect(named(html, 'Anna Quist')?.jobTitle).toBe('Sales manager');
  });
});

describe('a column of whose or what its people are', () => {
  const table = (head: string, ...rows: [string, string][]) =>
    `<html lang="en"><title>Board | Downtown Orlwood</title><h1>Board</h1><table><tr><th>Name</th><th>${head}</th><th>Term ends</th></tr>
     ${rows.map(([name, cell]) => `<tr><td>${name}</td><td>${cell}</td><td>10/31/28</td></tr>`).join('')}</table></html>`;
  const names = (html: string) => drafts(html).map(({ name }) => name);

  it.each(['Affiliation', 'Company', 'Organisation'])('names nobody by the form of two words (%s)', (head) => {
    const html = table(head, ['Anna Quist', 'Orlwood Shepherd'], ['Tom Orland', 'Owner, Zaratie Quorzia']);
    expect(names(html).sort()).toEqual(['Anna Quist', 'Tom Orland']);
  });

  it('says what somebody is, in place of a house', () => {
    const html = table(
      'Affiliation',
      ['Anna Quist', 'Orlwood business owner'],
      ['Tom Orland', 'Orlwood Jewelers Inc.'],
    );
    expect(named(html, 'Anna Quist')).toMatchObject({ jobTitle: 'Orlwood business owner' });
    expect(named(html, 'Anna Quist')?.organisation).not.toBe('Orlwood business owner');
    expect(named(html, 'Tom Orland')).toMatchObject({ organisation: 'Orlwood Jewelers Inc.', jobTitle: null });
  });

  it('may hold names where it is headed by none of that', () => {
    const html = table('Deputy', ['Anna Quist', 'Carol Zellers'], ['Tom Orland', 'Mark Lindel']);
    expect(names(html)).toEqual(expect.arrayContaining(['Anna Quist', 'Tom Orland']));
  });
});

it('a mailbox called by no name is the house’s where it stands in the foot, whoever reads it', () => {
  const html = `<html lang="en"><title>Downtown Orlwood</title><h1>Staff</h1><p>Anna Quist</p><p>Director</p><ul><li>odirector@city.example</li></ul>
    <footer><p>Downtown Orlwood</p><p>248-555-0123 odirector@city.example</p></footer></html>`;
  expect(desk(html)?.emails).toEqual(['odirector@city.example']);
  expect(named(html, 'Anna Quist')?.emails).toEqual(['odirector@city.example']);
});

describe('a company’s profile in lines', () => {
  it.each([
    [
      'ja',
      [
        '会社名：橘塗装株式会社',
        '所在地：青森県五所川原市高野字広野1',
        '電話番号：0173-29-0123',
        'FAX：0173-26-0124',
        'E-mail：phs@page.example',
        '代表取締役：松本崇之',
      ],
      '松本崇之',
    ],
    [
      'de',
      [
        'Firma: Quist Pumpen GmbH',
        'Telefon: 030 23125001',
        'Telefax: 030 23125002',
        'E-Mail: post@page.example',
        'Geschäftsführer: Peter Quist',
      ],
      'Peter Quist',
    ],
  ])('is the company’s, whoever it names as acting for it (%s)', (language, lines, name) => {
    const html = `<html lang="${language}"><title>Quist</title><h2>Profil</h2><section>${lines.join('<br>')}</section></html>`;
    expect(named(html, name)).toMatchObject({ emails: [], phones: [] });
    expect(desk(html)?.emails).toHaveLength(1);
    expect(desk(html)?.phones).toHaveLength(2);
  });

  it('is somebody’s card where no row says what the company is called', () => {
    const html = `<html lang="de"><title>Quist</title><h2>Vertrieb</h2><section>Leiter: Peter Quist<br>Telefon: 030 23125001<br>Telefax: 030 23125002<br>E-Mail: p.quist@page.example</section></html>`;
    expect(named(html, 'Peter Quist')?.emails).toEqual(['p.quist@page.example']);
  });
});
