// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { people } from './people';
import { facts, readHtml } from './read-html';

const houses = (html: string) =>
  Object.fromEntries(readHtml(html).drafts.flatMap((one) => [[facts(one).name, facts(one).organisation]]));

describe('members and agents', () => {
  it('are of the companies beside their names, where they are written to at domains of their own', () => {
    const row = (name: string, house: string, mail: string) =>
      `<tr><td>${name}</td><td>${house}</td><td>260-555-0181</td><td>${mail}</td></tr>`;
    const html = `<html lang="en-US"><title>Members - Quist County Woodworkers Association</title><h1>Member Directory</h1><table>
      ${row('Gail Orlwood', 'Orlwood Upholstery', 'gail@orlwoodfabric.example')}
      ${row('Hugo Winfield', 'Winfield Millwork', 'hugo@winmill.example')}
      ${row('Patty Quistmark', 'Valley Sash &amp; Door', 'patty@valleysash.example')}</table>
      <p>Quist County Woodworkers Association</p></html>`;
    expect(houses(html)).toMatchObject({
      'Gail Orlwood': 'Orlwood Upholstery',
      'Hugo Winfield': 'Winfield Millwork',
      'Patty Quistmark': 'Valley Sash & Door',
    });
  });

  it('are not where all are written to at one domain', () => {
    const row = (name: string, place: string, mail: string) =>
      `<tr><td>${name}</td><td>${place}</td><td>${mail}@quistorl.example</td></tr>`;
    const html = `<title>Quistorl Ltd</title><h1>Staff</h1><table>${row('Gail Orlwood', 'Orlwood Row', 'gail')}
      ${row('Hugo Winfield', 'Winfield Yard', 'hugo')}${row('Patty Quistmark', 'Valley Dock', 'patty')}</table><p>Quistorl Ltd</p>`;
    expect(houses(html)['Gail Orlwood']).toBe('Quistorl Ltd');
  });

  it('are of the company in bold right over whom to ask for', () => {
    const html = `<html lang="en-GB"><title>Agents - Quist Valves Ltd</title><h1>Our agents</h1>
      <p><b>Orlwood Process Group</b><br>Contact: Alma Orlwood<br>Tel: 020 7946 0311</p><p>© Quist Valves Ltd</p></html>`;
    expect(houses(html)['Alma Orlwood']).toBe('Orlwood Process Group');
  });
});

it('trustees have the office that the sentence under their name says they were given', () => {
  const html = `<title>Our board | Quist Trust</title><h1>Our board</h1>
    <h3>Nasreen Quist</h3><p>Nasreen joined the board as a Trustee in 2021. A solicitor by training, she lives in Orlwood.</p>
    <h3>Hugo Winfield</h3><p>Hugo became Treasurer in 2019. He is a retired partner of a firm of accountants.</p>
    <h3>Alma Orlwood</h3><p>Alma was appointed Chair in June 2020. She was a governor of two colleges.</p>
    <h3>Alice Orlwood</h3><p>Alice has been Chief Executive since 2017.</p>`;
  expect(people(html)).toEqual([
    'Alice Orlwood | Chief Executive',
    'Alma Orlwood | Chair',
    'Hugo Winfield | Treasurer',
    'Nasreen Quist | Trustee',
  ]);
});
