// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const people = (html: string) =>
  readHtml(html)
    .drafts.filter(({ kind }) => kind === 'person')
    .map(facts);

describe('a way to reach somebody', () => {
  it('is theirs whom the sentence names before it', () => {
    const said = 'For an informal chat, call Alma Quist, Plant Manager, on +44 1322 550174.';
    expect(people(`<h1>Fitter</h1><p>${said}</p>`)).toMatchObject([
      { name: 'Alma Quist', phones: ['+441322550174 work'] },
    ]);
  });

  it.each([
    ['Fragen beantwortet Ihnen gerne Frau Alma Quist unter 04488 521731.', '+494488521731 work'],
    ['Pour toute question, contactez Mme Alma Quist au 02 40 24 91 07.', '+33240249107 work'],
    ['Para más información, póngase en contacto con Alma Quist en el 952 33 81 20.', '+34952338120 work'],
    ['Neem contact op met Alma Quist, 0570 61 22 40.', '+31570612240 work'],
  ])('is theirs whom one is told to turn to: %s', (said, phone) => {
    const country = { '+49': 'de', '+33': 'fr', '+34': 'es', '+31': 'nl' }[phone.slice(0, 3)];
    expect(people(`<html lang="${country}"><h1>Job</h1><p>${said}</p></html>`)).toMatchObject([
      { name: 'Alma Quist', phones: [phone] },
    ]);
  });

  it('is theirs alone behind whose number they stand in brackets', () => {
    const page = `<html lang="vi"><h1>Liên hệ</h1><p>CÔNG TY TNHH QUIST</p><p>Điện thoại: (028) 3815 4420 – Hotline: 0903 884 127 (Mr. Hùng)</p><p>Email: info@quist.example</p></html>`;
    const drafts = readHtml(page).drafts.map(facts);
    expect(drafts.map(({ kind, phones, emails }) => [kind, phones.map((one) => one.split(' ')[0]), emails])).toEqual([
      ['organisation', ['+842838154420'], ['info@quist.example']],
      ['person', ['+84903884127'], []],
    ]);
  });

  it('is of the desk whose row it stands in, not of whom the row over it names', () => {
    const page = `<html lang="en-GB"><h1>Contact</h1><p>Sales: Alma Quist, alma@quist.example, 01524 555 018</p>
      <p>Email: sales.alma@quist.example</p><p>Yard: 01524 555 019</p><p>Accounts: accounts@quist.example</p></html>`;
    expect(people(page)).toMatchObject([
      {
        name: 'Alma Quist',
        emails: ['alma@quist.example', 'sales.alma@quist.example'],
        phones: ['+441524555018 work'],
      },
    ]);
  });

  it('is of whom the row over it names where it says how to reach the same person elsewhere', () => {
    const page = `<html lang="en-GB"><h1>Contact</h1><p>Contact: Alma Quist, alma@quist.example, 01524 555 018</p>
      <p>Skype: alma.quist</p><p>Direct line: 01524 555 019</p></html>`;
    expect(
      readHtml(page).drafts.map((draft) => [facts(draft).name, draft.messaging.length, facts(draft).phones.length]),
    ).toEqual([['Alma Quist', 1, 2]]);
  });

  it('is no less theirs where the page tells machines of them, too', () => {
    const card = (name: string, title: string, end: string) =>
      `<div itemscope itemtype="https://schema.org/Person"><p><strong itemprop="name">${name}</strong></p>
      <p itemprop="jobTitle">${title}</p><dl><dt>Tel.</dt><dd>0341 55501-${end}</dd>
      <dt>Mobil</dt><dd>0171 49200${end}</dd>
      <dt>E-Mail</dt><dd><a href="mailto:${name.split(' ')[0]?.toLowerCase()}@acme.example">schreiben</a></dd></dl></div>`;
    const page = `<html lang="de"><h1>Team</h1>
      <p>Dr. ${card('Alma Quist', 'Leiterin Vertrieb', '49')}${card('Hugo Orlwood', 'Innendienst', '44')}</p>
      <footer>Quist GmbH<br>0341 55501-0<br>info@acme.example</footer></html>`;
    const drafts = readHtml(page).drafts.map(facts);
    expect(drafts.map(({ name, phones }) => [name, phones])).toEqual([
      ['Alma Quist', ['+493415550149 work', '+491714920049 mobile']],
      ['Hugo Orlwood', ['+493415550144 work', '+491714920044 mobile']],
      [null, ['+49341555010 work']],
    ]);
  });

  it('is not theirs whose line has its own, where it stands over the name', () => {
    const html = '<p>Tel. +49 341 5550140</p><p>Alma Quist, Head of Sales, +49 341 5550149</p>';
    expect(people(html)[0]?.phones).toEqual(['+493415550149 work']);
  });

  it('is nobody’s whom an earlier sentence names among others', () => {
    const said =
      'Last week Alma Quist, Plant Manager, met Hugo Orlwood, Chief Buyer. The office is on +44 1322 550174.';
    for (const { phones } of people(`<h1>News</h1><p>${said}</p>`)) expect(phones).toEqual([]);
  });

  it('is a profile’s heading’s, though the page names others further down', () => {
    const field = (label: string, value: string) => `<div><div>${label}</div><div>${value}</div></div>`;
    const profile = `<title>Alma Quist</title><h1>Alma Quist</h1><article><div>
      <div>Professor of Geology</div>${field('Office', 'Room 317')}${field('Lab', 'Room 041')}
      ${field('Phone', '+1 937 555 0142')}${field('Email', 'aquist@acme.example')}</div>
      <h2>Students</h2><p>Hugo Orlwood (Ph.D.), Nora Vance (M.S.)</p></article>`;
    expect(people(profile)[0]).toMatchObject({
      name: 'Alma Quist',
      jobTitle: 'Professor of Geology',
      emails: ['aquist@acme.example'],
      phones: ['+19375550142 work'],
    });
  });

  it('is theirs whose card it stands in, a desk’s address as well', () => {
    const card = (name: string, mail: string) =>
      `<div><p>${name}</p><p>Head of Planning</p><p>Room 104</p><p>+44 1322 550174</p><p>${mail}</p></div>`;
    const two = card('Alma Quist', 'planning@acme.example') + card('Hugo Orlwood', 'hugo.orlwood@acme.example');
    expect(people(two)[0]).toMatchObject({ name: 'Alma Quist', emails: ['planning@acme.example'] });
    const under = '<div><p>a</p><p>b</p><p>For all else:</p><p>info@acme.example</p></div>';
    for (const { emails } of people(two + under)) expect(emails).not.toContain('info@acme.example');
  });

  it('is theirs whose family name of two parts the mailbox has one of', () => {
    const html = '<p>Alma Quist-Orlwood, Buyer</p><hr><p>Hugo Vance, Buyer</p><h2>Write</h2><p>aquist@acme.example</p>';
    expect(people(html).find(({ name }) => name === 'Alma Quist-Orlwood')?.emails).toEqual(['aquist@acme.example']);
  });
});

describe('an employer', () => {
  it('is none of the companies that a line lists', () => {
    const page = (line: string) => `<html lang="ja"><title>株式会社クイスト工業</title><table>
      <tr><th>営業所</th><td>所長 田中 太郎</td></tr><tr><th>主要取引先</th><td>${line}</td></tr></table>
      <footer>株式会社クイスト工業 TEL 03-6807-1111</footer></html>`;
    expect(people(page('青葉光学株式会社、株式会社オールメディカル（順不同）'))).toMatchObject([
      { name: '田中 太郎', organisation: '株式会社クイスト工業' },
    ]);
    const card = (line: string) =>
      `<title>Quist Pumps Ltd</title><div><b>Alma Quist</b><p>Buyer</p><p>${line}</p></div>`;
    expect(people(card('Customers: Orlwood Foods Ltd, Brandt Mills Ltd'))[0]?.organisation).toBe('Quist Pumps Ltd');
    expect(people(card('Orlwood Foods Ltd'))[0]?.organisation).toBe('Orlwood Foods Ltd');
  });

  const card = (name: string, mail: string, under: string) =>
    `<div><h3>${name}</h3><p>Tax Adviser</p><p>${under}</p><p>${mail}</p></div>`;

  it('is the page’s own for colleagues, whatever else their cards say', () => {
    const html = `<title>Our team - Quist Orlwood LLP</title><meta property="og:site_name" content="Quist Orlwood LLP">
      ${card('Alma Quist', 'alma.quist@qo-tax.example', 'Wages')}${card('Hugo Orlwood', 'hugo.orlwood@qo-tax.example', 'Estates')}
      ${card('Nora Vance', 'nora.vance@qo-tax.example', 'Audits')}`;
    expect(people(html).map(({ organisation }) => organisation)).toEqual(Array(3).fill('Quist Orlwood LLP'));
  });

  it('is each one’s own where they write from different houses', () => {
    const html = `<meta property="og:site_name" content="Pump Days">
      ${card('Alma Quist', 'quist@acme.example', 'Acme Pumps GmbH')}${card('Hugo Orlwood', 'orlwood@vexel.example', 'Vexel Valves AG')}`;
    expect(people(html).map(({ organisation }) => organisation)).toEqual(['Acme Pumps GmbH', 'Vexel Valves AG']);
  });
});

describe('whose site it is', () => {
  const page = '<p>Calm and clear help.</p><footer>© 2024 Alma Quist | info@almaquist.example | 0117 496 0142</footer>';
  const people = (title: string, url: string) =>
    readHtml(`<title>${title}</title>${page}`, url, 'GB')
      .drafts.filter(({ kind }) => kind === 'person')
      .map(({ name, jobTitle }) => `${name?.value} | ${jobTitle?.value}`);

  it('is told by the title where the domain is somebody’s name', () => {
    const title = 'Alma Quist | Psychologist Bristol';
    expect(people(title, 'https://almaquist.example/')).toEqual(['Alma Quist | Psychologist']);
    expect(people(title, 'https://listings.example/')).toEqual([]);
    expect(people('Alma Quist | Fees', 'https://almaquist.example/')).toEqual([]);
  });
});

describe('who comes first', () => {
  const site = '<p>12 Harbour Road, Bath, ME 04530</p><p>+1 207 555 0142</p>';
  const person = (name: string, more = '') =>
    `<div><h3>${name}</h3><p>Sales Manager</p><p>+1 207 555 0199</p>${more}</div>`;
  const first = (html: string, title = 'Contact') => {
    const [draft] = readHtml(`<title>${title} - Acme Pumps Inc.</title>${html}`).drafts;
    return draft?.name?.value ?? draft?.kind;
  };

  it('is the company where its number and street stand over several people', () => {
    const two = person('Alma Quist') + person('Hugo Orlwood');
    expect(first(site + two)).toBe('organisation');
    expect(first(two + site)).toBe('Alma Quist');
  });

  it('is the one person a page gives a number, unless it is one of contacts', () => {
    const page = site + person('Alma Quist', '<p>alma.quist@acme.example</p>');
    expect(first(page, 'Pumps')).toBe('Alma Quist');
    expect(first(page, 'Contact')).toBe('organisation');
  });

  it('is whom a box beside the text says to ask', () => {
    expect(first(`<h1>Fitter</h1><aside>${person('Alma Quist')}</aside><footer>${site}</footer>`)).toBe('Alma Quist');
  });

  it('is who stands first on a board, whoever keeps its page', () => {
    const member = (title: string, name: string, phone: string) =>
      `<h3>${title}</h3><p>${name}<br>+1 207 555 ${phone}<br>${title.toLowerCase()}@quistclub.example</p>`;
    const board = member('President', 'Alma Quist', '0142') + member('Secretary', 'Hugo Orlwood', '0143');
    expect(first(`${board}<footer><p>Webmaster: Hugo Orlwood</p></footer>`)).toBe('Alma Quist');
  });

  it('is not whom the law has a company name', () => {
    const rows = (of: [string, string][]) =>
      `<table>${of.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>`;
    const { drafts } = readHtml(
      `<html lang="ja"><h2>会社概要</h2>${rows([
        ['商号', '株式会社青葉ばね製作所'],
        ['代表者', '代表取締役社長 田中 太郎'],
        ['所在地', '〒920-0377 石川県金沢市打木町東1425番地'],
        ['電話番号', '０７６－２４０－３８１５（代表）'],
      ])}</html>`,
    );
    expect(drafts.map(({ kind }) => kind)).toEqual(['organisation', 'person']);
    expect(drafts[0]?.phones[0]?.value.e164).toBe('+81762403815');
  });
});

describe('cards of a contact page', () => {
  const cards = (...of: string[]) => of.map((card) => `<div class="c">${card}</div>`).join('');
  const people = '<h4>Sales</h4><p><b>Jane Roe</b></p><p>Sales Manager</p><p>jane.roe@quist.example</p>';

  it.each([
    ['Phone', 'Email'],
    ['Call us', 'E-mail address'],
    ['Telefon', 'E-Mail'],
    ['الهاتف', 'البريد الإلكتروني'],
    ['电话', '邮箱'],
  ])('headed “%s” and “%s” are of one desk', (phone, mail) => {
    const page = `<h1>Contact</h1><p>Quist Cooling Ltd</p><div>${cards(
      '<h4>Head office</h4><p>14 Mill Lane<br>Leeds LS1 4AB</p>',
      `<h4>${phone}</h4><p>+44 113 496 0123</p>`,
      `<h4>${mail}</h4><p>info@quist.example</p>`,
      people,
    )}</div>`;
    const desks = readHtml(page).drafts.filter(({ kind }) => kind === 'organisation');
    expect(desks.map(facts)).toMatchObject([{ emails: ['info@quist.example'], phones: ['+441134960123 work'] }]);
  });

  it('that begin with a department and then name somebody are theirs', () => {
    const list = (...rows: string[]) => `<ul>${rows.map((row) => `<li>${row}</li>`).join('')}</ul>`;
    const page = `<h1>Contact</h1><p>Quist Cooling Ltd<br>Tel. 0113 496 0100<br>info@quist.example</p><h3>Your contacts</h3><div>${cards(
      list('<b>Sales office</b>', 'Jane Roe', 'ext. 12 – mob. 07700 900456', 'jane.roe@quist.example'),
      list('<b>Purchasing</b>', 'Alma Quist', 'tel. 0113 496 0124', 'purchasing@quist.example'),
    )}</div>`;
    const found = readHtml(`<html lang="en-GB">${page}</html>`).drafts.map(facts);
    expect(found.filter(({ kind }) => kind === 'person')).toMatchObject([
      { name: 'Jane Roe', emails: ['jane.roe@quist.example'], phones: ['+447700900456 mobile'] },
      { name: 'Alma Quist', emails: ['purchasing@quist.example'], phones: ['+441134960124 work'] },
    ]);
    expect(found.filter(({ kind }) => kind === 'organisation')).toMatchObject([{ emails: ['info@quist.example'] }]);
  });
});
