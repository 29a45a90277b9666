// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHtml } from '../read-html';

function names(html: string) {
  return readHtml(html)
    .drafts.filter(({ kind }) => kind === 'person')
    .map(({ name }) => name?.value);
}

describe('bystanders', () => {
  it('are those who rated a place', () => {
    const review = '<div><div>Alma Quist</div><span>Fine mixers, and quick to answer!</span></div>';
    expect(names(`<div>4.6 (218)</div>${review}`)).toEqual([]);
    expect(names(review)).toEqual(['Alma Quist']);
  });

  it('are what a job asks for and offers, and who else is hiring', () => {
    const job = (apply: string) => `<h1>Satış Temsilcisi (Marmara)</h1><a href="/b">${apply}</a>
      <h2>Kuvist Nitelikler</h2><p>Ehliyet sahibi</p><h2>Yan Haklar</h2><p>Yemek kartı</p>
      <b>Defne Kuist</b><br>İnsan Kaynakları Uzmanı<br>defne.kuist@acme.example
      <aside><h2>Benzer İlanlar</h2><ul><li><a href="/1">Satış Mühendisi</a><span>Kordon Orlvud</span></li>
      <li><a href="/2">Mağaza Müdürü</a><span>Körfez Kuist</span></li><li><a href="/3">Saha Satış Uzmanı</a><span>Bergama Brant</span></li></ul></aside>`;
    expect(names(job('Başvur'))).toEqual(['Defne Kuist']);
    expect(names(job('Ana sayfa'))).toContain('Yan Haklar');
  });

  it('are whom somebody’s profile names besides, but who can be reached', () => {
    const profile = (heading: string) => `<h1>${heading}</h1><p>Head of Sales</p><p>alma.quist@acme.example</p>
      <h2>Students</h2><p>Orla Brandt, Hugo Linden</p><p>She wrote it with Marit Solberg, who leads the institute.</p>
      <h2>Assistant</h2><p>Gwen Orlwood, tel. +49 30 901820</p>`;
    expect(names(profile('Alma Quist'))).toEqual(['Alma Quist', 'Gwen Orlwood']);
    expect(names(profile('Our institute'))).toContain('Hugo Linden');
  });

  it('are those a page offers besides, in whatever language', () => {
    const page = (
      heading: string,
    ) => `<h1>Sales</h1><h2>Alma Quist</h2><p>Head of Sales</p><p>alma.quist@acme.example</p>
      <h2>${heading}</h2><ul><li><a href="/1">Hugo Linden</a><span>Sales Manager</span></li></ul>
      <h2>Service</h2><p>Orla Brandt</p><p>Service Manager</p>`;
    for (const heading of [
      'People also viewed',
      'Ähnliche Profile',
      'Profils similaires',
      'Personas que quizá conozcas',
      'Похожие профили',
    ])
      expect([heading, names(page(heading)).toSorted()]).toEqual([heading, ['Alma Quist', 'Orla Brandt']]);
    expect(names(page('Sales')).toSorted()).toEqual(['Alma Quist', 'Hugo Linden', 'Orla Brandt']);
  });

  it('are those who stand beside their own words, but not beside what a talk is called', () => {
    const card = (said: string, title = '') => `<div><div>Alma Quist</div>${title}<p>${said}</p></div>`;
    for (const said of [
      '“Good pumps, late van.”',
      '„Immer pünktlich und freundlich.“',
      '« Très bon accueil, merci. »',
      '「とても丁寧でした。」',
    ])
      expect([said, names(card(said))]).toEqual([said, []]);
    expect(names(card('“Why valves lie”'))).toEqual(['Alma Quist']);
    // One who says what they do may be whom a company quotes of its own.
    expect(names(card('“Good pumps, late van.”', '<div>Head of Sales</div>'))).toEqual(['Alma Quist']);
  });

  it('are those a sentence speaks of in passing where others can be reached', () => {
    const page = (said: string) =>
      `<p>The hall was ${said} Hugo Linden.</p><h2>Alma Quist</h2><p>alma.quist@acme.example</p>`;
    for (const said of ['built in 1931 for the surgeon', 'a work of the late', 'painted under the supervision of'])
      expect([said, names(page(said))]).toEqual([said, ['Alma Quist']]);
    expect(names(page('opened by our manager'))).toContain('Hugo Linden');
  });

  it('are those a page names for form’s sake beside others', () => {
    const formal = '<h2>Redaktionell verantwortlich</h2><p>Greta Quist</p>';
    expect(names(`<h2>Geschäftsführer:</h2><p>Hugo Orlwood</p>${formal}`)).toEqual(['Hugo Orlwood']);
    expect(names(formal)).toEqual(['Greta Quist']);
  });

  it('are those who play where tickets are sold', () => {
    const row = (last: string) =>
      `<table><tr><td>Bruno Quist</td><td>Mon May 19</td><td>7:30 PM</td><td>${last}</td></tr></table>`;
    expect(names(row('View tickets'))).toEqual([]);
    expect(names(row('Room 4'))).toEqual(['Bruno Quist']);
  });

  it('are nobody who can be reached', () => {
    expect(
      names('<div>4.6 (218)</div><div>Alma Quist</div><div>alma.quist@acme.example</div><p>We answer at once!</p>'),
    ).toEqual(['Alma Quist']);
  });

  it('are those rated with stars, with the day between', () => {
    const review = '<div><div>Alma Quist</div><div>12.01.2026</div><div>Fine mixers, and quick to answer!</div></div>';
    expect(names(`<div>★★★★★</div>${review}`)).toEqual([]);
    expect(names(review)).toEqual(['Alma Quist']);
  });

  it('are those an article tells of', () => {
    const told =
      '<p>The bridge will be built at last. Council leader Alma Quist said: “It is the most important decision in years.”</p>';
    const head = '<meta property="article:published_time" content="2026-03-11">';
    expect(names(`<head>${head}</head><h1>A bridge</h1>${told}<p>Call us: +49 30 901820</p>`)).toEqual([]);
    expect(names(`<h1>A bridge</h1>${told}`)).toEqual(['Alma Quist']);
    const prose = `<p>${'Work will begin in spring and end before the frost. '.repeat(3)}</p>`.repeat(3);
    expect(names(`<h1>A bridge</h1><p>11 March 2026</p>${told}${prose}`)).toEqual([]);
    expect(names(`<h1>A bridge</h1><p>11 March 2026</p>${told}${prose}<p>info@acme.example</p>`)).toEqual([
      'Alma Quist',
    ]);
  });

  it.each([
    ['„Die Bahn läuft seit drei Jahren.“', 'Hugo Orlwood, Logistikleiter, Orlwood Backwaren GmbH'],
    ['« Trois ans sans un seul arrêt. »', 'Hugo Orlwood, directeur logistique, Boulangeries Orlwood SA'],
  ])('are customers quoted beside the people a page gives addresses: %s', (said, speaker) => {
    const own = '<p>Alma Quist, Head of Sales, alma.quist@quist.example</p>';
    const quoted = (who: string) => `<section><p>${said}<br><em>${who}</em></p></section>`;
    const page = (body: string) => `<title>Quist Pumpen GmbH</title>${body}<footer>© 2026 Quist Pumpen GmbH</footer>`;
    expect(names(page(own + quoted(speaker)))).toEqual(['Alma Quist']);
    // Nobody else is there to write to, and who speaks for the house itself works there.
    expect(names(page(quoted(speaker)))).toEqual(['Hugo Orlwood']);
    expect(names(page(own + quoted('Hugo Orlwood, Buyer, Quist Pumpen GmbH')))).toContain('Hugo Orlwood');
  });

  it('are those a search found', () => {
    const found = '<h1>Search</h1><p>How to hang a door, by Alma Quist</p>';
    const at = (url: string) => readHtml(found, url).drafts.map(({ name }) => name?.value);
    expect(at('https://acme.example/search?q=hinges')).toEqual([]);
    expect(at('https://acme.example/hinges')).toEqual(['Alma Quist']);
  });

  it.each([
    ['a life', '<h1>Alma Quist</h1><p>Alma Quist (14 March 1881 – 2 June 1957) was a chemist.</p>'],
    ['a film', '<dl><dt>Regie</dt><dd>Alma Quist</dd><dt>Darsteller</dt><dd>Hugo Orlwood</dd></dl>'],
    ['a recipe', '<p>Rezept von Alma Quist</p><h2>Zutaten</h2><p>300 g Mehl</p><b>Hugo Orlwood</b><p>Lecker.</p>'],
    ['a thing for sale', '<button>Añadir al carrito</button><b>Alma Quist</b><p>Llegó a tiempo.</p>'],
    ['a talk', '<b>Alma Quist</b><p>vor 3 Tagen</p><p>Wer weiß Rat?</p><b>Hugo Orlwood</b><p>vor 2 Tagen</p>'],
    ['a game', '<table><tr><th>Jugador</th><th>Goles</th></tr><tr><td>Alma Quist</td><td>14</td></tr></table>'],
    ['a list of names', '<h1>Spelling bee</h1><p>Alma Quist</p><p>Hugo Orlwood</p>'],
    ['a question', '<p>3 years ago</p><b>Alma Quist</b><p>How?</p><h2>2 Answers</h2><b>Hugo Orlwood</b>'],
    [
      'an order',
      '<h2>Lieferadresse</h2><p>Alma Quist</p><p>Hauptstr. 5</p><p>04109 Leipzig</p><p>Tel. 0341 5550140</p>',
    ],
    ['an order of elsewhere', '<p>お届け先</p><p>Alma Quist</p><p>alma.quist@acme.example</p>'],
    ['what was found', '<h1>48 results for “hinges”</h1><p>How to hang a door, by Alma Quist</p>'],
  ])('are those %s is about', (_what, html) => expect(names(html)).toEqual([]));

  it.each([
    ['works there', '<dl><dt>Regie</dt><dd>Alma Quist</dd><dt>Darsteller</dt><dd>Hugo Orlwood</dd></dl>'],
    ['sells it', '<button>Add to cart</button><p>4901234567890</p>'],
    ['writes there', '<p>Nora Vance</p><p>3 days ago</p><p>Hugo Orlwood</p><p>2 days ago</p>'],
  ])('are none who can be reached and %s', (_what, html) => {
    expect(names(`${html}<p>Alma Quist, Head of Sales, alma.quist@acme.example</p>`)).toContain('Alma Quist');
  });

  it.each([
    ['a page of a team', '<h1>Our team</h1><p>Alma Quist</p><p>Hugo Orlwood</p>'],
    ['whom something is said of', '<p>Alma Quist</p><p>Head of Sales</p><p>Hugo Orlwood</p>'],
    ['a page with a number', '<p>Alma Quist</p><p>Hugo Orlwood</p><footer>Call +1 207 555 0142</footer>'],
    ['a date of opening', '<p>Alma Quist, Head of Sales</p><p>Open since 12.05.2012, 9 years ago</p>'],
  ])('are not the people of %s', (_what, html) => expect(names(html)).toContain('Alma Quist'));
});
