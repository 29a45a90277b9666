// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const drafts = (html: string, url?: string) => readHtml(html, url).drafts.map(facts);
const first = (html: string, url?: string) => drafts(html, url)[0];

const person = '<p>Alma Quist</p><p>Head of Sales</p><p>alma.quist@quistpumps.example</p><p>+49 171 5550142</p>';
const clerk = '<p>Hugo Orlwood</p><p>Clerk</p><p>hugo@quistpumps.example</p><p>+49 171 5550143</p>';
const desk = '<p>Quistpumps GmbH</p><p>Hauptstr. 5</p><p>04109 Leipzig</p><p>Tel. 0341 5550140</p>';

describe('whom a page means', () => {
  it('is the company where a page of contacts begins with it', () => {
    const page = (title: string) => `<h1>${title}</h1>${desk}<p>info@quistpumps.example</p><h4>Sales</h4>${person}
      <h4>Service</h4><p>Tel. 0341 5550149</p>`;
    for (const title of ['Kontakt', 'Contact us', 'İletişim', 'Контакты', 'Yhteystiedot'])
      expect([title, first(page(title))?.kind]).toEqual([title, 'organisation']);
  });

  it('is the company where an imprint gives one of its people’s numbers, too, and where a page lists who sells behind its offices', () => {
    const page = (title: string, people: string) =>
      `<h1>${title}</h1>${desk}<p>info@quistpumps.example</p><h4>Sales</h4>${people}`;
    for (const title of ['Impressum', 'Colofon', 'Masthead', 'Künye'])
      expect([title, first(page(title, person))?.kind]).toEqual([title, 'organisation']);
    expect(first(page('Kontakt', `${person}${clerk}`))?.kind).toBe('organisation');
  });

  it('is the company on a page of contacts, before or behind whom it lists, at the foot or in a box', () => {
    const office = `${desk}<p>info@quistpumps.example</p>`;
    const page = (title: string, house: string) =>
      first(`<h1>${title}</h1><main>${person}${clerk}</main>${house}`)?.kind;
    for (const title of ['Kontakt', 'Yhteystiedot', 'Om os'])
      expect([title, page(title, `<h2>Office</h2>${office}`)]).toEqual([title, 'organisation']);
    expect(page('Kontakt', `<footer>${office}</footer>`)).toBe('organisation');
    expect(page('Residents’ registry', `<aside>${office}</aside>`)).toBe('organisation');
    expect(page('Flat with a view', `<footer>${office}</footer>`)).toBe('person');
  });

  it('is the company a page is headed by, its box beside the page as well', () => {
    const page = (heading: string) => `<h1>${heading}</h1><p>Pumps since 1950.</p>
      <aside>${desk}<p>info@quistpumps.example</p><h3>At the booth</h3>${person}</aside>`;
    expect(first(page('Quistpumps GmbH'))?.kind).toBe('organisation');
    expect(first(page('Booth 12'))?.name).toBe('Alma Quist');
  });

  it('is nobody where a number stands in a sentence that calls it no phone', () => {
    const page = (said: string) =>
      drafts(`<h1>Boiler fault</h1><p>The valve they sent me ${said} 217 555 0142 works.</p>`);
    expect(page('was')).toEqual([]);
    expect(page('by calling')).toMatchObject([{ phones: ['+12175550142 work'] }]);
  });
});

describe('a table of people', () => {
  it('has no part in what stands under it', () => {
    const row = (name: string, phone: string) => `<tr><td>${name}</td><td>Health Officer</td><td>${phone}</td></tr>`;
    const table = `<table>${row('Alma Quist', '+1 217 555 0142')}<tr><td>Vacant</td><td>–</td><td>–</td></tr>${row('Hugo Orlwood', '+1 217 555 0143')}</table>`;
    const under = '<p>Email: health@acme.example</p>';
    for (const { name, emails } of drafts(`<h1>Officers</h1><div>${table}${under}</div>`))
      if (name !== null) expect([name, emails]).toEqual([name, []]);
  });
});

describe('a company', () => {
  it('is read where its name is broken before its legal form', () => {
    const page = '<h1>Impressum</h1><p>Anbieter:</p><p>Schreinerei Quist<br>GmbH & Co. KG<br>Tel. 0341 5550140</p>';
    expect(first(page, 'https://page.example/')?.organisation).toBe('Schreinerei Quist GmbH & Co. KG');
  });

  it('is the one its mail addresses spell where the host says nothing', () => {
    const page = `<title>Quist Makers Fair 2027 — Vendors</title><h1>Vendors</h1>
      <p>Call Alma Quist, vendor coordinator, at 217-555-0142 or email alma@quistmakersfair.example.</p>`;
    expect(first(page, 'https://pages.example/')?.organisation).toBe('Quist Makers Fair');
  });

  it('is not its owner, nor what the owner is', () => {
    const page = `<title>Alma Quist — illustrator</title><h1>Alma Quist</h1><p>hello@almaquist.example</p>`;
    expect(first(page, 'https://pages.example/')?.organisation).toBeNull();
  });

  it('is named with all of its legal form where the copyright is', () => {
    const page = '<p>info@quist.example</p><footer>© 2026 Quist Anlagenbau GmbH & Co. KG, Am Moor 4</footer>';
    expect(first(page, 'https://pages.example/')?.organisation).toBe('Quist Anlagenbau GmbH & Co. KG');
  });

  it('is no town behind its name', () => {
    const page = `<title>Faculty - Quist Institute of Technology, Orlwood</title>${person}`;
    expect(first(page, 'https://pages.example/')?.organisation).not.toBe('Orlwood');
  });

  it('is the one whose name heads the page and its title', () => {
    const page = `<title>Our people | Quistfield Surgery | Health in Kent</title><nav><div>Quistfield Surgery</div></nav>
      <h2>Alma Quist</h2><p>Practice Manager</p><p>01322 550174</p>`;
    expect(first(page, 'https://pages.example/')?.organisation).toBe('Quistfield Surgery');
  });
});

describe('another company', () => {
  const host = '<h2>Hosting</h2><p>Nordvolt Hosting AG</p><p>Kanalweg 18</p><p>24103 Kiel</p><p>Tel. 0431 5550144</p>';

  it('named on a page has what stands under its name', () => {
    const page = `<title>Impressum – Schreinerei Quist</title><h1>Impressum</h1><p>Schreinerei Quist GmbH</p>
      <p>Tel. 0341 5550140</p><p>info@schreinerei-quist.example</p>${host}`;
    const [own, other] = drafts(page, 'https://pages.example/');
    expect(own).toMatchObject({ organisation: 'Schreinerei Quist GmbH', phones: ['+493415550140 work'] });
    expect(other).toMatchObject({ organisation: 'Nordvolt Hosting AG', phones: ['+494315550144 work'] });
  });

  it.each(['ФОП Квіст О. П.', 'ПП «Лан-Квіст»', 'ИП Квист Анна Петровна'])(
    'is told by the form a trader has in Ukraine and Russia: %s',
    (dealer) => {
      const page = `<title>Дилери — ТОВ «Норд-Орлвуд»</title><h1>Наші дилери</h1><h3>${dealer}</h3><p>тел.: +380 44 290 17 35</p>
      <p>office@dealer.example</p><footer>© ТОВ «Норд-Орлвуд», 2019–2026</footer>`;
      expect(drafts(page, 'https://page.example/').map(({ organisation }) => organisation)).toContain(dealer);
    },
  );

  it('is the page’s own where one writes to it at the page’s own mail', () => {
    const page = `<title>Speakers | Timberday</title><h1>Speakers</h1>
      <footer>Organised by Quist Timber Ltd · talks@timberday.example · +44 1322 550174</footer>`;
    expect(drafts(page, 'https://timberday.example/')).toMatchObject([{ phones: ['+441322550174 work'] }]);
  });

  it('has its own contact under its name, after the page’s', () => {
    const contact = (over: string, name: string, mail: string) => `<p>${over}</p><p>${name}</p><p>${mail}</p>`;
    const page = `<title>Quistwind opens a plant | Press</title><header><div>Quistwind</div></header><h1>Quistwind opens a plant</h1>
      <h3>Press contact</h3>${contact('Communications', 'Begoña Orlwood', 'press@quistwind.example')}<p>+34 942 31 80 05</p>
      ${contact('Agencia Marea', 'Iker Vance', 'ivance@marea.example')}<p>+34 944 35 60 20</p>
      <footer>© Quistwind, S.A. 2026</footer>`;
    expect(drafts(page, 'https://pages.example/')).toMatchObject([
      { name: 'Begoña Orlwood', phones: ['+34942318005 work'] },
      { name: 'Iker Vance', organisation: 'Agencia Marea' },
    ]);
  });
});

describe('a page', () => {
  it('has the address its picture says', () => {
    const page = '<p>Tel. 0341 5550140<br>E-Mail: <img src="m.png" alt="info@acme.example"></p>';
    expect(first(page)?.emails).toEqual(['info@acme.example']);
  });

  it('names nobody by where a job it is headed by is', () => {
    const page = '<h1>Industriemechaniker</h1><p>Standort: Bad Quistow</p><p>bewerbung@acme.example</p>';
    expect(drafts(page).map(({ name }) => name)).toEqual([null]);
  });

  it('names people without their office and without words of address', () => {
    expect(first('<p>电话：0574-63981172</p><p>外贸部：陈丽 经理</p>')?.name).toBe('陈丽');
    expect(first('<h3>עו"ד דנה לביא</h3><p>שותפה</p>')?.name).toBe('דנה לביא');
    expect(first('<h3>الدكتور خالد المطيري</h3><p>مدير</p>')?.name).toBe('خالد المطيري');
  });

  it('names nobody by what a department is called', () => {
    const page = (heading: string) => `<h4>${heading}</h4><p>Alma Quist, Export Manager</p><p>+90 532 555 01 42</p>`;
    for (const heading of [
      'Yurt Dışı Satış',
      'İnsan Kaynakları',
      'Obsługa Klienta',
      'Technická Podpora',
      'Risorse Umane',
    ])
      expect([heading, drafts(page(heading)).map(({ name }) => name)]).toEqual([heading, ['Alma Quist']]);
  });

  it('has no company in a column whose head says otherwise', () => {
    const page = `<title>Officers | Quistmark Shire Council</title><table><tr><th>Officer</th><th>Position</th><th>Phone</th><th>Areas</th></tr>
      <tr><td>Alma Quist</td><td>Health Officer</td><td>03 5398 1407</td><td>North Ward, Rosebery</td></tr></table>`;
    expect(first(page, 'https://pages.example/')?.organisation).toBe('Quistmark Shire Council');
  });
});
