// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';

/** Name, title and organisation of everyone a page names. */
function people(html: string) {
  return readHtml(html)
    .drafts.filter(({ kind }) => kind === 'person')
    .map(({ name, jobTitle, organisation }) =>
      [name?.value, jobTitle?.value ?? '', organisation?.value ?? ''].join(' | '),
    );
}

describe('a title on several lines', () => {
  it('is one', () => {
    expect(
      people(
        '<p><b>Alma Quist</b><br>President and<br>Chief Executive Officer</p><p><b>Hugo Orlwood</b><br>Senior Vice President<br>Chief Risk Officer</p><p><b>Carla Oyelaran</b><br>Vice President<br>Operations and Technology</p>',
      ),
    ).toEqual([
      'Alma Quist | President and Chief Executive Officer | ',
      'Hugo Orlwood | Senior Vice President, Chief Risk Officer | ',
      'Carla Oyelaran | Vice President, Operations and Technology | ',
    ]);
  });

  it('is not made of a company where nobody else has one', () => {
    expect(people('<p><b>Carla Oyelaran</b><br>Director<br>Summer Music</p>')).toEqual([
      'Carla Oyelaran | Director | ',
    ]);
  });
});

describe('a line with a name', () => {
  it('ends where an address is set apart by a style sheet, and is no company’s', () => {
    expect(
      people(
        '<div><h4>Alma Quist</h4><span>Advogada, Sócia</span><a href="mailto:aq@acme.example">aq@acme.example</a></div>',
      ),
    ).toEqual(['Alma Quist | Advogada, Sócia | ']);
    expect(people('<p>Gesellschafterin: Quist Verwaltungs-GmbH</p>')).toEqual([]);
  });

  it('parts the title from whom it is held at', () => {
    expect(
      people(
        '<p>Alma Quist, Chief Executive of Acme Pumps, said: “We are glad.”</p><p>Hugo Orlwood, Depot Director at Vexel Rail, added: “So are we.”</p>',
      ),
    ).toEqual(['Alma Quist | Chief Executive | Acme Pumps', 'Hugo Orlwood | Depot Director | Vexel Rail']);
    expect(people('<p>Alma Quist, Director of Sales</p><p>Hugo Orlwood, Head of Europe</p>')).toEqual([
      'Alma Quist | Director of Sales | ',
      'Hugo Orlwood | Head of Europe | ',
    ]);
  });

  it('keeps what the title is over', () => {
    expect(people('<p>Hugo Orlwood, Vice President, Products</p><p>Alma Quist, Director, Client Services</p>')).toEqual(
      ['Hugo Orlwood | Vice President, Products | ', 'Alma Quist | Director, Client Services | '],
    );
  });

  it('that signs a quotation names its speaker first', () => {
    expect(people('<p>“A fine floor.”</p><p>- Xanthe Orlwood, Mila Vander</p>')[0]).toMatch(/^Xanthe Orlwood \|/);
    expect(people('<div class="testimonial"><p>“A fine floor.”</p><p>B. Orlwood, Quist College</p></div>')[0]).toMatch(
      /^B. Orlwood \|/,
    );
  });

  it('reads a dash that was lost on the way', () => {
    expect(people('<p>Alma Quist \ufffd Practice Manager of the Quist Law Firm</p>')).toEqual([
      expect.stringMatching(/^Alma Quist \| Practice Manager/),
    ]);
  });
});

describe('what a style sheet sets under each other', () => {
  it('stands on lines of its own', () => {
    const one = (name: string) =>
      `<li><span>${name}</span><span>Buyer</span><a href="tel:+4930901820">030 901820</a></li>`;
    expect(people(`<ul>${one('Alma Quist')}</ul>`)).toEqual(['Alma Quist | Buyer | ']);
  });

  it('leaves the letters of one word together', () => {
    expect(people('<p><b>Al</b><b>ma Quist</b>, Buyer</p>')).toEqual(['Alma Quist | Buyer | ']);
  });
});

describe('a name beside others', () => {
  it('of an assistant leaves the number to whom the card is about', () => {
    const html = '<h3>Alma Quist</h3><p>Rechtsanwältin</p><p>Sekretariat: Frau Greta Lund<br>Tel. 030 901820</p>';
    const [first, ...rest] = readHtml(html, 'https://acme.example/', 'DE').drafts;
    expect([first?.name?.value, first?.phones.length, rest.length]).toEqual(['Alma Quist', 1, 0]);
  });

  it('that goes on where the domain ends is the company’s', () => {
    const html = '<p>Quistwell Ceramics</p><p>Buyer</p><p>Mondays</p><p><b>Alma Quist</b><br>Buyer</p>';
    expect(readHtml(html, 'https://quistwell.example/').drafts.map(({ name }) => name?.value)).toEqual(['Alma Quist']);
    expect(people(html)).toHaveLength(2);
  });
});
