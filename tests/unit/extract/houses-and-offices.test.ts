// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { copyrightHolder } from '@/lib/extract/organisation/copyright-holder';
import { matchesDomain } from '@/lib/extract/organisation/domain-name';
import { personNameConfidence } from '@/lib/extract/people/person-name';
import { organisationConfidence } from '@/lib/extract/vocabulary/organisation-words';
import { people } from './people';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/kontakt/').drafts.map(facts);
const named = (html: string, name: string) => drafts(html).find((draft) => draft.name === name);

describe('who holds the copyright', () => {
  it.each([
    ['© 2027 «Квист» · Химки · контакты', 'Квист'],
    ['© 2019–2027 „Квіст“. Всі права захищено', 'Квіст'],
    ['© 2027 ООО «Квист»', 'ООО «Квист»'],
    ['© 2027 Quist Pumps GmbH', 'Quist Pumps GmbH'],
  ])('is told without the marks around it and the year: %s', (line, holder) => {
    expect(copyrightHolder(line)).toBe(holder);
  });
});

it('a site’s name ends where a bar says what it is called elsewhere', () => {
  const html = `<html lang="zh-TW"><meta property="og:site_name" content="Quist Bags | Kuisi Jia Co., Ltd."><title>聯絡我們</title>
    <p>電話：+886-4-26221180</p><p>sales@page.example</p></html>`;
  expect(drafts(html)[0]?.organisation).toBe('Quist Bags');
});

describe('a Japanese house', () => {
  const row = (label: string, value: string) => `<tr><td>${label}</td><td>${value}</td></tr>`;
  const html = `<html lang="ja"><title>会概要：東海整骨師会／東海鍼灸師会</title><table>
    ${row('名 称', '東海整骨師会<br>東海鍼灸師会')}${row('代 表', '東海整骨師会 会長 永田 徹<br>東海鍼灸師会 会長 高木 広道')}
    ${row('所在地', '〒467-0842<br>名古屋市瑞穂区妙音通4-99-1')}${row('電話番号', '整骨部門 052-858-1163<br>鍼灸部門 052-858-1187')}</table></html>`;

  it('is named before the office somebody holds in it, and reached by the numbers under them', () => {
    expect(named(html, '永田 徹')).toMatchObject({ organisation: '東海整骨師会', jobTitle: '会長', phones: [] });
    expect(named(html, '高木 広道')).toMatchObject({ organisation: '東海鍼灸師会', jobTitle: '会長', phones: [] });
    expect(drafts(html).map(({ name }) => name)).not.toContain('代 表');
  });

  it('is called by the first of its names, and by no page’s', () => {
    const house = drafts(html).find(({ name }) => name === null);
    expect(house).toMatchObject({ organisation: '東海整骨師会', phones: ['+81528581163 work', '+81528581187 work'] });
  });
});

it('what goes by a name is a house only where its words say so', () => {
  const html =
    '<html lang="ja"><h1>仕様</h1><table><tr><td>名称</td><td>電動ポンプ</td></tr><tr><td>電話</td><td>052-858-1163</td></tr></table></html>';
  expect(drafts(html)[0]?.organisation ?? null).toBe(null);
});

describe('a Korean society', () => {
  it('is greeted for by whoever heads it, with the signs of their name set apart', () => {
    const html = `<html lang="ko"><title>학회장 인사말 | 사단법인 한국퀴스트학회</title><h1>학회장 인사말</h1>
      <p>사단법인 한국퀴스트학회 홈페이지를 찾아주신 회원 여러분께 깊이 감사드립니다.</p><p>사단법인 한국퀴스트학회</p><p>회장 이 순 우</p></html>`;
    expect(drafts(html)).toEqual([
      expect.objectContaining({ name: '이순우', jobTitle: '회장', organisation: '사단법인 한국퀴스트학회' }),
    ]);
  });

  it.each([
    '사단법인 퀴스트',
    '법무법인 퀴스트',
    '한국퀴스트학회',
    '전국퀴스트연합회',
    '東海整骨師会',
    '全日本水泳連盟',
  ])('is told by its words: %s', (name) => {
    expect(organisationConfidence(name)).toBeGreaterThan(0.8);
  });
});

it.each(['Wydziału Prawnego', 'Departamentu Nadzoru'])('what somebody directs in Poland is nobody: %s', (words) => {
  expect(personNameConfidence(words)).toBe(0);
});

it('who is said to have directed a department in Poland is not called like it', () => {
  const html = `<html lang="pl"><h4>Jacek Kwist</h4><p>Radca prawny</p>
    <p>W latach 1999 – 2009 pełnił funkcję dyrektora Wydziału Prawnego oraz dyrektora Wydziału Nadzoru.</p></html>`;
  expect(people(html)).toEqual(['Jacek Kwist | Radca prawny']);
});

describe('a company’s profile', () => {
  const profile = (lang: string, rows: [string, string][]) =>
    `<html lang="${lang}"><table>${rows.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table></html>`;

  it.each([
    ['ja', '会社名', '株式会社桐原製作所', '代表取締役', '桐原 誠一郎', '電話番号', '0263-48-1112'],
    ['de', 'Firma', 'Quist Holzbau GmbH', 'Geschäftsführer', 'Jörn Hinrichsen', 'Telefon', '04171 660140'],
    ['ko', '회사명', '주식회사 퀴스트', '대표이사', '이순우', '전화', '02-880-0401'],
    ['zh', '公司名称', '河北奎斯特泵业有限公司', '总经理', '高会松', '电话', '0312-5431128'],
  ])('has the company’s number under whoever runs it: %s', (lang, called, company, office, head, phone, number) => {
    const rows: [string, string][] = [
      [called, company],
      [office, head],
      [phone, number],
    ];
    const html = profile(lang, rows);
    expect(named(html, head)).toMatchObject({ organisation: company, jobTitle: office, phones: [] });
    expect(drafts(html)[0]).toMatchObject({
      name: null,
      organisation: company,
      phones: [expect.stringMatching(/work/)],
    });
  });

  it('leaves whoever answers for sales what stands beside their name', () => {
    const html = profile('ja', [
      ['会社名', '株式会社桐原製作所'],
      ['営業窓口', '営業部 課長 西山 真由美<br>E-mail: eigyo@kirihara.example'],
      ['電話番号', '0263-48-1112'],
    ]);
    expect(named(html, '西山 真由美')).toMatchObject({ emails: ['eigyo@kirihara.example'], phones: [] });
  });

  it('leaves whom to ask for their number', () => {
    const html = profile('de', [
      ['Firma', 'Quist Holzbau GmbH'],
      ['Ansprechpartner', 'Jörn Hinrichsen'],
      ['Telefon', '04171 660140'],
    ]);
    expect(named(html, 'Jörn Hinrichsen')?.phones).toEqual(['+494171660140 work']);
  });
});

describe('who is named in Portuguese', () => {
  it('has what joins their names, and a title from the heading over several', () => {
    const html = `<html lang="pt"><title>Centro Quist</title><h2>Diretor</h2><p>Prof. Dr. Fermin de la Caridad Prado Quist</p>
      <h2>Docentes Colaboradores</h2><p>Prof. Dr. Anderson Moura</p><p>Prof. Dr. Felix Casanova</p>
      <h2>Corpo Técnico-Administrativo</h2><p>Aroldo José Quist<br><strong>Técnico Universitário</strong></p></html>`;
    expect(people(html)).toEqual([
      'Anderson Moura | Docente Colaborador',
      'Aroldo José Quist | Técnico Universitário',
      'Felix Casanova | Docente Colaborador',
      'Fermin de la Caridad Prado Quist | Diretor',
    ]);
  });

  it.each(['Docentes Colaboradores', 'Coordenação Pesquisadores Analistas Colaboradores', 'Profesores Investigadores'])(
    'is not what several are: %s',
    (words) => {
      expect(personNameConfidence(words)).toBe(0);
    },
  );

  it.each(['Maria da Graça de Quist e Prado', 'Juliana Colaço', 'Zulmira Colaboradores'])(
    'may be called %s',
    (words) => {
      expect(personNameConfidence(words)).toBeGreaterThan(0.3);
    },
  );
});

it('of two people alike one whose work is told tells what stands behind the other', () => {
  const html = `<html lang="ru"><h3>Отдел продаж</h3><div class="c"><div>Алексей Гусев · исполнительный директор</div><p>+7 927 555 65 74</p></div>
    <div class="c"><div>Ольга Анджиева · работа с сетями</div><p>+7 920 555 37 87</p></div></html>`;
  expect(people(html)).toEqual(['Алексей Гусев | исполнительный директор', 'Ольга Анджиева | работа с сетями']);
  expect(people(html.replace('исполнительный директор', 'у входа'))).toEqual(['Алексей Гусев | ', 'Ольга Анджиева | ']);
});

it('a company may stand under a name that has the title over it', () => {
  const card = (title: string, name: string, company: string) =>
    `<div class="card"><p class="t">${title}</p><h3>${name}</h3><p>${company}</p></div>`;
  const html = `<html lang="en"><title>Speakers</title><div>${card('Chief Executive', 'Jane Quist', 'Orlwood Mills')}
    ${card('Head of Sales', 'Thomas Fox', 'Harrow Tide')}${card('Buyer', 'Anna Reed', 'Nordlane')}</div></html>`;
  const found = drafts(html).map(({ name, organisation, jobTitle }) => [name, jobTitle, organisation]);
  expect(found).toEqual([
    ['Jane Quist', 'Chief Executive', 'Orlwood Mills'],
    ['Thomas Fox', 'Head of Sales', 'Harrow Tide'],
    ['Anna Reed', 'Buyer', 'Nordlane'],
  ]);
});

describe('a chronicle', () => {
  const page = (years: string[]) => `<html lang="pl"><title>Archiwum</title>
    ${years.map((year, at) => `<p><b>${year}</b></p><ul><li>powstaje koło (przewodniczący ${['Kazimierz Kwist', 'Tomasz Orlik', 'Adam Brandt', 'Piotr Lis'][at]})</li></ul>`).join('')}</html>`;

  it('names who held an office in its years, not who holds it', () => {
    expect(people(page(['1923', '1925', '1928', '1932']))).toEqual(['Piotr Lis | przewodniczący']);
  });

  it('has more years than one', () => {
    expect(people(page(['1923']))).toEqual(['Kazimierz Kwist | przewodniczący']);
  });
});

it('a link to a network is called like the company, and no page of its site', () => {
  const html = (href: string) => `<html lang="hu"><title>Kvisztliget Torna</title><h3>Árjegyzék</h3>
    <footer><p>Telefon: +36 20 555 0234</p><p>b.andrea@gmail.com</p><a href="${href}">Kvisztliget - Torna</a></footer></html>`;
  expect(drafts(html('https://www.facebook.com/kvisztliget/'))[0]?.organisation).toBe('Kvisztliget Torna');
  expect(drafts(html('/torna.html'))[0]?.organisation).toBe(null);
});

describe('who holds a Japanese page’s rights in Latin letters', () => {
  const page = (profile: string) => `<html lang="ja"><title>正次石材店</title>${profile}
    <footer><p>Shoji Orlizaiten — Tokyo</p><p>0120-000-123</p><p>© 2027 Shoji Orlizaiten. All rights reserved.</p></footer></html>`;

  it('is the house, where the page says what that is called', () => {
    const read = drafts(page('<table><tr><th>会社名</th><td>正次石材店</td></tr></table>'));
    expect(read.map(({ name, organisation }) => [name, organisation])).toEqual([[null, '正次石材店']]);
  });

  it('may be somebody elsewhere', () => {
    expect(drafts(page('<p>翻訳</p>').replace('正次石材店', '翻訳者')).map(({ name }) => name)).toContain(
      'Shoji Orlizaiten',
    );
  });
});

describe('a name in Cyrillic letters', () => {
  it.each([
    ['Стройдом', 'stroydom'],
    ['ООО «Хлебный центр»', 'khlebnytsentr'],
    ['Бетонний Квіст', 'betonnyykvist'],
    ['Жилстрой', 'zhilstroj'],
  ])('is spelled by a domain in Latin ones: %s', (name, domain) => {
    expect(matchesDomain(name, domain)).toBe(1);
    expect(matchesDomain(name, `${domain}kyiv`)).toBe(0.85);
  });

  it.each([
    ['Контакты', 'stroydom'],
    ['Дом', 'stroydom'],
    ['Новости', 'stroydom'],
  ])('is not spelled by any: %s', (name, domain) => {
    expect(matchesDomain(name, domain)).toBe(0);
  });
});

it('a company without a domain is told by the mailbox it is called so by', () => {
  const page = (author: string, box: string) =>
    `<html lang="uk"><meta name="author" content="${author}"><title>Контакти</title><p>068 088 2518</p><p>${box}@gmail.com</p></html>`;
  expect(drafts(page('Бетонний Двір', 'betonnyydvir.lviv'))[0]?.organisation).toBe('Бетонний Двір');
  expect(drafts(page('Quist Pumps', 'quistpumps'))[0]?.organisation).toBe('Quist Pumps');
  expect(drafts(page('Веб Студія', 'betonnyydvir.lviv'))[0]?.organisation).toBe(null);
});
