// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html).drafts.map(facts);

describe('a page nobody is to be written to from', () => {
  it('is what somebody signs under its headline, but for the paper, which has a telephone at the foot', () => {
    const text = `<p>ORLWOOD - Shop owners on Main Street say a plan to meter parking would drive off customers.</p>
      <p>"We already lose people," said Hugo Orlwood, owner of Orlwood Shoes. "This would finish us."</p>`;
    const html = `<html lang="en-US"><title>Parking - The Quist Courier</title><h1>Merchants weigh parking</h1><p>By Alma Quist | Staff Writer</p>${text}<footer>© The Quist Courier. Subscribe: 712-555-0119</footer></html>`;
    expect(drafts(html).map(({ kind, phones }) => [kind, phones])).toEqual([['organisation', ['+17125550119 work']]]);
  });

  it('is news of a parish or a programme, whose sentences name who has neither work nor an address', () => {
    const html = `<html lang="en-US"><title>Newsletter</title><h1>November Newsletter</h1>
      <p>Happy birthday to Ethel Quist (11/3), Bob Orlwood (11/9) and Julie Winfield (11/22).</p>
      <p>Thanks to Carol Quistmark for the flowers. The potluck is on Sunday.</p></html>`;
    expect(drafts(html)).toEqual([]);
  });

  it('is where goods are sold, whose telephone is at the foot, and whose articles have numbers like it', () => {
    const html = `<html lang="en-US"><title>Fittings - Orlwood Supply</title><h1>Fittings</h1>
      <table><tr><th>Part No.</th><th>Price</th></tr><tr><td>215-555-0808</td><td>$9.15</td></tr></table>
      <p>Add to cart</p><footer><p>Questions? Call 1-800-555-0175</p></footer></html>`;
    expect(drafts(html)).toEqual([]);
  });

  it.each([
    [
      '<pre><code class="language-sh">curl -d name="Jane Roe" -d email="jane@quist.example" -d phone="+12155550142"</code></pre>',
    ],
    ['<div class="highlight"><pre>parse("Jane Roe &lt;jane@quist.example&gt;") // Tel. 215-555-0142</pre></div>'],
    ['<pre class="prettyprint">Jane Roe &lt;jane@quist.example&gt; 215-555-0142</pre>'],
  ])('tells how to write a program: %s', (listing) => {
    const html = `<html lang="en-US"><title>Create a contact</title><h1>Create a contact</h1><p>Send a request:</p>${listing}</html>`;
    expect(drafts(html)).toEqual([]);
  });

  it.each(['Example', 'Beispiel', 'Exemple', '示例'])(
    'shows in a column headed %s how to fill something in',
    (head) => {
      const html = `<html lang="en-US"><title>Create a contact</title><h1>Create a contact</h1>
      <table><thead><tr><th>Field</th><th>${head}</th></tr></thead><tbody><tr><td>name</td><td>Jane Roe</td></tr>
      <tr><td>email</td><td>jane@quist.example</td></tr><tr><td>phone</td><td>+1 215-555-0142</td></tr></tbody></table></html>`;
      expect(drafts(html)).toEqual([]);
    },
  );

  it('counts by year what has a telephone’s form', () => {
    const html = `<html lang="fr"><title>Bilan</title><h1>Bilan</h1><table><tr><th>Relevés</th><th>2024</th><th>2025</th></tr>
      <tr><td>Caves</td><td>06 20 41 70 88</td><td>01 44 41 70 83</td></tr></table></html>`;
    expect(drafts(html)).toEqual([]);
  });

  it.each([
    ['12 mars 2026', 'fr'],
    ['Cas clients · 6 min de lecture', 'fr'],
    ['8 min read', 'en'],
    ['Lesezeit: 7 Min.', 'de'],
  ])('quotes customers in an article, over whose headline stands %j', (over, lang) => {
    const html = `<html lang="${lang}"><title>Quist Cloud</title><p>${over}</p><h1>Atelier Orlwood</h1>
      <p>Until that winter all orders came by telephone or by facsimile, and nobody knew who had promised what to whom.</p>
      <p>« We lost two hours a day », says Hélène Orlwood, Director of Operations at Atelier Orlwood. It was time for a change.</p>
      <footer><p>© Quist Cloud Inc. 215-555-0175</p></footer></html>`;
    expect(drafts(html).filter(({ kind }) => kind === 'person')).toEqual([]);
  });

  it.each([
    ['en-US', '<title>Quist Pumps: 404</title><h1>Nothing here</h1>'],
    ['ja', '<title>クイスト</title><h1>404</h1><p>お探しのURL：/case/0341-70-8830/</p>'],
  ])('is not there (%s)', (lang, html) => {
    const page = `<html lang="${lang}">${html}<footer>© 2026 Quist Pumps</footer></html>`;
    expect(readHtml(page, 'https://www.quistpumps.example/x').drafts).toEqual([]);
  });
});

it('set text that is no program may say how to reach somebody', () => {
  const html = '<html lang="en-US"><title>Roe</title><pre>Jane Roe\nTel. 215-555-0142\njane@roe.example</pre></html>';
  expect(drafts(html)[0]?.emails).toEqual(['jane@roe.example']);
});

it('a dated page of a company’s people lists them, with a telephone number at its foot', () => {
  const html = `<html lang="en-US"><title>Our team - Orlwood Tailors</title><p>12 March 2026</p><h1>Our team</h1>
    <h3>Alma Quist</h3><p>Master Tailor</p><p>Alma has cut suits in this town for thirty years, teaches the trade, and measures every customer herself.</p>
    <h3>Hugo Roe</h3><p>Shop Manager</p><p>Hugo came to us from a house in the capital, knows every cloth by its weight, and keeps the books in order.</p>
    <footer><p>© Orlwood Tailors. Call 215-555-0175</p></footer></html>`;
  expect(drafts(html).map(({ name }) => name)).toEqual(expect.arrayContaining(['Alma Quist', 'Hugo Roe']));
});

it('what only begins as though somebody signed it is no article', () => {
  const html = `<html lang="en-US"><title>Orlwood Tailors</title><h1>Bespoke suits</h1><p>By Appointment Only</p>
    <p>Alma Quist, Owner, has cut suits in this town for thirty years and teaches it.</p>
    <p>Come for a first fitting, choose your cloth, and collect the suit six weeks on.</p>
    <footer><p>© Orlwood Tailors. Call 215-555-0175</p></footer></html>`;
  expect(drafts(html).map(({ name }) => name)).toContain('Alma Quist');
});

it('a shop’s own page, where much is sold, is whom to write to', () => {
  const goods = ['Bolts', 'Nuts', 'Seals', 'Valves'].map((one) => `<div><h3>${one}</h3><p>Add to cart</p></div>`);
  const html = `<html lang="en-US"><title>Orlwood Supply</title><h1>Orlwood Supply</h1>${goods.join('')}
    <footer><p>© Orlwood Supply Ltd</p><p>Call 215-555-0175</p></footer></html>`;
  expect(drafts(html)[0]?.phones).toEqual(['+12155550175 work']);
});

it('a number under the head of another column is a telephone', () => {
  const html = `<html lang="en-US"><h1>Contact</h1><table><tr><th>Item</th><th>Order by phone</th></tr>
    <tr><td>Seals</td><td>215-555-0808</td></tr></table></html>`;
  expect(drafts(html)[0]?.phones).toEqual(['+12155550808 work']);
});

describe('what shows how something is filled in', () => {
  const page = (head: string, said: string) =>
    drafts(`<title>Portal</title><h1>Portal</h1><details><summary>${head}</summary><p>${said}</p></details>`);

  it.each([
    ['Exemplo de preenchimento', 'telefone +55 11 3456-7890, responsável Paula Roe'],
    ['Exemple de saisie :', 'téléphone +33 1 44 55 66 77'],
    ['Ausfüllbeispiel', 'Anna Roe, Telefon +49 30 2345 6710, anna.roe@acme.example'],
    ['Пример заполнения', 'телефон +7 495 123-45-67'],
    ['記入例', '電話 +81 3 1234 5678'],
  ])('is nobody’s: %s', (head, said) => {
    expect(page(head, said)).toEqual([]);
  });

  it('is somebody’s under other heads that begin alike', () => {
    expect(page('Exemplos de obras', 'telefone +55 11 3456-7890')).toHaveLength(1);
    expect(page('Muster bestellen', 'Telefon +49 30 2345 6710')).toHaveLength(1);
  });

  it('names nobody by whom every form names', () => {
    for (const name of ['Fulano de Tal', 'Max Mustermann', 'John Doe', 'Ola Nordmann', 'Matti Meikäläinen'])
      expect(drafts(`<p><b>${name}</b><br>Manager<br>+49 30 2345 6710</p>`).map((one) => one.name)).toEqual([null]);
    expect(drafts('<p><b>Max Musterer</b><br>Manager<br>+49 30 2345 6710</p>').map((one) => one.name)).toEqual([
      'Max Musterer',
    ]);
  });
});
