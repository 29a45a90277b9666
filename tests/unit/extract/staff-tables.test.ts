// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const people = (html: string) =>
  readHtml(html)
    .drafts.filter(({ kind }) => kind === 'person')
    .map(facts);
const rows = (...of: string[]) => of.map((cells) => `<tr>${cells}</tr>`).join('');

describe('a table of staff whose departments span rows', () => {
  it('names all who are in one', () => {
    const table = rows(
      '<th>부서</th><th>직위</th><th>성명</th><th>전화번호</th><th>이메일</th>',
      '<td rowspan="2">영업팀</td><td>팀장</td><td>김 민 수</td><td>02-555-0141</td><td>ms@acme.example</td>',
      '<td>대리</td><td>곽서린</td><td>02-555-0142</td><td>sr@acme.example</td>',
      '<td>지원팀</td><td>과장</td><td>남궁현</td><td>02-555-0143</td><td>hn@acme.example</td>',
    );
    expect(people(`<html lang="ko"><h1>직원안내</h1><table>${table}</table></html>`)).toMatchObject([
      { name: '김민수', jobTitle: '팀장', emails: ['ms@acme.example'], phones: ['+8225550141 work'] },
      { name: '곽서린', jobTitle: '대리', emails: ['sr@acme.example'], phones: ['+8225550142 work'] },
      { name: '남궁현', jobTitle: '과장', emails: ['hn@acme.example'], phones: ['+8225550143 work'] },
    ]);
  });

  it('gives a title that spans rows to each of them', () => {
    const table = rows(
      '<th>Abteilung</th><th>Name</th><th>Funktion</th><th>E-Mail</th>',
      '<td rowspan="2">Service</td><td>Ute Brandt</td><td rowspan="2">Kundenberaterin</td><td>u@acme.example</td>',
      '<td>Alma Quist</td><td>a@acme.example</td>',
    );
    expect(people(`<table>${table}</table>`)).toMatchObject([
      { name: 'Ute Brandt', jobTitle: 'Kundenberaterin', emails: ['u@acme.example'] },
      { name: 'Alma Quist', jobTitle: 'Kundenberaterin', emails: ['a@acme.example'] },
    ]);
  });

  it('names nobody where its words are things, set apart for looks or not', () => {
    const table = rows(
      '<th>구분</th><th>품명</th><th>규격</th>',
      '<td rowspan="2">펌프</td><td>전 동 기</td><td>5kW</td>',
      '<td>고 압 형</td><td>7kW</td>',
    );
    expect(people(`<html lang="ko"><h1>제품 사양</h1><table>${table}</table><p>문의 02-555-0142</p></html>`)).toEqual(
      [],
    );
  });
});

describe('a table set with spaces', () => {
  const set = (...lines: string[]) => people(`<h1>Who to call</h1><pre>\n${lines.join('\n')}\n</pre>`);

  it('names somebody a row, the family name first or not', () => {
    const rows = [
      'Name                 Job                  Phone           E-mail',
      '-------------------  -------------------  --------------  ------------------',
      'Quist, Alma R.       General Manager      785-555-0160    alma@acme.example',
      'Orlwood, Tom         Grain Merchandiser   785-555-0163    tom@acme.example',
    ];
    expect(set(...rows)).toMatchObject([
      { name: 'Alma R. Quist', jobTitle: 'General Manager', emails: ['alma@acme.example'] },
      { name: 'Tom Orlwood', jobTitle: 'Grain Merchandiser', emails: ['tom@acme.example'] },
    ]);
    expect(set('Kassenwartin     Silke Quist      Tel. 0351 4718294    silke@acme.example')).toMatchObject([
      { name: 'Silke Quist', jobTitle: 'Kassenwartin', emails: ['silke@acme.example'] },
    ]);
  });

  it('is none where spaces only set values off behind their labels, or part sentences', () => {
    const card = ['Jane Roe', 'Sales Manager', 'Tel:     0113 496 0123', 'Mail:    jane.roe@acme.example'];
    expect(set(...card)).toMatchObject([{ name: 'Jane Roe', emails: ['jane.roe@acme.example'] }]);
    const sentences = 'Ask for Jane Roe.  She sells.  Call her.';
    expect(readHtml(`<pre>${sentences}</pre>`).drafts.map(facts)).toEqual(
      readHtml(`<p>${sentences}</p>`).drafts.map(facts),
    );
  });
});
