// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { people } from './people';
import { facts, readHtml } from './read-html';

const page = (lang: string, title: string, line: string, reach: string) =>
  people(`<html lang="${lang}"><title>${title}</title><p>${line}</p><p>${reach}</p>`);

describe('offices and who holds them in one line', () => {
  it.each([
    [
      'ja',
      '第9回青葉学会大会',
      '大会長：青木 治／実行委員長：中村 寛明',
      ['中村 寛明 | 実行委員長', '青木 治 | 大会長'],
    ],
    ['zh-CN', '晨光小学', '校长：王晓明　党支部书记：李建国', ['李建国 | 党支部书记', '王晓明 | 校长']],
    ['ko', '한빛협회', '회장: 김철수 / 총무: 이영희', ['김철수 | 회장', '이영희 | 총무']],
    [
      'ru',
      'Общество',
      'Председатель: Иванов Иван Петрович; секретарь: Петрова Анна Сергеевна',
      ['Иванов Иван Петрович | Председатель', 'Петрова Анна Сергеевна | секретарь'],
    ],
    [
      'en',
      'Quist Club',
      'President: Jane Roe / Secretary: Tom Quist',
      ['Jane Roe | President', 'Tom Quist | Secretary'],
    ],
    [
      'pl',
      'Klub Quist',
      'Prezes: Jan Kowalski, Sekretarz: Anna Nowak',
      ['Anna Nowak | Sekretarz', 'Jan Kowalski | Prezes'],
    ],
    [
      'es',
      'Club Quist',
      'Presidenta: María Gómez Ruiz · Tesorero: Juan Pérez Soto',
      ['Juan Pérez Soto | Tesorero', 'María Gómez Ruiz | Presidenta'],
    ],
  ])('are all read in %s', (lang, title, line, found) => {
    expect(page(lang, title, line, 'post@quist.example')).toEqual(found);
  });

  it('may be held by several each', () => {
    expect(page('zh-CN', '青葉协会', '会长：王晓明　理事：陈志强、黄美玲', '电话：021-62881234')).toEqual([
      '王晓明 | 会长',
      '陈志强 | 理事',
      '黄美玲 | 理事',
    ]);
  });

  it('leave what reaches them all to the house', () => {
    const html =
      '<html lang="en"><title>Quist Club</title><p>Chair: Jane Roe | Treasurer: Tom Quist</p><p>quistclub@gmail.com</p>';
    const [desk] = readHtml(html, 'https://quistclub.example/').drafts;
    expect(facts(desk)).toMatchObject({ kind: 'organisation', emails: ['quistclub@gmail.com'] });
  });

  it('are told from one office and how to reach who holds it, and from a company’s foot', () => {
    const html = '<title>Quist Club</title><p>President: Jane Roe / Phone: +44 171 496 0123</p>';
    expect(readHtml(html).drafts.map(facts)).toMatchObject([{ name: 'Jane Roe', phones: [expect.any(String)] }]);
    const foot =
      '<html lang="ko"><title>안내</title><p>상호: 한빛상사 | 대표: 김철수 | 사업자등록번호: 123-45-67890</p><p>02-1234-5678</p>';
    expect(readHtml(foot).drafts.map(facts)[0]).toMatchObject({ organisation: '한빛상사' });
  });
});
