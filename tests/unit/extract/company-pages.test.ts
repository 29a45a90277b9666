// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);
const named = (html: string, name: string) => drafts(html).find((draft) => draft.name === name);
const mailed = (html: string, email: string) => drafts(html).find(({ emails }) => emails.includes(email));

describe('departments of a company', () => {
  it('are told by the first lines of cards as by headings', () => {
    const page = `<html lang="en"><title>Contact Quist Supply</title><body><h1>Contact us</h1><ul>
      <li><p class="font-bold">Orders</p><p>703-555-0180</p><p>orders@quist.example</p></li>
      <li><p class="font-bold">Accounts payable</p><p>703-555-0182</p><p>ap@quist.example</p></li></ul></body></html>`;
    expect(mailed(page, 'orders@quist.example')?.phones).toEqual(['+17035550180 work']);
    expect(mailed(page, 'ap@quist.example')?.phones).toEqual(['+17035550182 work']);
  });

  it('are told by the terms of a list', () => {
    const page = `<html lang="en"><title>Directory | Quist Inn</title><body><h1>Directory</h1><dl><dt>Group sales</dt><dd>843-555-0171<br>sales@quist.example</dd>
      <dt>The Heron Grill</dt><dd>843-555-0172<br>dining@quist.example</dd></dl></body></html>`;
    expect(mailed(page, 'dining@quist.example')?.phones).toEqual(['+18435550172 work']);
  });

  it('are none of the person’s in the card beside theirs', () => {
    const card = (name: string, mail: string, ending: number) =>
      `<div class="card"><p><strong>${name}</strong><br>${mail === 'teile' ? '' : 'Leiter Werkstatt<br>'}Tel. 0341 5550${ending}<br>${mail}@quist.example</p></div>`;
    const page = `<html lang="de"><title>Team | Quist Landtechnik</title><body><h1>Team</h1><div class="row">${card('Uwe Quist', 'werkstatt', 110)}${card('Teiledienst', 'teile', 120)}</div></body></html>`;
    expect(named(page, 'Uwe Quist')).toMatchObject({
      emails: ['werkstatt@quist.example'],
      phones: ['+493415550110 work'],
    });
    expect(mailed(page, 'teile@quist.example')).toMatchObject({ name: null, phones: ['+493415550120 work'] });
  });
});

describe('who is no contact on a company’s page', () => {
  const page = (words: string) =>
    `<html lang="en"><title>Quist Clocks</title><body><h1>Quist Clocks</h1><p>Contact: Nora Quist, Office Manager, 860-555-0121, nora@quist.example</p><p>${words}</p></body></html>`;
  const names = (words: string) => drafts(page(words)).flatMap(({ name }) => name ?? []);

  it.each([
    'Quist Clocks was founded in 1887 by Ezra Quist, a cabinet maker.',
    'His nephew Elias Quist (1903–1979) built the second hall.',
    'For forty years foreman August Lindner ran the works. August died in 2006.',
    'Nora took over from Walter Quist, who retired in 1999.',
    '“Well begun is half done.” – Mary Quistwood',
    'Our graduates include Martin Foxley, now with a larger house.',
    'Foxley, Martin.',
    'Foxley, Martin, 1903-1979.',
  ])('%s', (words) => {
    expect(names(words)).toEqual(['Nora Quist']);
  });

  it('is not who has held an office since long ago', () => {
    expect(names('Walter Quist has been President since 1958.')).toContain('Walter Quist');
  });

  it('is, where nothing has capitals, who stands behind a saying', () => {
    const shop = (words: string) =>
      `<html lang="ko"><title>퀴스트상회</title><body><h1>퀴스트상회</h1><p>${words}</p></body></html>`;
    const said = (words: string) => drafts(shop(words)).flatMap(({ name }) => name ?? []);
    expect(said('“정말 조용해졌어요.” – 카페 운영 박모 씨')).toEqual([]);
    expect(said('카페 운영 박민수 씨')).toEqual(['박민수']);
  });

  it('is whom a sample label is addressed to', () => {
    const help = `<html lang="en"><title>Help | Quist Wool</title><body><h1>Returns</h1><h3>How do I label a return?</h3><p>Write the label as in this example:</p>
      <div>Mr Martin Roe<br>12 Oak Street<br>Dover, DE 19901</div></body></html>`;
    expect(drafts(help)).toEqual([]);
    expect(drafts(help.replace('as in this example:', 'by hand.')).length).toBeGreaterThan(0);
  });

  it('is what has a price', () => {
    const list =
      '<html lang="en"><title>Chairs</title><body><h1>Chairs</h1><ul><li>Henrietta Quist - $450</li><li>Georgia Sofa - $1,400</li></ul></body></html>';
    expect(drafts(list)).toEqual([]);
  });
});

describe('several people in one place', () => {
  it('are both named, each with the title that is theirs', () => {
    const page = `<html lang="en"><title>Staff</title><body><h1>Staff</h1><p>Dale &amp; Carol Quist, Choir Director &amp; Organist<br>quists@church.example</p><p>Ruth Fox, Secretary<br>ruth@church.example</p></body></html>`;
    expect(named(page, 'Dale Quist')).toMatchObject({ jobTitle: 'Choir Director' });
    expect(named(page, 'Carol Quist')).toMatchObject({ jobTitle: 'Organist' });
  });

  it('share a cell, whose number and mailbox are given for the first', () => {
    const page = `<html lang="en"><title>Reps</title><body><table><tr><th>State</th><th>Contact</th><th>Phone</th></tr>
      <tr><td>Ohio, Kentucky</td><td>Paula Quist / Doug Foxley<br>reps@quist.example</td><td>206-555-0143</td></tr><tr><td>Texas</td><td>Luis Barrera<br>luis@barrera.example</td><td>214-555-0145</td></tr></table></body></html>`;
    expect(named(page, 'Paula Quist')).toMatchObject({ emails: ['reps@quist.example'], phones: ['+12065550143 work'] });
    expect(named(page, 'Doug Foxley')).toMatchObject({ emails: [], phones: [] });
  });
});

describe('somebody called by the given name alone', () => {
  it('is whom the number behind it reaches', () => {
    const page = `<html lang="en"><title>Quist Insurance</title><body><h1>Quist Insurance</h1><ul><li><b>Cars:</b> ask for Marge Petrie, 608-555-0172</li><li><b>Farms:</b> Call Earl on 608-555-0173.</li></ul></body></html>`;
    expect(named(page, 'Earl')).toMatchObject({ phones: ['+16085550173 work'] });
    expect(named(page, 'Marge Petrie')).toMatchObject({ phones: ['+16085550172 work'] });
  });

  it('is who alone has that name on the page', () => {
    const page = `<html lang="en-GB"><title>Quist Fencing</title><body><header><p>Call Dave on <b>07400 900321</b></p></header><h1>Quist Fencing</h1><p>Dave Quist<br>3 Mill End<br>Kettering<br>NN16 9ZZ<br>Email: dave@quist.example</p></body></html>`;
    expect(named(page, 'Dave Quist')).toMatchObject({
      phones: ['+447400900321 work'],
      emails: ['dave@quist.example'],
    });
    expect(named(page, 'Dave')).toBeUndefined();
  });

  it('has no number of another paragraph besides their own', () => {
    const page = `<html lang="en"><title>Quist Insurance</title><body><h1>Quist Insurance</h1><p>Billing: Mrs. Opal Quist, opal@quist.example</p>
      <p><b>Main Office</b><br>107 Court Square<br>Elm Gap, Tenn. 37199<br>Telephone 931-555-0120<br>agency@quist.example</p></body></html>`;
    expect(named(page, 'Opal Quist')).toMatchObject({ emails: ['opal@quist.example'], phones: [] });
    expect(named(page, 'Elm Gap')).toBeUndefined();
  });
});

describe('who made the site', () => {
  it('is not whom its number at the end of the page reaches', () => {
    const page = `<html lang="en"><title>Quist Machine</title><body><h1>Quist Machine Works</h1><p>55 Levee Road, Yuba City, CA 95999<br>530-555-0144</p><p>&copy; 2010 Quist Machine Works. Web site by Delta Web Works, 530-555-0199</p></body></html>`;
    expect(drafts(page).flatMap(({ phones }) => phones)).toEqual(['+15305550144 work']);
  });
});
