// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readDocument } from '@/lib/extract/read-document';
import { facts, readHtml } from './read-html';

const FIRST = [
  'Alma',
  'Bruno',
  'Carla',
  'Dieter',
  'Elena',
  'Felix',
  'Greta',
  'Hugo',
  'Ines',
  'Jonas',
  'Zebulon',
  'Quirinus',
  'Ximo',
  'Oddvar',
  'Thandeka',
];
const LAST = ['Quist', 'Vanterpool', 'Oyelaran', 'Brightwater'];
const TITLES = ['Head of Sales', 'Buyer', 'Chief Engineer', 'Office Manager'];

describe('a page', () => {
  it('lists everyone of a team page with title and address, and the desk behind them', () => {
    const people = Array.from({ length: 30 }, (_, at) => ({
      name: `${FIRST[at % FIRST.length]} ${LAST[at % LAST.length]}${at < 15 ? '' : 'son'}`,
      title: TITLES[at % TITLES.length] ?? '',
      email: `p${at}@team.example`,
    }));
    const cards = people.map(
      ({ name, title, email }) =>
        `<li class="card"><img src="x.jpg" alt=""><h3>${name}</h3><p>${title}</p><a href="mailto:${email}">Mail</a></li>`,
    );
    const { drafts, more } = readHtml(
      `<title>Team – Teamwerk</title><nav><a href="/">Home</a></nav><h1>Our team</h1><ul>${cards.join('')}</ul><footer>Teamwerk Inc., 12 Main Street, Springfield, IL 62701, +1 217 555 0142 info@team.example</footer>`,
      'https://teamwerk.example/team',
    );
    const found = drafts
      .filter(({ kind }) => kind === 'person')
      .map((draft) => ({ name: draft.name?.value, title: draft.jobTitle?.value, email: draft.emails[0]?.value }));
    expect(found).toEqual(people);
    expect(more).toBe(0);
    expect(facts(drafts.find(({ kind }) => kind === 'organisation'))).toMatchObject({
      organisation: 'Teamwerk Inc.',
      emails: ['info@team.example'],
      phones: ['+12175550142 work'],
    });
  });

  it('reads a contact page as its desk', () => {
    const [best] = readHtml(
      '<html lang="de"><title>Kontakt | Nordwerk Pumpen</title><h1>Kontakt</h1><p>Nordwerk Pumpen GmbH<br>Hafenstraße 12<br>20457 Hamburg</p><p>Telefon: 040 / 66 96 93 12<br>Telefax: 040 / 66 96 93 13<br>E-Mail: info [at] nordwerk [dot] example</p>',
      'https://www.nordwerk.example/kontakt',
    ).drafts;
    expect(facts(best)).toEqual({
      kind: 'organisation',
      name: null,
      organisation: 'Nordwerk Pumpen GmbH',
      jobTitle: null,
      emails: ['info@nordwerk.example'],
      phones: ['+494066969312 work', '+494066969313 fax'],
      address: { street: 'Hafenstraße 12', city: 'Hamburg', region: '', postalCode: '20457', country: '' },
    });
  });

  it('takes the country of a bare number from the page', () => {
    const phones = (html: string, url: string, country = '') =>
      readHtml(html, url, country).drafts.flatMap((draft) => facts(draft).phones);
    expect(phones('<p>Call (02) 9555 0143</p>', 'https://cabs.com.au/')).toEqual(['+61295550143 work']);
    expect(phones('<p>Tel 020 7946 0958</p><p>London SW1A 1AA</p>', 'https://cabs.example/')).toEqual([
      '+442079460958 work',
    ]);
    expect(phones('<p>Tel. 0512 5740 0</p>', 'https://cabs.example/', 'AT')).toEqual(['+4351257400 work']);
  });

  it('is quiet where there is no contact', () => {
    const html =
      '<title>Prices</title><h1>Choose a plan</h1><p>Standard 1,280 / year</p><p>Order no. 13800000000000</p><p>Updated 2026-03-04, version 10.20.30.40, 2019-2026</p><p>Head of the list: Privacy Policy</p>';
    expect(readHtml(html, 'https://prices.example/').drafts).toEqual([]);
  });

  it('decodes addresses hidden from collectors and leaves out decoys', () => {
    const { drafts } = readHtml(
      '<style>.x{display:none}</style><h1>Oda Lindqvist</h1><p>Photographer</p><p><span>oda</span><span hidden>.spam</span><b>&#64;</b><span>lind</span><!-- --><span>foto</span>.example</p><p><a class="__cf_email__" data-cfemail="42312321362302262c3630276c273a232f322e27">[email&#160;protected]</a></p>',
    );
    expect(drafts.flatMap((draft) => facts(draft).emails)).toContain('oda@lindfoto.example');
    expect(JSON.stringify(drafts)).not.toContain('spam');
  });

  it('reads open shadow roots in place', () => {
    const page = new DOMParser().parseFromString('<title>Shade</title>', 'text/html');
    const host = page.createElement('div');
    const shadow = host.attachShadow({ mode: 'open' });
    const link = page.createElement('a');
    link.href = 'mailto:shade@acme.example';
    link.textContent = 'Shade Office';
    shadow.append(link);
    page.body.append(host);
    const [best] = readDocument(page, { url: 'https://acme.example/', defaultCountry: '', limit: 60_000 }).drafts;
    expect(facts(best).emails).toEqual(['shade@acme.example']);
  });
});
