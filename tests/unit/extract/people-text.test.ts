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
    const card = (name: string, role: string) => people(`<div><h3>${name}</h3><p>${role}</p></div>`);
    expect(card('田中 太郎', '株式会社青葉ばね 営業部長')).toEqual(['田中 太郎 | 営業部長 | 株式会社青葉ばね']);
    expect(card('王小明', '上海云杉有限公司采购经理')).toEqual(['王小明 | 采购经理 | 上海云杉有限公司']);
    expect(card('王小明', '采购经理 上海云杉有限公司')).toEqual(['王小明 | 采购经理 | 上海云杉有限公司']);
  });

  it('has over the title whom it is held at, as cards of speakers do', () => {
    const card = (name: string, at: string, role: string) =>
      `<div><h5>${name}</h5><div>${at}</div><div>${role}</div></div>`;
    expect(
      people(
        `<div>${card('陳怡君', '青葉科技大學電機工程系', '副教授')}${card('林淑芬', '雲杉產業研究中心', '資深分析師')}${card('黃志明', '青杉綠能股份有限公司', '執行長')}</div>`,
      ),
    ).toEqual([
      '陳怡君 | 副教授 | 青葉科技大學電機工程系',
      '林淑芬 | 資深分析師 | 雲杉產業研究中心',
      '黃志明 | 執行長 | 青杉綠能股份有限公司',
    ]);
  });

  it('may be introduced as who wrote what stands above', () => {
    expect(
      readHtml(
        '<h4>Written by Alma Quist</h4><p>Alma is a surveyor and runs Quist Surveying. Reach her at alma@quist.example or on 0121 496 0142.</p>',
        'https://page.example/',
        'GB',
      ).drafts[0]?.phones[0]?.value.e164,
    ).toBe('+441214960142');
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
    expect(people('<p>A fine floor.</p><p>- Xanthe Orlwood, Mila Vander</p>')[0]).toMatch(/^Xanthe Orlwood \|/);
    expect(people('<div class="testimonial"><p>A fine floor.</p><p>B. Orlwood, Quist College</p></div>')[0]).toMatch(
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
