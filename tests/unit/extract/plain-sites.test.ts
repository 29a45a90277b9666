// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { guessLanguage } from '@/lib/extract/country/language-guess';
import { personNameConfidence } from '@/lib/extract/people/person-name';
import { emailsIn } from '@/lib/extract/reach/emails-in-text';
import { withoutPageWords } from '@/lib/extract/vocabulary/page-kinds';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);

describe('the sign of an address, as East Asian pages write it', () => {
  it.each([
    'akari_アット_orl.ac.jp',
    'akari（アット）orl.ac.jp',
    'akari[あっと]orl.ac.jp',
    'akari（at）orl.ac.jp',
    'akari【@】orl.ac.jp',
    'akari(골뱅이)orl.ac.jp',
    'akari【艾特】orl.ac.jp',
  ])('may be set off by strokes or brackets: %s', (written) => {
    expect(emailsIn(written, '').map(({ address }) => address)).toEqual(['akari@orl.ac.jp']);
  });

  it.each(['room（a）orl', 'akari（注）orl.ac.jp'])('is not what else stands in brackets: %s', (written) => {
    expect(emailsIn(written, '')).toEqual([]);
  });
});

describe('what a Japanese page calls its parts', () => {
  it.each(['連絡先', '文献', '金曜日', '石川県'])('is nobody: %s', (label) => {
    expect(personNameConfidence(label)).toBe(0);
  });

  it('leaves the numbers under it to whom the row over it names', () => {
    const row = (title: string, name: string, end: string) =>
      `<tr><th colspan="2">${title}： ${name}</th></tr><tr><th><img src="a.jpg"></th><td><p><b>連絡先</b><br>緑キャンパス 2号棟<br>TEL 075-555-01${end}<br>lab${end}_アット_orl.ac.jp</p></td></tr>`;
    const html = `<html lang="ja"><h1>スタッフ</h1><table>${row('教授', '織田 陽子', '42')}${row('助教', '西野 健太', '43')}</table>`;
    expect(drafts(html)).toMatchObject([
      { name: '織田 陽子', jobTitle: '教授', emails: ['lab42@orl.ac.jp'], phones: ['+81755550142 work'] },
      { name: '西野 健太', jobTitle: '助教', emails: ['lab43@orl.ac.jp'], phones: ['+81755550143 work'] },
    ]);
  });
});

describe('a page of names and labels alone', () => {
  it.each([
    ['tr', 'QUISTOĞLU MAKİNA İLETİŞİM Anasayfa Hakkımızda Adres: Yıldız Mah.'],
    ['pl', 'Strona główna Zarząd Łukasz Quistowski Dział sprzedaży Księgowość Łódź'],
    ['cs', 'Jiří Dvořák, ředitel, Přemysl Kučera, účetní, Zdeněk Říha'],
    ['hu', 'Vezetőség Őrsi Gergő Ügyvezető Főkönyvelő'],
  ])('is in the language whose own letters it has: %s', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });

  it.each(['Tamsin Veld, Jan Dvořák, Łukasz Quist', 'Home Team Contact Zoë Quist'])(
    'says nothing by a foreign name or two: %s',
    (text) => {
      expect(guessLanguage(text)).toBe('');
    },
  );

  it('has its numbers read for where that is spoken', () => {
    const html = `<title>QUİSTOĞLU MAKİNA İLETİŞİM</title><p><strong>QUİSTOĞLU MAKİNA İLETİŞİM</strong></p><p>Adres: Yıldız Mah. 12</p><p>Tel: 0312 555 01 42</p><p>quistmakina@mail.example</p>`;
    expect(drafts(html)).toMatchObject([
      { organisation: 'QUİSTOĞLU MAKİNA', phones: ['+903125550142 work'], emails: ['quistmakina@mail.example'] },
    ]);
  });

  it.each([
    ['Quist Makina İletişim', 'Quist Makina'],
    ['Taller Quist Contacto', 'Taller Quist'],
    ['Contacto Quist', 'Contacto Quist'],
  ])('is called without the word for a page of contacts behind its name: %s', (title, name) => {
    expect(withoutPageWords(title)).toBe(name);
  });
});

describe('a label that begins right where another’s value ends', () => {
  const foot = (value: string) =>
    readHtml(
      `<html lang="ko"><title>사업 분야</title><footer><p><span>상호 : 오를상사</span><span>${value}</span></p></footer>`,
      'https://page.example/',
    ).drafts.map(facts);

  it('begins a line of its own, in letters without small ones, too', () => {
    expect(foot('대표자명 : 윤서진')).toMatchObject([{ name: '윤서진', organisation: '오를상사' }]);
    expect(foot('문의전화 : 02-555-0142')).toMatchObject([{ organisation: '오를상사', phones: ['+8225550142 work'] }]);
  });

  it('is no word that goes on without a colon', () => {
    expect(foot('주식회사')[0]?.organisation).not.toBe('오를상사');
  });
});

describe('a page without a title', () => {
  const lab = (heading: string) =>
    drafts(
      `<html lang="ja"><h2>${heading}</h2><table><tr><th>教授： 織田 陽子</th></tr><tr><td>TEL 075-555-0142<br>oda@orl.ac.jp</td></tr></table>`,
    )[0]?.organisation;

  it('is of the house its heading names', () => {
    expect(lab('緑大学 大学院工学研究科')).toBe('緑大学 大学院工学研究科');
  });

  it('is of none by a heading that names none', () => {
    expect(lab('量子物性学分野')).toBeNull();
  });
});

describe('the board of a club', () => {
  const page = (more: string, list = '<li>Voorzitter: Jan De Quist</li><li>Penningmeester: Lode Orlmans</li>') =>
    `<html lang="nl"><title>Bestuur - Kring Orl</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","headline":"Bestuur","author":{"@type":"Person","name":"Peter Van Dorn"}}</script>
    <h1>Bestuur</h1><ul>${list}</ul>${more}`;

  it('begins with who stands first, not with who put the page there and helps as well', () => {
    const helpers = '<h3>Vrijwillige medewerkers</h3><ul><li>Willy Quistens</li><li>Peter Van Dorn</li></ul>';
    expect(drafts(page(helpers))[0]?.name).toBe('Jan De Quist');
  });

  it.each([
    'Staande: Jan Orlink, Peter Dornik, Paul Veldink',
    'Zittend (van links naar rechts): Jan Orlink en Peter Dornik',
  ])('has none of those who stand in a picture of it: %s', (caption) => {
    const names = drafts(page(`<h2>Vroeger</h2><p>${caption}</p>`)).map(({ name }) => name);
    expect(names).toContain('Jan De Quist');
    expect(names).not.toContain('Jan Orlink');
  });

  it('has those whom nothing but a picture’s caption names', () => {
    const names = drafts('<title>Our team</title><h1>Our team</h1><p>Standing: Peter Dorn, Buyer</p>').map(
      ({ name }) => name,
    );
    expect(names).toContain('Peter Dorn');
  });
});
