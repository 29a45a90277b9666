// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://pages.example/').drafts.map(facts);
const held = (html: string) =>
  Object.fromEntries(
    drafts(html).flatMap(({ name, jobTitle, organisation }) =>
      name === null ? [] : [[name, jobTitle ?? organisation]],
    ),
  );

describe('a list of people, one to a line', () => {
  it('says their work behind their names, whatever words it has, and names those no word tells', () => {
    const item = (who: string, mail: string) =>
      `<li><p class="who"><b>${who}</b> · <a href="mailto:${mail}@orl.example">${mail}@orl.example</a></p></li>`;
    const page = `<title>Equipo</title><h1>Equipo</h1><ul>${item('Lucía Quist</b>, interiorista<b>', 'lucia')}
      ${item('Joaquín Orlwood</b>, comunicación y prensa<b>', 'prensa')}
      ${item('Zzelo Quistmark</b>, maquetista y varios<b>', 'maqueta')}${item('Carmen Winfield</b>, paisajista<b>', 'carmen')}</ul>`;
    expect(held(page)).toEqual({
      'Lucía Quist': 'interiorista',
      'Joaquín Orlwood': 'comunicación y prensa',
      'Zzelo Quistmark': 'maquetista y varios',
      'Carmen Winfield': 'paisajista',
    });
  });

  it('says whom they are of where that is what stands there', () => {
    const page = `<h1>Vědecký výbor</h1><ul><li>prof. Ing. Jan Quist, DrSc. – předseda, Univerzita Orlov</li>
      <li>doc. Ing. Eva Quistová, Ph.D., Technická univerzita Podorlí</li><li>Ing. Petr Orlwood, Hochschule Westorl</li></ul>
      <p>Eva Quistová: eva.quistova@orl.example</p>`;
    expect(drafts(page).map(({ name, jobTitle, organisation }) => [name, jobTitle, organisation])).toEqual(
      expect.arrayContaining([
        ['Jan Quist', 'předseda', 'Univerzita Orlov'],
        ['Eva Quistová', null, 'Technická univerzita Podorlí'],
        ['Petr Orlwood', null, 'Hochschule Westorl'],
      ]),
    );
  });

  it('has no people where the page’s own word says companies stand', () => {
    const card = (name: string, house: string) =>
      `<div class="speaker"><p class="speaker-name">${name}</p><p class="speaker-role">Managing Director</p><p class="speaker-of">${house}</p></div>`;
    const page = `<h1>Speakers</h1>${card('Alma Quist', 'Frigo Orl')}${card('Hugo Orlwood', 'Rhein Lager GmbH')}
      ${card('Clara Winfield', 'Orlwood.dev')}${card('Tom Quistmark', 'Port of Orl')}`;
    expect(drafts(page).map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Alma Quist', 'Frigo Orl'],
      ['Hugo Orlwood', 'Rhein Lager GmbH'],
      ['Clara Winfield', 'Orlwood.dev'],
      ['Tom Quistmark', 'Port of Orl'],
    ]);
  });
});

describe('whom to write to', () => {
  it('is nobody a thing is called after', () => {
    expect(held('<h1>Tazzine</h1><p>Set 6 tazzine "Donna Carmela"</p><p>24,00 €</p>')).toEqual({});
    expect(held('<h1>Estudio</h1><p>Trabajamos en la Ronda de Orlandos.</p>')).toEqual({});
  });

  it('is whom a supplier’s page names to ask for, with all that their entry holds', () => {
    const row = (term: string, value: string) => `<dl class="row"><dt>${term}：</dt><dd>${value}</dd></dl>`;
    const page = `<html lang="zh-CN"><title>联系方式</title><div><p>宁波云杉五金制品有限公司</p>${row('联 系 人', '李云帆 先生（外贸部 经理）')}
      ${row('电　　话', '0574-87260418')}${row('邮箱', 'liyunfan@yunshan.example')}</div>`;
    const found = drafts(page).find(({ name }) => name === '李云帆');
    expect([found?.jobTitle, found?.phones.length, found?.emails.length]).toEqual(['外贸部经理', 1, 1]);
  });
});

describe('a number at the foot of a page', () => {
  it('is the house’s, also where somebody’s entry has it', () => {
    const page = `<h1>Press</h1><main><p>Alma Quist, Head of Communications</p><p>Tel: 0341 5550142, 0341 5550140</p><p>alma.quist@orl.example</p></main>
      <footer><p>Orl Hydraulik GmbH, Hauptstr. 5, 04109 Leipzig</p><p>Tel. 0341 5550140 | info@orl.example</p></footer>`;
    const desk = drafts(`<html lang="de">${page}`).find(({ kind }) => kind === 'organisation');
    expect(desk?.phones).toEqual(['+493415550140 work']);
  });
});
