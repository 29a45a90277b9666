// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const page = (lang: string, title: string, body: string) =>
  readHtml(`<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`).drafts.map(facts);
const names = (drafts: ReturnType<typeof page>) => drafts.flatMap(({ name }) => name ?? []);
const reached = '<h3>Jane Roe</h3><p>Buyer<br>jane@quist.example</p>';

describe('credits', () => {
  it.each([
    ['fr', 'Crédits photos : Marc Tanguy, marc@tanguy.example'],
    ['fr', 'Le site est hébergé par Marc Tanguy SARL, 29200 Brest, hote@tanguy.example'],
    ['it', 'Fotografie: Carlo Neri, carlo@neri.example'],
    ['nl', 'Website door Piet de Vries, piet@devries.example'],
    ['es', 'Diseño web: Carlos Moreno, carlos@moreno.example'],
  ])('in %s are no contacts: %s', (lang, line) => {
    expect(page(lang, 'Quist', `${reached}<p>${line}</p>`)).toHaveLength(1);
  });

  it('are told from lines that say where a site is or what a house does', () => {
    const lines = '<p>Web: www.roh.example</p><p>Fotografie Roh, mail@roh.example</p>';
    expect(page('de', 'Kontakt', lines)[0]?.emails).toEqual(['mail@roh.example']);
  });
});

describe('whoever praises', () => {
  it('is none of a page’s people, marked as the source of a quotation or behind it on one line', () => {
    const praise =
      '<footer>© 2026 Quist Surveys Ltd</footer>' +
      '<figure><blockquote>“They found what the broker missed.”</blockquote><figcaption>— Mary Birch, owner of Second Wind</figcaption></figure>' +
      '<blockquote>“Quick and kind, every time.” <cite>Paul Marsh, Legal Director, Orlin Bakeries</cite></blockquote>' +
      '<div class="testimonial"><p>Nobody is better.</p><p>Curro Quinto</p><p>Chef, Taberna La Orla</p></div>';
    expect(names(page('en', 'Quist', reached + praise))).toEqual(['Jane Roe']);
  });

  it('is told from who stands in a quotation for its indent', () => {
    const indented = `<blockquote>${reached}<h3>Tom Quist</h3><p>Service Manager</p></blockquote>`;
    expect(names(page('en', 'Quist', indented))).toEqual(['Jane Roe', 'Tom Quist']);
  });

  it('is no contact of the page in microdata or JSON-LD either', () => {
    const author = '<span itemprop="author" itemscope itemtype="https://schema.org/Person">';
    const review = `<div itemscope itemtype="https://schema.org/Review">${author}<b itemprop="name">Mary Birch</b></span></div>`;
    const json =
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"Review","author":{"@type":"Person","name":"Paul Marsh"}}</script>';
    expect(names(page('en', 'Quist', reached + review + json))).toEqual(['Jane Roe']);
  });
});

describe('a profile', () => {
  const others = (heading: string) =>
    `<section><h2>${heading}</h2><div><h3>Tom Quist</h3><p>Valuer</p></div><div><h3>Anna Berg</h3><p>Notary</p></div></section>`;
  const profile = '<h1>Jane Roe</h1><p>Estate agent</p><p>jane@quist.example</p>';

  it.each(['Meet the rest of the team', 'Weitere Kolleginnen und Kollegen', 'Maak ook kennis met'])(
    'offers colleagues under "%s"',
    (heading) => expect(names(page('en', 'Jane Roe | Quist', profile + others(heading)))).toEqual(['Jane Roe']),
  );

  it('is told from a page of the team', () => {
    const drafts = page(
      'en',
      'About us | Quist',
      `<h1>About us</h1><p>hello@quist.example</p>${others('Meet the team')}`,
    );
    expect(names(drafts)).toEqual(['Tom Quist', 'Anna Berg']);
  });
});

describe('a legal notice', () => {
  it.each([
    ['fr', 'Mme Anne Moreau, en qualité de Présidente.', 'Présidente'],
    ['it', 'Dott.ssa Anne Moreau, in qualità di Amministratrice unica.', 'Amministratrice unica'],
    ['es', 'Anne Moreau, en calidad de Administradora', 'Administradora'],
  ])('names in %s who acts for the company, who is not reached by its mail', (lang, line, jobTitle) => {
    const drafts = page(lang, 'Quist', `<p>Quist Orlin SAS<br>info@quist.example</p><p>${line}</p>`);
    expect(drafts.find(({ name }) => name !== null)).toMatchObject({ name: 'Anne Moreau', jobTitle, emails: [] });
  });

  it('has a house called after its trade, and who answers for data behind it', () => {
    const drafts = page(
      'fr',
      'Mentions légales - Ateliers Quist',
      '<h1>Mentions légales</h1><h2>Éditeur</h2><p><strong>Ateliers Quist</strong><br>12 rue des Lilas, 38000 Grenoble<br>Tél. 04 76 12 34 56<br><a href="mailto:contact@quist.example">contact@quist.example</a></p><h2>Données</h2><p>Écrivez à notre référente RGPD, Mme Anne Moreau, à l’adresse <a href="mailto:rgpd@quist.example">rgpd@quist.example</a>.</p>',
    );
    expect(drafts.map(({ name, jobTitle, emails }) => [name, jobTitle, emails[0]])).toEqual([
      [null, null, 'contact@quist.example'],
      ['Anne Moreau', 'référente RGPD', 'rgpd@quist.example'],
    ]);
  });
});

describe('headlines of other pages', () => {
  const teaser = (link: string, day: string) => `<ul><li><a href="/news/1">${link}</a><time>${day}</time></li></ul>`;

  it('name nobody the page is about, where the day they were written stands beside', () => {
    const headline = 'Port orders four electric cranes, says chief executive Tom Quist';
    expect(names(page('en', 'Quist', `${reached}${teaser(headline, '12 January 2026')}`))).toEqual(['Jane Roe']);
  });

  it('are not links that begin with who they lead to', () => {
    const link = 'Tom Quist, Head of Marketing and Sales for Northern Europe';
    expect(names(page('en', 'Quist', `${reached}${teaser(link, '12 January 2026')}`))).toEqual([
      'Jane Roe',
      'Tom Quist',
    ]);
  });
});

it('a customer’s number under their praise is none of the page’s', () => {
  const praise = (source: string) =>
    `<figure><blockquote>“Jane was quick and kind to us.”</blockquote>${source}</figure>`;
  const said = praise('<figcaption>— Tom Quist, Quist Roofing, 0491 570 110</figcaption>');
  expect(names(page('en-AU', 'Quist', `${reached}${said}`))).toEqual(['Jane Roe']);
  expect(names(page('en-AU', 'Quist', said))).toEqual(['Tom Quist']);
});

it.each([
  ['cs', '© 2004-2026 Quist | vytvořil Webík, tel. 541 555 990'],
  ['hu', '© 2026 Quist Kft. | Tárhely: Szerverfarm Zrt., 06 1 555 0990 | Adatkezelés'],
  ['fr', '© 2026 Quist — réalisation : Atelier Orl, 01 99 00 12 34'],
])('the number of who made the site is none of the house’s in %s: %s', (lang, line) => {
  const drafts = page(lang, 'Quist', `<p>info@quist.example</p><footer><p>${line}</p></footer>`);
  expect(drafts.flatMap(({ phones }) => phones)).toEqual([]);
});
