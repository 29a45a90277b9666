// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bareName } from '@/lib/contacts/names';
import { PAGE_GROUP } from '@/lib/extract/evidence/observation';
import { plainTitle } from '@/lib/extract/evidence/plain-title';
import { copyrightHolder } from '@/lib/extract/organisation/copyright-holder';
import { personNameConfidence } from '@/lib/extract/people/person-name';
import { companiesIn } from '@/lib/extract/vocabulary/legal-forms';
import { isNoEmployer } from '@/lib/extract/vocabulary/not-employers';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/bureau/').drafts.map(facts);
const named = (html: string, name: string) => drafts(html).find((draft) => draft.name === name);
const desk = (html: string) => drafts(html).find((draft) => draft.kind === 'organisation');

it('whoever has their name in one heading and their office in the next is reached by what follows both', () => {
  const member = (name: string, office: string, at: number) =>
    `<div><h3>${name}</h3><img src="p.jpg"><h3>${office}</h3><p>06·78·21·79·3${at}</p><p>m${at}xq@mail.example</p></div>`;
  const html = `<html lang="fr"><title>Archers d’Orlwood</title><div>
    ${member('QUIST Françoise', 'Présidente', 1)}${member('ORLAND Bernard', 'Trésorier', 2)}</div></html>`;
  expect(named(html, 'ORLAND Bernard')).toMatchObject({
    jobTitle: 'Trésorier',
    emails: ['m2xq@mail.example'],
    phones: ['+33678217932 mobile'],
  });
});

it('a label needs no space behind its colon', () => {
  const html = `<html lang="fr"><title>Le bureau</title><h2>Le bureau</h2>
    <p><strong>Président :</strong>Philippe Quist - 1er Kyu</p><p><strong>Trésorier :</strong>Anne Orland – 4ème Dan</p></html>`;
  expect(drafts(html)).toMatchObject([
    { name: 'Philippe Quist', jobTitle: 'Président' },
    { name: 'Anne Orland', jobTitle: 'Trésorier' },
  ]);
});

it('what stands under “contact us” is not whom the list over it ends with', () => {
  const html = `<html lang="fr"><title>Le bureau</title><h2>Le bureau</h2>
    <p><strong>Président :</strong> Philippe Quist</p><p><strong>Trésorier :</strong> Anne Orland</p>
    <p><strong>Contactez Nous :</strong></p><ul><li><strong>Portable :</strong> 06 39 98 01 23</li></ul></html>`;
  expect(named(html, 'Anne Orland')?.phones).toEqual([]);
  expect(desk(html)?.phones).toEqual(['+33639980123 mobile']);
});

it('a club that spells its mailbox is nobody', () => {
  const html = `<html lang="fr"><title>Le bureau</title><h3>Aïkido Orlwood</h3><h2>Le bureau</h2>
    <p>Par email : aikido.orlwood@mail.example</p></html>`;
  expect(drafts(html).filter(({ kind }) => kind === 'person')).toEqual([]);
});

it('what stands under the house’s address is the house’s, whosever it is, too', () => {
  const html = `<html lang="de"><title>Ansprechpartner — Quist GmbH</title><div>
    <div class="card"><h2>Herr Orland</h2><p>Beratung &amp; Vertrieb</p><a href="tel:+4974679990032">+49 7467 99900-32</a>
      <a href="mailto:info@quist.example">info@quist.example</a></div>
    <div class="card"><h2>Allgemeine Kontaktdaten</h2><address>Quist GmbH<br>Orlbühlstr. 8<br>78606 Seitingen</address>
      <p>Telefon: +49 7467 99900-32<br>Telefax: +49 7467 99900-39<br>E-Mail: info@quist.example</p></div></div></html>`;
  expect(desk(html)).toMatchObject({
    emails: ['info@quist.example'],
    phones: ['+4974679990032 work', '+4974679990039 fax'],
  });
});

it('of a list of how to reach the house, what stands over who runs it is the house’s', () => {
  const html = `<html lang="es"><title>Notaría Orlwood</title><h2>Bienvenidos</h2><div>
    <p><strong>Teléfono:</strong> +56 9 0000 1234</p><p><strong>Correo:</strong> orlwood.interino@mail.example</p>
    <p><strong>Notaria:</strong> Gisele Magdalena Quist Vallejos</p><p><strong>Horario:</strong> 09:00 - 14:00</p></div></html>`;
  expect(named(html, 'Gisele Magdalena Quist Vallejos')?.emails).toEqual([]);
  expect(desk(html)).toMatchObject({ emails: ['orlwood.interino@mail.example'], phones: ['+56900001234 work'] });
});

it('a degree between an office and a name is the name’s', () => {
  const html = `<html lang="de"><title>Impressum</title><p>Notar Dr. Jonas Quist<br>Quistbergstraße 14<br>84028 Landshut<br>
    Telefon: 030 23125001<br>E-Mail: info@notar-quist.example</p></html>`;
  expect(named(html, 'Jonas Quist')?.jobTitle).toBe('Notar');
});

describe('whose page it is', () => {
  it('is no town beside somebody’s name', () => {
    const html = `<html lang="de"><title>Notar Dr. Jonas Quist | Landshut</title><div><p>Notar Dr. Jonas Quist<br>
      <span>Landshut</span></p></div><p>Notar Dr. Jonas Quist<br>Quistbergstraße 14<br>84028 Landshut<br>Telefon: 030 23125001</p></html>`;
    expect(named(html, 'Jonas Quist')?.organisation).toBeNull();
  });

  it('is not whoever made the site', () => {
    const html = `<html lang="it"><title>Contatti</title><h3>Quist Service s.r.l.</h3>
      <p>20148 Milano<br>Via Quistale 14<br>Tel: +39 02 48000123<br>Email: quist@mail.example</p>
      <div><p>Sito web creato da Orlando Web - orlando@mail.example - © 2014</p></div></html>`;
    expect(desk(html)?.organisation).toContain('Quist Service');
  });

  it.each([
    ['“My blog” before a name', '<meta property="og:site_name" content="My blog - Quist Gilde Orlwood">'],
    ['“Logo” before one', '<img src="logo.png" alt="Logo Quist Gilde Orlwood">'],
  ])('is not %s', (_what, head) => {
    const html = `<html lang="nl"><title>Contact</title>${head}<h1>Contact</h1><p>Tel. 033 207 01 23</p></html>`;
    expect(desk(html)?.organisation).toBe('Quist Gilde Orlwood');
  });

  it.each([
    ['© 2015 Copyright Quist Huisartsen', 'Quist Huisartsen'],
    ['Verantwortlich und © 2005–2020 für diese Seiten:', undefined],
  ])('in “%s” is %s', (line, holder) => {
    expect(copyrightHolder(line)).toBe(holder);
  });

  it.each([
    'QUIST PUMPS LTD.',
    'Quist Pompe s.r.l.',
    'QUIST POMPE SRL',
    'Quist Pumpen GMBH',
    'Quist & Co. KG',
    'Quist Pumps (Pty) Ltd',
  ])('is told by its legal form however it is written: %s', (name) => {
    expect(companiesIn(`${name}, Orlwood`)).toEqual([name]);
  });

  it('is no weight', () => {
    expect(companiesIn('Weight: Total 12 KG')).toEqual([]);
  });

  it('is none of the authorities a notice names', () => {
    const html = `<html lang="de"><title>Impressum</title><h1>Impressum</h1><p>Jonas Quist, Notar<br>Telefon: 030 23125001</p>
      <h2>Aufsichtsbehörden:</h2><p>Landeskammer Orlwald<br>Quiststraße 10<br>80333 München<br>Telefon: 089 550120</p></html>`;
    expect(drafts(html).map(({ phones }) => phones)).toEqual([['+493023125001 work']]);
  });
});

it('a list in what is marked as a heading is no heading', () => {
  const officer = (office: string, name: string, at: number) =>
    `<ul><li>${office}</li><li>${name}</li><li>-</li><li>314-853-493${at}</li><li>m${at}xq@mail.example</li></ul>`;
  const html = `<html lang="en"><title>Section officers</title><h2>Officers</h2>
    <h5>${officer('Chair', 'Louie Quist', 1)}${officer('Treasurer', 'David Orland', 2)}</h5></html>`;
  expect(named(html, 'David Orland')).toMatchObject({
    jobTitle: 'Treasurer',
    emails: ['m2xq@mail.example'],
    phones: ['+13148534932 work'],
  });
});

it('what holds the whole page is no sidebar, whatever its theme calls it', () => {
  const html = `<html lang="en"><title>Staff</title><div class="sidebar-menu-container"><header><a href="/">Home</a></header>
    <section><h1>Staff</h1><p>Jane Quist – Head of Sales</p></section><footer><p>Orlwood</p></footer></div></html>`;
  expect(named(html, 'Jane Quist')?.jobTitle).toBe('Head of Sales');
});

it('a list’s semicolon is no part of a title', () => {
  const html = `<html lang="pt"><title>Diretoria</title><h2>Diretoria</h2><p>Fernando Jorge Quist – Presidente;<br>
    Renata Orlando – Diretora Secretária;</p></html>`;
  expect(drafts(html).map(({ jobTitle }) => jobTitle)).toEqual(['Presidente', 'Diretora Secretária']);
});

it('what a mailbox is called is nobody’s title', () => {
  const html = `<html lang="de"><title>Impressum</title><p><b>Henry Quist</b></p><p>Email : <a href="mailto:hq@mail.example">Orl-Webmaster</a></p></html>`;
  expect(named(html, 'Henry Quist')?.jobTitle).toBeNull();
});

it.each(['Ms. Sunil T Das', 'Mr. Zindhuchoodan R', 'Ms. Zaryadevi C S'])('%s is somebody', (name) => {
  expect(personNameConfidence(name)).toBeGreaterThanOrEqual(0.7);
});

it('an article begins no name', () => {
  expect(personNameConfidence('Il Direttivo')).toBe(0);
});

describe('the country of a page that says it is in English', () => {
  const page = (text: string) => `<html lang="en-US"><title>Quist</title>${text}</html>`;

  it('is told by its words where it is not', () => {
    const html =
      page(`<p>Tel. 040 66969312</p><p>Wir sind für Sie da und freuen uns, wenn Sie mit der Bahn zu uns kommen. Das
      ist nicht weit von der Stadt und für Ihre Kinder ein Vergnügen.</p>`);
    expect(desk(html)?.phones).toEqual(['+494066969312 work']);
  });

  it('is told by its capital', () => {
    const html = page('<p>P.O BOX 369 00300, NAIROBI.</p><p>TEL: 020-2000123 CELL: 0722 000 123</p>');
    expect(desk(html)?.phones).toEqual(['+254202000123 work', '+254722000123 mobile']);
  });

  it('is not told by a postal code, which is no number', () => {
    const html = page(
      '<p>Av. Orlando Neves, 274 - Caminho das Árvores CEP: 41.820-020</p><p>Tel. 71 3450-0123</p><p>a@quist.com.br</p>',
    );
    expect(desk(html)?.phones).toEqual(['+557134500123 work']);
  });
});

describe('what a table says somebody belongs to', () => {
  const html = `<html lang="en"><title>Board of Directors</title><table><tr><th>Name</th><th>Affiliation</th><th>Term Ends</th></tr>
    <tr><td>Martha Quist</td><td>Owner, Orl Burger Bar</td><td>2027</td></tr>
    <tr><td>Valerie Orland</td><td>Orlwood Resident</td><td>2027</td></tr>
    <tr><td>Robert Quist</td><td>Owner, Quistonium</td><td>2027</td></tr></table></html>`;

  it('may be what they are there, too', () => {
    expect(named(html, 'Martha Quist')).toMatchObject({ jobTitle: 'Owner', organisation: 'Orl Burger Bar' });
  });

  it('may be no company', () => {
    expect(named(html, 'Valerie Orland')?.organisation).not.toBe('Orlwood Resident');
  });
});

it.each(['Find Georgia’s full bio here', 'Aposentado, casado', 'Orlwood Resident', 'Read more'])(
  'nobody works for “%s”',
  (line) => {
    expect(isNoEmployer(line)).toBe(true);
  },
);

it.each(['Open Orlwood', 'Learn Quistly', 'View Zorland'])('“%s” may be a company', (line) => {
  expect(isNoEmployer(line)).toBe(false);
});

it.each(['Les Salariés', 'Conselheiro Fiscal'])('%s is nobody', (phrase) => {
  expect(personNameConfidence(phrase)).toBe(0);
});

it.each(['VERY REV DR JOHN QUIST', 'VEN NICHOLAS ORLAND', 'REV CAPT FRIDAH QUIST', 'The Very Revd Jane Quist'])(
  '%s is somebody',
  (name) => {
    expect(personNameConfidence(name)).toBeGreaterThanOrEqual(0.7);
  },
);

it.each(['La Rotta della Formazione', '原則', '許可', '許可制'])('%s is nobody', (phrase) => {
  expect(personNameConfidence(phrase)).toBe(0);
});

it('what somebody is called on paper is no part of their name', () => {
  expect(bareName('Sandra QUIST (SQ)')).toBe('Sandra QUIST');
  expect(bareName('Sandra QUIST (TU)')).toBe('Sandra QUIST (TU)');
});

it('whoever looks after something for a club is told by it', () => {
  const html = `<html lang="de"><title>Vorstand</title><div><p>Schriftführerin Christel Quist EMail: christel.quist@mail.example</p>
    <p>Tourenwart René Orland EMail: rene.orland@mail.example</p></div></html>`;
  expect(named(html, 'René Orland')).toMatchObject({ jobTitle: 'Tourenwart', emails: ['rene.orland@mail.example'] });
});

it('a title does not end in what goes on to whose it is', () => {
  const seen = { field: 'jobTitle' as const, confidence: 0.8, source: 'text' as const, quote: '', place: PAGE_GROUP };
  expect(plainTitle({ ...seen, value: 'Verwaltungsangestellte der' })?.value).toBe('Verwaltungsangestellte');
});
