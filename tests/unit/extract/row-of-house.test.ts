// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const read = (language: string, row: string) =>
  readHtml(
    `<html lang="${language}"><title>Orlwood</title><h1>News</h1><p>Text</p><footer><p>${row}</p></footer></html>`,
    'https://page.example/',
  ).drafts.map(facts);
const person = (language: string, row: string) => read(language, row).find(({ name }) => name !== null);

describe('a row in which a house says who runs it and how it is reached', () => {
  it.each([
    ['ko', '<b>오를 상사</b> | 대표자 : 김도훈 | 전화 : 02-6000-1234 | 이메일 : orlwood@naver.com', '김도훈', '대표자'],
    [
      'ko',
      '회사명: 오를상사 &nbsp; 대표: 김도훈 &nbsp; 전화: 02-6000-1234 &nbsp; E-mail: orlwood@naver.com',
      '김도훈',
      '대표',
    ],
    [
      'zh-CN',
      '奥尔机械有限公司 | 法定代表人：高晓云 | 电话：0577-00001111 | 邮箱：orlwood@163.com',
      '高晓云',
      '法定代表人',
    ],
    [
      'de',
      'Orlwood GmbH | Geschäftsführerin: Anna Quist | Tel: 030 1234567 | orlwood@t-online.de',
      'Anna Quist',
      'Geschäftsführerin',
    ],
    ['de', 'Orlwood GmbH, Inhaberin: Anna Quist, Tel. 030 1234567, orlwood@t-online.de', 'Anna Quist', 'Inhaberin'],
    ['fr', 'Orlwood SARL | Gérante : Anna Quist | Tél : 01 99 00 12 34 | orlwood@orange.fr', 'Anna Quist', 'Gérante'],
    [
      'it',
      'Orlwood Srl - Amministratore unico: Anna Quist - Tel. 02 99001234 - orlwood@libero.it',
      'Anna Quist',
      'Amministratore unico',
    ],
  ])('gives the house its number and mailbox, whom it names the title (%s)', (language, row, name, jobTitle) => {
    const [first, second, more] = read(language, row);
    expect(first).toMatchObject({ kind: 'organisation', name: null });
    expect([first?.emails.length, first?.phones.length]).toEqual([1, 1]);
    expect(second).toMatchObject({ name, jobTitle, emails: [], phones: [] });
    expect(more).toBeUndefined();
  });

  it.each([
    ['오를상사 | 대표 김도훈 | 사업자등록번호 000-00-00000 | 전화 02-6000-1234', '대표'],
    ['(주)오를상사 대표이사 김도훈 | 사업자등록번호 000-00-00000 | TEL 02-6000-1234', '대표이사'],
    ['상호 오를상사 대표자 김도훈 주소 서울특별시 구로구 없는로 39 전화 02-6000-1234', '대표자'],
  ])('may part its entries by bars and spaces alone: %s', (row, jobTitle) => {
    const found = read('ko', row);
    expect(found.find(({ name }) => name !== null)).toMatchObject({ name: '김도훈', jobTitle, phones: [] });
    expect(found.find(({ name }) => name === null)?.phones).toHaveLength(1);
  });

  it('gives whom it names the number right behind the name there, too', () => {
    expect(person('ko', '오를상사 | 대표 김도훈 010-5550-1234 | 사업자등록번호 000-00-00000')?.phones).toHaveLength(1);
  });

  it('gives the house what stands in the row under it as well', () => {
    const row = '오를 상사 | 대표자 : 김도훈<br>사업자등록번호 : 000-00-00000 | 이메일 : orlwood@naver.com';
    expect(person('ko', row)?.emails).toEqual([]);
  });

  it('gives somebody the number right behind the name', () => {
    const found = person('en', 'Orlwood Plumbing | Owner: Anna Quist 0113 496 0123 | Office: 0113 496 0124');
    expect(found?.phones).toEqual([expect.stringContaining('+441134960123')]);
  });

  it('gives somebody the mailbox that spells the name', () => {
    const found = person('de', 'Orlwood GmbH | Inhaberin: Anna Quist | Tel: 030 1234567 | anna.quist@t-online.de');
    expect(found?.emails).toEqual(['anna.quist@t-online.de']);
  });

  it('is none that begins with whom it names', () => {
    const found = person('de', 'Anna Quist | Inhaberin | Tel: 030 1234567 | orlwood@t-online.de');
    expect(found?.phones).toHaveLength(1);
    expect(found?.emails).toEqual(['orlwood@t-online.de']);
  });

  it('is none in the middle of a page, where each row of a list has its own number', () => {
    const html = `<html lang="de"><title>Verband</title><h1>Betriebe</h1><p>Velm Bau GmbH | Inhaberin: Anna Quist | Tel: 030 1234567</p></html>`;
    expect(
      readHtml(html)
        .drafts.map(facts)
        .find(({ name }) => name !== null)?.phones,
    ).toHaveLength(1);
  });
});

it('gives a house the number of its customers’ desk beside its fax', () => {
  const [house] = read('ko', '오를상사 | 고객센터 : 010-5550-1234 | 팩스 : 02-6000-1235');
  expect(house?.phones.map((one) => one.split(' ')[0])).toEqual(['+821055501234', '+82260001235']);
});

it('takes no fax for how to call a house', () => {
  const html =
    '<html lang="en"><title>Orlwood</title><h1>Orlwood Ltd</h1><p>Outside those hours our yard has 0113 496 0123 for you.</p><p>Fax: 0113 496 0124</p></html>';
  const phones = readHtml(html, 'https://page.example/', 'GB').drafts.flatMap((draft) => facts(draft).phones);
  expect(phones.map((one) => one.split(' ')[0])).toEqual(['+441134960123', '+441134960124']);
});

it.each([
  ['总经理：高晓云 电话：0577-00001111', '总经理'],
  ['副总经理：高晓云 电话：0577-00001111', '副总经理'],
  ['高晓云（副主任） 0577-00001111', '副主任'],
])('says all of a Chinese position, whose first sign is no surname: %s', (line, jobTitle) => {
  const html = `<html lang="zh-CN"><title>奥尔</title><h1>联系我们</h1><p>${line}</p></html>`;
  expect(readHtml(html).drafts.map(facts)[0]).toMatchObject({ name: '高晓云', jobTitle });
});

it('calls whom a page names as managing director so', () => {
  const html = '<html lang="de"><title>Orlwood</title><h1>Kontakt</h1><p>Geschäftsführer: Tom Quist</p></html>';
  expect(readHtml(html).drafts.map(facts)[0]).toMatchObject({ name: 'Tom Quist', jobTitle: 'Geschäftsführer' });
});
