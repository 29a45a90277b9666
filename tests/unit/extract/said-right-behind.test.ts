// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { people } from './people';
import { facts, readHtml } from './read-html';

const page = (lang: string, body: string) =>
  people(`<html lang="${lang}"><title>Quist</title>${body}<p>+36 62 544 000</p>`);

describe('the list under somebody’s name', () => {
  const card = (name: string, ...said: string[]) =>
    `<div><h3>${name}</h3><ul>${said.map((one) => `<li>${one}</li>`).join('')}</ul></div>`;

  it('says in one of its entries what they are, and goes on', () => {
    expect(
      page(
        'pl',
        card(
          'Jan Kowalski',
          'Absolwent Wydziału Prawa,',
          'Radca prawny; wpisany na listę w Opolu.',
          'Mówi po angielsku.',
        ),
      ),
    ).toEqual(['Jan Kowalski | Radca prawny']);
    expect(page('de', card('Jana Roh', 'Studium in Bonn', 'Rechtsanwältin, zugelassen seit 2009'))).toEqual([
      'Jana Roh | Rechtsanwältin',
    ]);
    expect(page('es', card('María Gómez Ruiz', 'Licenciada en Derecho', 'Abogada; ejerce en Vigo.'))).toHaveLength(1);
  });

  it('says nothing of anyone under a heading that names nobody', () => {
    expect(page('pl', card('Oferta', 'Radca prawny; porady'))).toEqual([]);
  });
});

describe('an office in small letters right behind a name', () => {
  it.each([
    ['hu', 'Dr. Kovács János jegyző', 'Kovács János | jegyző'],
    ['hu', 'Szabó Anna pénzügyi ügyintéző', 'Szabó Anna | pénzügyi ügyintéző'],
    ['sk', 'Ján Kováč starosta obce', 'Ján Kováč | starosta obce'],
    ['pl', 'Jan Kowalski prezes', 'Jan Kowalski | prezes'],
  ])('is theirs in %s: %s', (lang, line, found) => {
    expect(page(lang, `<p>${line}</p>`)).toEqual([found]);
  });

  it('is told from a sentence and from what is no office', () => {
    expect(page('en', '<p>Jane Roe bakes bread</p>')).toEqual([]);
    expect(page('hu', '<p>Kossuth Lajos utca</p>')).toEqual([]);
  });
});

describe('whom colleagues call by surname and position', () => {
  const row = (label: string, value: string) =>
    readHtml(
      `<html lang="zh-CN"><title>青葉科技有限公司</title><table><tr><td>电话:</td><td>0574-86000123</td></tr><tr><td>${label}</td><td>${value}</td></tr></table>`,
    ).drafts.map(facts);
  const called = (label: string, value: string) => row(label, value).flatMap(({ name }) => name ?? []);

  it.each([
    ['联系:', '何老师', '何'],
    ['联系人：', '王经理', '王'],
    ['聯絡', '陳小姐', '陳'],
    ['联系人', '李工', '李'],
  ])('is whom to ask for beside %s: %s', (label, value, surname) => {
    expect(called(label, value).map((name) => name.slice(0, 1))).toEqual([surname]);
  });

  it('is nobody beside another label, nor is any word that ends so', () => {
    expect(called('主讲', '何老师')).toEqual([]);
    expect(called('联系:', '待定')).toEqual([]);
    expect(called('联系:', '在线客服')).toEqual([]);
  });
});
