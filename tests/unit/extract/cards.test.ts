// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const people = (html: string, url = 'https://acme.example/') =>
  readHtml(html, url)
    .drafts.filter(({ kind }) => kind === 'person')
    .map(facts);

const card = (...lines: string[]) => `<div class="m">${lines.map((line) => `<div>${line}</div>`).join('')}</div>`;

describe('cards of a team', () => {
  it('end where they end: what stands under the last is the company’s', () => {
    const team = [
      card('Alma Quist', 'Buyer', 'alma@acme.example'),
      card('Hugo Orlwood', 'Engineer', 'hugo@acme.example'),
      card('Greta Lund', 'Architect', 'greta@acme.example'),
    ];
    const { drafts } = readHtml(`<div>${team.join('')}</div><div>Acme GmbH<br>Phone: +49 30 901820</div>`);
    const greta = drafts.map(facts).find(({ name }) => name === 'Greta Lund');
    expect(greta?.phones).toEqual([]);
    const desk = drafts.map(facts).find(({ kind }) => kind === 'organisation');
    expect(desk?.phones).toEqual(['+4930901820 work']);
  });

  it('reach beyond a heading where facts stand under names in one run of lines', () => {
    const one = (name: string, phone: string) => `<h3>${name}</h3><p>Buyer</p><p>Phone: ${phone}</p>`;
    const run = `<div>${one('Alma Quist', '+49 30 901821')}${one('Hugo Orlwood', '+49 30 901822')}</div>`;
    expect(people(run).map(({ phones }) => phones)).toEqual([['+4930901821 work'], ['+4930901822 work']]);
  });

  it('have the title where the others have theirs', () => {
    const team = [
      card('Alma Quist', 'Buyer', 'alma@acme.example'),
      card('Hugo Orlwood', 'Engineer', 'hugo@acme.example'),
      card('Greta Lund', 'Wandering Minstrelry', 'greta@acme.example'),
    ];
    expect(people(`<div>${team.join('')}</div>`).map(({ jobTitle }) => jobTitle)).toEqual([
      'Buyer',
      'Engineer',
      'Wandering Minstrelry',
    ]);
  });

  it('have the title a class names', () => {
    const named = (name: string, what: string) =>
      `<div><p>${name}</p><p>Room 4</p><p class="staff-position">${what}</p><p>${name.split(' ')[0]}@acme.example</p></div>`;
    const team = [named('Alma Quist', 'Lampwork'), named('Hugo Orlwood', 'Kilns'), named('Greta Lund', 'Glazes')];
    expect(people(`<div>${team.join('')}</div>`).map(({ jobTitle }) => jobTitle)).toEqual([
      'Lampwork',
      'Kilns',
      'Glazes',
    ]);
  });

  it('are one team in rows of a grid and under the headings of its departments, too', () => {
    const one = (name: string, title: string) =>
      `<div class="card"><h4 class="name">${name}</h4><p class="sub">${title}</p><p>${name.split(' ')[0]?.toLowerCase()}@acme.example</p></div>`;
    const page = `<h2>Office</h2><div class="row">${one('Alma Quist', 'Office Manager')}${one('Hugo Orlwood', 'Quotes and shipping')}</div>
      <h2>Field</h2><div class="row">${one('Greta Lund', 'Sales Manager')}</div>`;
    expect(people(page).map(({ jobTitle }) => jobTitle)).toEqual([
      'Office Manager',
      'Quotes and shipping',
      'Sales Manager',
    ]);
  });

  it('have titles where the others have them, also where only telephones are given', () => {
    const one = (name: string, title: string, phone: string) =>
      `<div class="card"><h3>${name}</h3><p>${title}<br>tel. ${phone}</p></div>`;
    const team = `<div>${one('Alma Quist', 'Office Manager', '+49 30 901821')}${one('Hugo Orlwood', 'Yard and cranes', '+49 30 901822')}${one('Greta Lund', 'Sales Manager', '+49 30 901823')}</div>`;
    expect(people(team)[1]?.jobTitle).toBe('Yard and cranes');
  });

  it('name no employer for whoever has an address at the page’s own domain', () => {
    const team = ['Alma Quist', 'Hugo Orlwood', 'Greta Lund'].map((name) =>
      card(name, 'Buyer', 'Glass and Lamps', `${name.split(' ')[0]?.toLowerCase()}@acme.example`),
    );
    expect(people(`<div>${team.join('')}</div>`).map(({ organisation }) => organisation)).toEqual([null, null, null]);
  });

  it('name no employer in words that tell none where no capitals set names off', () => {
    const team = ['周明', '赵敏', '黄磊'].map((name) => card(name, '经理', '民事纠纷、知识产权'));
    expect(people(`<div>${team.join('')}</div>`).map(({ organisation }) => organisation)).toEqual([null, null, null]);
    const guests = ['周明', '赵敏', '黄磊'].map((name) => card(name, '经理', '长河贸易有限公司'));
    expect(people(`<div>${guests.join('')}</div>`)[1]?.organisation).toBe('长河贸易有限公司');
  });
});

describe('a table of people', () => {
  it('may have what they are for the head of their column', () => {
    const row = (...cells: string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    const table = `<table>${row('Region', 'Sales manager', 'E-mail')}${row('North', 'Alma Quist', 'aq@acme.example')}${row('South', 'Hugo Orlwood', 'ho@acme.example')}</table>`;
    expect(people(table).map(({ name, jobTitle }) => `${name}: ${jobTitle}`)).toEqual([
      'Alma Quist: Sales manager',
      'Hugo Orlwood: Sales manager',
    ]);
  });
});
