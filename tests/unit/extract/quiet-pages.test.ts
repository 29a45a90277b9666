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
