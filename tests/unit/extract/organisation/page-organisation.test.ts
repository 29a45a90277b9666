// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { domainName, matchesDomain, spelledDomain } from '@/lib/extract/organisation/domain-name';
import { readHtml } from '../read-html';

const REACH = '<p>Call +1 217 555 0142</p>';
const company = (html: string, url = 'https://page.example/') =>
  readHtml(`${html}${REACH}`, url).drafts[0]?.organisation?.value ?? null;

describe('whose page it is', () => {
  it('is whom the page names rather than the site its copyright line names', () => {
    const page =
      '<title>한별로보틱스, 로봇 출시 | 한별로보틱스</title><h1>한별로보틱스</h1><p>press@hanbyul.example</p>';
    expect(company(`${page}<p>Copyright © hanbyul.example. All rights reserved.</p>`)).toBe('한별로보틱스');
  });

  it.each([
    ['Obec Kvistov', 'Obec Kvistov, Prohlášení o přístupnosti, GDPR, Mapa stránek'],
    ['Stadt Kvistov', 'Stadt Kvistov, Impressum, Datenschutz, Barrierefreiheit, Sitemap'],
    ['Ayuntamiento de Kvistov', 'Ayuntamiento de Kvistov, Aviso legal, Privacidad, Mapa web, Accesibilidad'],
  ])('is a town’s with the word for it: %s', (name, foot) => {
    expect(company(`<p>info@kvistov.example</p><footer>© ${foot}</footer>`, 'https://kvistov.example/')).toBe(name);
  });

  it.each([
    ['직원안내 &lt; 한빛누리도서관', 'HANBITNURI LIBRARY', 'hanbitnuri', '한빛누리도서관'],
    ['担当者一覧｜株式会社クイスト工業', 'QUIST KOGYO CO., LTD.', 'quistkogyo', '株式会社クイスト工業'],
    // Where it calls itself so there as well, its name is in Latin letters.
    ['会社案内 | AOBAYAMA', 'AOBAYAMA Inc.', 'aobayama', 'AOBAYAMA Inc'],
  ])(
    'is called as its title has it, whatever its mail and notice have in Latin letters: %s',
    (title, holder, domain, name) => {
      const page = `<title>${title}</title><h1>연락</h1><p>info@${domain}.example</p><p>kim@${domain}.example</p>`;
      expect(company(`${page}<footer>COPYRIGHT 2026 ${holder} ALL RIGHTS RESERVED.</footer>`)).toBe(name);
    },
  );

  it('is called as a headline has it, up to what that says of it', () => {
    expect(
      company('<title>Quist Kabel GmbH investiert in Leipzig</title><h1>Quist Kabel GmbH investiert in Leipzig</h1>'),
    ).toBe('Quist Kabel GmbH');
    expect(company('<title>Orlwood Ltd of Leeds - Contact</title>')).toMatch(/^Orlwood Ltd/);
  });

  it('is no name of a page that the menu leads to', () => {
    const school = 'Szkoła Podstawowa nr 4 im. Poetów w Vikowie';
    const menu = '<div class="nav"><a href="/">Start</a><a href="index.php?id=4">Dyrekcja i biuro</a></div>';
    const page = `<title>${school} - Dyrekcja i biuro</title>${menu}<h1>${school.replace(' im.', '<br>im.')}</h1><h2>Dyrekcja i biuro</h2>`;
    expect(company(page)).not.toBe('Dyrekcja i biuro');
  });

  it.each([
    [
      'its title, where a comma stands before the legal form',
      '<title>Q.R. Vantongeren & Partners, Inc.</title>',
      'Q.R. Vantongeren & Partners, Inc.',
    ],
    [
      'its copyright line, initials and all',
      '<p>© 1998-2014 Q.R. Vantongeren, Ltd. All rights reserved.</p>',
      'Q.R. Vantongeren, Ltd',
    ],
    [
      'a copyright line whose sign was garbled',
      '<p>\ufffd 2011 Harbour Ropes. All rights reserved.</p>',
      'Harbour Ropes',
    ],
    ['its name with the article that belongs to it', '<p>The Quist Law Firm, LLC</p>', 'The Quist Law Firm, LLC'],
    [
      'a logo, without the mark behind the name',
      '<img src="logo.png" alt="Tidewater WorksTM logo">',
      'Tidewater Works',
    ],
    ['a greeting', '<title>Welcome to Harbour Ropes</title>', 'Harbour Ropes'],
  ])('is told by %s', (_what, html, name) => {
    expect(company(html)).toBe(name);
  });

  it.each([
    ['before the town', '<title>Ropes</title><img src="/logo.gif" alt="Harbour Ropes, Springfield">', 'Harbour Ropes'],
    [
      'in the middle of a sentence',
      '<title>Buy rope</title><p>At Harbour Ropes we have made rope since 1902.</p>',
      'Harbour Ropes',
    ],
    ['behind "about"', '<title>About HarbourRopes: Knots of all types</title>', 'HarbourRopes'],
    [
      'as the beginning of a longer one',
      '<title>Harbour Ropes Museum - Contact</title><p>Harbour Ropes Museum is here.</p>',
      'Harbour Ropes Museum',
    ],
  ])('is the name its domain spells: %s', (_what, html, name) => {
    expect(company(html, 'https://www.harbourropes.example/')).toBe(name);
  });

  it('is no subject of copyright law, no page and no mailbox', () => {
    expect(company('<title>Contact Us</title><p>Copyright Infringements</p>')).toBeNull();
    expect(
      company('<p>harbourropes@mail.example, www.harbourropes.example</p>', 'https://harbourropes.example/'),
    ).toBeNull();
  });
});

describe('a page without a way to reach anyone', () => {
  const page =
    '<title>Harbour Ropes - Mooring lines</title><p>Harbour Ropes makes mooring lines.</p><footer>© 2024 Harbour Ropes Ltd</footer>';
  const url = 'https://harbourropes.example/en/?page=2';

  it('still yields the company whose it plainly is, with its site', () => {
    const { drafts } = readHtml(page, url);
    expect(drafts).toHaveLength(1);
    expect(drafts[0]).toMatchObject({ kind: 'organisation', name: null, emails: [], phones: [] });
    expect(drafts[0]?.organisation?.value).toBe('Harbour Ropes Ltd');
    expect(drafts[0]?.urls.map(({ value }) => value)).toEqual(['https://harbourropes.example/']);
  });

  it('yields nobody where that is not plain', () => {
    expect(readHtml(page, 'https://news.example/lines').drafts).toEqual([]);
    expect(readHtml('<title>Harbour Ropes</title>', url).drafts).toEqual([]);
    // A cart, a list of products: nobody looks there for whose site it is, but on a page about the company.
    expect(readHtml(page, 'https://harbourropes.example/cart').drafts).toEqual([]);
    const about = page.replace('Mooring lines</title>', 'About us</title>');
    expect(readHtml(about, 'https://harbourropes.example/who').drafts).toHaveLength(1);
    expect(readHtml(`<meta property="og:type" content="article">${page}`, url).drafts).toEqual([]);
  });
});

describe('a domain', () => {
  it('says whose it is', () => {
    expect(domainName('shop.acme.co.uk')).toBe('acme');
    expect(domainName('jane.github.com')).toBe('');
  });

  it('is matched by a name, its beginning and its initials', () => {
    expect(matchesDomain('Acme Pumps Ltd', 'acmepumps')).toBe(1);
    expect(matchesDomain('Anvil Forging Tools', 'shopaft')).toBe(0.6);
    expect(matchesDomain('Anvil Forging Tools', 'acme')).toBe(0);
  });

  it('is spelled by words, in time however long the text', () => {
    expect(spelledDomain('the makers of Acme Pumps in Ohio', 'acmepumps')).toBe('Acme Pumps');
    expect(spelledDomain('AcmePumps.com has them', 'acmepumps')).toBe('AcmePumps.com');
    expect(spelledDomain('write to acmepumps@mail.example', 'acmepumps')).toBe('');
    expect(spelledDomain('a '.repeat(100_000), 'acmepumps')).toBe('');
  });
});
