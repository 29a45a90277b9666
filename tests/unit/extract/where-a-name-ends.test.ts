// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { companiesIn } from '@/lib/extract/vocabulary/legal-forms';
import { readHtml } from './read-html';

const house = (html: string, url = 'https://page.example/') =>
  readHtml(html, url).drafts[0]?.organisation?.value ?? null;

describe('a copyright notice', () => {
  const reach = '<p>Tel. +30 2310 123 456, post@mail.example</p>';

  it.each([
    ['el', '<span>© 2027 Quist ΕΠΕ</span><span><a href="/p">Πολιτική Απορρήτου</a></span>', 'Quist ΕΠΕ'],
    ['pl', '<span>© 2027 Quist Pompy</span><a href="/p">Polityka prywatności</a>', 'Quist Pompy'],
    ['ja', '<small>© 2027 青葉工業</small><a href="/p">プライバシーポリシー</a>', '青葉工業'],
  ])('in %s ends where the next element begins', (lang, foot, name) => {
    expect(house(`<html lang="${lang}"><title>Quist</title>${reach}<footer><div>${foot}</div></footer>`)).toBe(name);
  });

  it('goes on in bold and behind a space', () => {
    const foot = '<p>© 2027 <b>Quist</b> <i>Pumps</i> Ltd</p>';
    expect(house(`<title>Contact</title>${reach}<footer>${foot}</footer>`)).toBe('Quist Pumps Ltd');
  });

  it.each([
    ['Orl Market合同会社 丸石酒店', 'Orl Market合同会社'],
    ['青葉工業有限会社 本店', '青葉工業有限会社'],
    ['株式会社 青葉', '株式会社 青葉'],
  ])('has the company before its shop: %s', (holder, name) => {
    const html = `<html lang="ja"><title>お問い合わせ</title><p>072-848-0000</p><footer>© 2027 ${holder}. All rights reserved.</footer>`;
    expect(house(html)).toBe(name);
  });
});

describe('a cell of several lines', () => {
  const row = (value: string) =>
    `<html lang="ja"><title>表記</title><table><tr><th>事業者名</th><td>${value}</td></tr><tr><th>電話番号</th><td>072-848-0000</td></tr></table>`;

  it.each([
    ['第9回 青葉学会大会<br>主催：青葉学会', '第9回 青葉学会大会'],
    ['<p>丸石酒店</p><p>運営：丸石商事</p>', '丸石酒店'],
    ['丸石酒店', '丸石酒店'],
    ['株式会社<br>丸石酒店', '株式会社丸石酒店'],
  ])('is called by its first: %s', (value, name) => {
    expect(house(row(value))).toBe(name);
  });
});

describe('what a picture is called by what it is', () => {
  it('counts at the head and the foot of a page for no more than once', () => {
    const logo = '<img src="/logo.png" alt="QO">';
    const head = `<title>Contact</title><header>${logo}<h2>Quist Orl & Dorn</h2></header>`;
    const foot = `<footer>${logo}<h2>Quist Orl & Dorn</h2>${logo}</footer>`;
    expect(house(`${head}<h2>Quist Orl & Dorn</h2><p>+36 62 544 000</p>${foot}`)).toBe('Quist Orl & Dorn');
  });

  it('counts, where nothing else names the house', () => {
    expect(house('<title>Contact</title><img src="/logo.png" alt="QO"><p>+36 62 544 000</p>')).toBe('QO');
  });

  it.each(['logo', 'Logó', 'Site logo', 'ロゴ', 'Логотип'])('names nobody: %s', (alt) => {
    const html = `<title>Quist Kutató</title><img src="/logo.png" alt="${alt}"><img src="/logo.png" alt="${alt}"><p>+36 62 544 000</p>`;
    expect(house(html)).toBe('Quist Kutató');
  });

  it('is a house’s name where it is one', () => {
    expect(house('<title>Kapcsolat</title><img src="/logo.png" alt="Quist logo"><p>+36 62 544 000</p>')).toBe('Quist');
  });
});

describe('a sentence without spaces', () => {
  it('is no company’s name', () => {
    expect(companiesIn('他於 1993 年分別取得青葉醫學院藥學系學士與藥學研究所碩士學位')).toEqual([]);
    expect(companiesIn('2016 年合聘於青葉研究所')).toEqual([]);
  });

  it('is told from one, whatever family it is called after', () => {
    for (const name of ['上海于氏机械有限公司', '苏州硕博软件有限公司', '日本青葉工業株式会社'])
      expect(companiesIn(name)).toEqual([name]);
  });
});
