// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { people } from './people';
import { readHtml } from './read-html';

const page = (lang: string, title: string, heading: string, cards: string) =>
  people(`<html lang="${lang}"><title>${title}</title><main><h2>${heading}</h2><div>${cards}</div></main></html>`);

describe('what somebody goes by beside their name', () => {
  const card = (name: string, title: string) => `<div><h3>${name}</h3><p>${title}</p></div>`;

  it.each([
    ['in Latin letters', '林佳怡 Mandy'],
    ['in an element of its own', '林佳怡<span> Mandy</span>'],
    ['in brackets', '林佳怡（Mandy）'],
    ['before it', 'Mandy 林佳怡'],
    ['as a pet name', '林佳怡 小怡'],
  ])('is left out: %s', (_, name) => {
    expect(page('zh-TW', '晨光補習班', '我們的老師', card(name, '數學老師'))).toEqual(['林佳怡 | 數學老師']);
  });

  it('is told from a family name and a given name, and from a word of a house', () => {
    expect(page('ja', '青葉', 'スタッフ', card('小林 小春', '園長'))).toEqual(['小林 小春 | 園長']);
    expect(page('zh-CN', '青葉', '产品', card('金属加工 Metal', '产品经理'))).toEqual([]);
  });
});

describe('a motto on the cards of a team', () => {
  const card = (title: string, name: string, said: string) =>
    `<div><p>${title}</p><h3>${name}</h3><p>${said}</p><p>…</p></div>`;
  const zh = [
    card('班導師', '林佳怡', '「每個孩子都有自己的步伐。」'),
    card('輔導老師', '陳美玲', '「陪伴是最美的風景。」'),
    card('數學老師', '黃志明', '「慢慢來，比較快。」'),
  ].join('');
  const de = [
    card('Lehrerin', 'Jana Quist', '„Jedes Kind hat sein eigenes Tempo.“'),
    card('Schulleiter', 'Thomas Roh', '„Wer fragt, der lernt.“'),
    card('Erzieherin', 'Anna Orl', '„Zusammen ist man weniger allein.“'),
  ].join('');

  it('makes nobody a customer who praises', () => {
    expect(page('zh-TW', '師資介紹｜晨光補習班', '各有所長', zh)).toEqual([
      '林佳怡 | 班導師',
      '陳美玲 | 輔導老師',
      '黃志明 | 數學老師',
    ]);
    expect(page('de', 'Quistschule', 'Unser Team', de)).toEqual([
      'Anna Orl | Erzieherin',
      'Jana Quist | Lehrerin',
      'Thomas Roh | Schulleiter',
    ]);
  });

  it('is praise under any other heading, and a customer’s words are so wherever they stand', () => {
    expect(page('de', 'Quistschule', 'Das sagen Eltern', de)).toEqual([]);
    expect(page('zh-TW', '晨光補習班', '家長好評', zh)).toEqual([]);
  });
});

describe('the place of the titles on a team’s cards', () => {
  const card = (name: string, title: string) =>
    `<div class="card"><span class="role">${title}</span><h3>${name}</h3></div>`;

  it('says what those do whose title no vocabulary has', () => {
    const cards = [
      card('林佳怡', '班導師'),
      card('陳美玲', '輔導老師'),
      card('黃志明', '數學老師'),
      card('羅秀芬', '國文 · 社會'),
    ];
    expect(page('zh-TW', '晨光補習班', '教學團隊', cards.join(''))).toContain('羅秀芬 | 國文 · 社會');
    const more = [card('陳瑞堂', '數學老師'), ...cards];
    expect(page('zh-TW', '晨光補習班', '教學團隊', more.join(''))).toContain('陳瑞堂 | 數學老師');
  });

  it('says nothing where but a few have theirs there', () => {
    const cards = [
      card('林佳怡', '班導師'),
      card('陳美玲', '台中'),
      card('黃志明', '數學老師'),
      card('羅秀芬', '北屯'),
    ];
    const found = page('zh-TW', '晨光補習班', '教學團隊', cards.join(''));
    expect(found).not.toContain('羅秀芬 | 北屯');
    expect(found).not.toContain('陳美玲 | 台中');
  });
});

describe('a label under somebody', () => {
  const row = (title: string, name: string, room: string, box: string) =>
    `<tr><th colspan=2>${title}： ${name}</th></tr><tr><td><b>連絡先</b><br>${room}<br>TEL 075-900-${box}<br>box${box}@quist.example</td></tr>`;

  it('is none of them, though it begins as a surname does', () => {
    const table =
      row('教授', '榎並 太郎', '青葉キャンパス B2棟 a1N12室', '1234') +
      row('講師', '桐原 花子', '青葉キャンパス B2棟 a1N14室', '1236');
    expect(page('ja', '榎並研究室', 'スタッフ', `<table>${table}</table>`)).toEqual([
      '桐原 花子 | 講師',
      '榎並 太郎 | 教授',
    ]);
  });

  it('is told from somebody of that surname', () => {
    const table =
      row('教授', '連 文華', '青葉キャンパス B2棟 a1N12室', '1234') +
      row('講師', '桐原 花子', '青葉キャンパス B2棟 a1N14室', '1236');
    expect(page('ja', '青葉研究室', 'スタッフ', `<table>${table}</table>`)).toContain('連 文華 | 教授');
  });
});

describe('what heads a list on a card', () => {
  const card = (name: string, more: string) => `<div><h3>${name}</h3><p>Surveyor</p>${more}</div>`;
  const houses = (more: string) =>
    readHtml(
      `<html lang="en"><title>Our people | Orl</title><main><div>${card('Jane Roe', more)}${card('Tom Quist', '')}${card('Alma Dorn', '')}</div></main></html>`,
    ).drafts.flatMap(({ name, organisation }) => (name?.value === 'Jane Roe' ? [organisation?.value] : []));

  it('is no company', () => {
    expect(houses('<h5>Licences</h5><ul><li>Chartered in two counties since 2027</li></ul>')).not.toContain('Licences');
  });

  it('is told from the company on it', () => {
    expect(houses('<p>Tidewater</p>')).toContain('Tidewater');
  });
});
