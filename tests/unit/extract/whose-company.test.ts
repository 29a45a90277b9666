// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://pages.example/').drafts.map(facts);
const company = (html: string) => drafts(html)[0]?.organisation ?? null;
const names = (html: string) => drafts(html).flatMap(({ name }) => name ?? []);

describe('whose page it is', () => {
  it('is told by a legal form before the name, too, and by one written out', () => {
    expect(company('<h1>PT Quist Biotek Nusantara</h1><p>Telp. (021) 5550-0142</p><p>halo@post.example</p>')).toBe(
      'PT Quist Biotek Nusantara',
    );
    expect(company('<p>PT Cruiser parts</p><p>halo@quist.example</p>')).toBeNull();
    const row = (form: string) =>
      `<table><tr><td>Полное наименование</td><td>${form} «Квист»</td></tr></table><p>info@quist.example</p>`;
    expect(company(row('Общество с ограниченной ответственностью'))).toBe('ООО «Квист»');
    expect(company(row('Товариство з обмеженою відповідальністю'))).toBe('ТОВ «Квист»');
  });

  it('is told by the name over its address, or before it on a line', () => {
    const foot = 'Tel. 0341 5550140';
    expect(company(`<p>Zum Alten Quist</p><p>Hauptstr. 5</p><p>04109 Leipzig</p><p>${foot}</p>`)).toBe(
      'Zum Alten Quist',
    );
    expect(company(`<p>Zum Alten Quist • Hauptstr. 5, 04109 Leipzig • ${foot}</p>`)).toBe('Zum Alten Quist');
    expect(
      company(`<p>Le site est hébergé par Orl Bleu SAS, 5 rue du Quist, 69001 Lyon</p><p>${foot}</p>`) ?? '',
    ).not.toMatch(/site/);
    expect(company(`<p>So finden Sie uns</p><p>Hauptstr. 5</p><p>04109 Leipzig</p><p>${foot}</p>`)).toBeNull();
    expect(company(`<p>Inhaber: Alma Quist</p><p>Hauptstr. 5</p><p>04109 Leipzig</p><p>${foot}</p>`)).toBeNull();
  });

  it('is told by a legal form of several words behind a comma, and is nobody’s name', () => {
    const html =
      '<p><b>QUISTKOV Brno, spol. s r.o.</b><br>Dlouhá 14<br>602 00 Brno</p><p>Tel.: +420 543 555 010<br>kov@kov.example</p>';
    expect(company(html)).toMatch(/^QUISTKOV Brno/);
    expect(names(html)).toEqual([]);
  });

  it('is told by a label, in a cell as well as on a line with others', () => {
    const page = (said: string) => `<title>연락처</title>${said}<p>help@orl.example</p>`;
    expect(company(page('<p>상호 : (주)오를상회 전화 : 02-555-0140</p>'))).toBe('(주)오를상회');
    expect(company(page('<table><tr><th>社　名</th><td>株式会社青葉オール（あおばおーる）</td></tr></table>'))).toBe(
      '株式会社青葉オール',
    );
    expect(company(page('<p>Business: (217) 555-0142</p>'))).toBeNull();
  });

  it('is who holds the copyright, not who keeps the site or where it was made', () => {
    const page = (foot: string) => `<title>Staff</title><p>info@orl.example</p><p>${foot}</p>`;
    expect(company(page('Problems with this page? Webmaster © 2004-2026'))).toBeNull();
    expect(company(page('Herramientas Quist S.A. de C.V. © 2026 Hecho en Orlwood'))).toMatch(
      /^Herramientas Quist S\.A\. de C\.V/,
    );
  });

  it('is another’s whose heading begins a long card, down to its last line', () => {
    const page = `<html lang="it"><title>Rivenditori – Quist Trattori</title><h1>Rivenditori</h1><div><h3>Agrimacchine Orlwood S.r.l.</h3>
      <p>Aperto tutti i giorni</p><p>Vendita</p><p>Officina</p><p>Ricambi</p><p>Tel. 0373 204118</p><p>vendite@orlwood-agri.example</p></div>
      <footer>© Quist Trattori S.p.A. – Tel. 0522 123987</footer></html>`;
    const found = drafts(page).find(({ organisation }) => organisation === 'Agrimacchine Orlwood S.r.l.');
    expect(found).toMatchObject({ phones: ['+390373204118 work'], emails: ['vendite@orlwood-agri.example'] });
  });

  it('is another’s, too, whose card among those of companies has no legal form', () => {
    const card = (name: string, street: string, town: string, tel: string) =>
      `<div><h3>${name}</h3><p>${street}</p><p>${town}</p><p>Tel. ${tel}</p></div>`;
    const page = `<html lang="it"><title>Rivenditori – Quist Trattori</title><h1>Rivenditori</h1>
      ${card('Agrimacchine Orlwood S.r.l.', 'Via Cremona 42', '26013 Crema', '0373 204118')}
      ${card('Officina Meccanica Winfield', 'Via Mantegna 10', '46100 Mantova', '0376 381902')}
      <footer>© Quist Trattori S.p.A. – Tel. 0522 123987</footer></html>`;
    expect(drafts(page).map(({ organisation, phones }) => [organisation, phones])).toEqual(
      expect.arrayContaining([
        ['Officina Meccanica Winfield', ['+390376381902 work']],
        ['Quist Trattori S.p.A.', ['+390522123987 work']],
      ]),
    );
  });

  it('is called so in the language of the page, whatever its notice says in English', () => {
    const foot = '<p>전화 043-555-0114</p><p>COPYRIGHT © SAEBOM-GUN. ALL RIGHTS RESERVED.</p>';
    expect(company(`<title>농정과 - 새봄군청</title><h1>농정과</h1>${foot}`)).toBe('새봄군청');
  });
});

describe('people listed with their companies', () => {
  const dealer = (house: string, who: string, at: string) =>
    `<li><h3>${house}</h3><p>${who}</p><p>Ph: 07 5550 014${at.length}</p><p>E: ${at}@${at}-farm.example</p></li>`;
  const list = [
    dealer('Orlwood Tractor & Hydraulics', 'Dealer Principal: Alma Quist', 'parts'),
    dealer('Darling Orls Ag', '', 'sales'),
    dealer('Quist Farm Supplies Pty Ltd', 'Sales Manager: Hugo Orlwood', 'hi'),
    dealer('Northside Mower Centre', 'Owner: Clara Winfield', 'mow'),
  ].join('');

  it('are those of the house that heads their card, which is nobody itself', () => {
    const found = drafts(`<title>Dealers | Quistland Seeders</title><ul>${list}</ul>`);
    const held = Object.fromEntries(
      found.flatMap(({ name, organisation }) => (name === null ? [] : [[name, organisation]])),
    );
    expect(held).toEqual({
      'Alma Quist': 'Orlwood Tractor & Hydraulics',
      'Hugo Orlwood': 'Quist Farm Supplies Pty Ltd',
      'Clara Winfield': 'Northside Mower Centre',
    });
  });

  it('have it in its column, whichever way round trade calls such companies', () => {
    const rows = [
      ['Tornillos del Orl', 'Alma Quist', '(81) 5550 0142'],
      ['Herrajes Poniente', 'Wilbertho Canchel Pechu', '(81) 5550 0143'],
      ['Abastos Ríos', 'Clara Winfield', '(81) 5550 0144'],
    ].map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
    const table = `<table><tr><th>Distribuidor</th><th>Contacto</th><th>Teléfono</th></tr>${rows.join('')}</table>`;
    const found = drafts(`<html lang="es-MX"><title>Distribuidores</title>${table}`);
    expect(found.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Alma Quist', 'Tornillos del Orl'],
      ['Wilbertho Canchel Pechu', 'Herrajes Poniente'],
      ['Clara Winfield', 'Abastos Ríos'],
    ]);
  });

  it('are no companies: neither behind a title under a name nor by a word or a form of theirs', () => {
    const card = (under: string) => `<h3>Ing. Alma Quist</h3><p>${under}</p>`;
    const held = (under: string) =>
      drafts(card(under)).map(({ name, jobTitle, organisation }) => [name, jobTitle, organisation]);
    expect(held('energetický specialista, Servis Orlova a.s.')).toEqual([
      ['Alma Quist', 'energetický specialista', 'Servis Orlova a.s.'],
    ]);
    expect(held('Bedrijfsleider, Kwekerij De Blauwe Orl')).toEqual([
      ['Alma Quist', 'Bedrijfsleider', 'Kwekerij De Blauwe Orl'],
    ]);
    for (const house of ['SELARL Orlwood Notaires', 'Étude de Maître Orlwood', 'Orl Quistmark Knitwear (HK) Limited'])
      expect(names(`${card('Notaire')}<p>${house}</p><p>Notaire</p><p>05 53 55 01 42</p>`)).toEqual(['Alma Quist']);
  });
});

describe('a label before a colon', () => {
  it('is nobody, whatever its capitals, unless a title alone stands behind it', () => {
    const page = (line: string) => names(`<h1>Impressum</h1><p>${line}</p><p>Tel. 0341 5550140</p>`);
    expect(page('Gesetzliche Bezeichnung: Schreinermeister (verliehen in Orlwood)')).toEqual([]);
    expect(page('Zuständige Aufsicht: Direktor, Orlwood')).toEqual([]);
    expect(page('Oskara Quistmark: Geschäftsführer')).toEqual(['Oskara Quistmark']);
  });
});

describe('a name in two scripts', () => {
  it('is one person’s, whichever stands first', () => {
    const page = (name: string) => names(`<h3>${name}</h3><p>Sales Director 營業總監</p><p>orl@orl.example</p>`);
    expect(page('Hugo Lau Ka-yan 劉嘉欣')).toEqual(['Hugo Lau Ka-yan']);
    expect(page('沈知远<small>Shen Zhiyuan</small>')).toEqual(['沈知远']);
  });
});

it('the place of an event stays where the page tells of nobody else', () => {
  const page = `<html lang="en"><title>Foxley Trio</title><body><div itemscope itemtype="https://schema.org/Event"><span itemprop="name">Foxley Trio</span>
    <div itemprop="location" itemscope itemtype="https://schema.org/Place"><span itemprop="name">The Orlwood</span>
    <div itemprop="address" itemscope itemtype="https://schema.org/PostalAddress"><span itemprop="streetAddress">9 N. Mill Street</span><br>
    <span itemprop="addressLocality">Dover</span>, <span itemprop="addressRegion">DE</span> <span itemprop="postalCode">19901</span></div></div></div></body></html>`;
  const { drafts } = readHtml(page, 'https://page.example/');
  expect(drafts.map(({ organisation, address }) => [organisation?.value, address?.value.street])).toEqual([
    ['The Orlwood', '9 N. Mill Street'],
  ]);
});
