// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { copyrightHolder } from '@/lib/extract/organisation/copyright-holder';
import { facts, readHtml } from './read-html';

const drafts = (html: string) => readHtml(html, 'https://page.example/').drafts.map(facts);
const organisation = (html: string) => drafts(html)[0]?.organisation;

describe('who holds the copyright', () => {
  it.each([
    ['© 2008-18 2/9th Quist Association Inc', '2/9th Quist Association Inc'],
    ['© 2015–24 Quist Pumps', 'Quist Pumps'],
    ['© THE QUIST, High Street, Orlwood, Wiltshire SN5 4AB', 'THE QUIST'],
    ['© 2024 Quist Pumps, 12 Elm Street, Orlwood', 'Quist Pumps'],
    ['© 2026 Quist (M) Sdn Bhd (Company No. 10555-K). All Rights Reserved.', 'Quist (M) Sdn Bhd'],
  ])('stands between the years and the address or the register: %s', (notice, holder) => {
    expect(copyrightHolder(notice)).toBe(holder);
  });

  it.each(['© 2024 Quist, Orl & Co', '© 2024 24 Hour Quist', '© Quist (UK) Ltd'])('is whole: %s', (notice) => {
    expect(copyrightHolder(notice)).toBe(notice.replace(/^©(?: 2024)? /, ''));
  });

  it('has years before it that are no telephone', () => {
    const html = `<html lang="en-AU"><h1>Committee</h1><p>secretary@quist.example</p><footer>© 2008-18 2/24th Quist Inc</footer></html>`;
    expect(readHtml(html, 'https://quist.org.au/').drafts.flatMap(({ phones }) => phones)).toEqual([]);
  });
});

describe('a club’s name', () => {
  const officers = '<p>President: Alma Quist, alma@page.example</p>';

  it('stands in the title beside what the page lists, and in its heading beside another year’s', () => {
    const html = `<title>The Orlwood Chess Club - Office Holders 2015</title><h1>The Orlwood Chess Club - Office Holders 2017</h1>${officers}`;
    expect(organisation(html)).toBe('The Orlwood Chess Club');
  });

  it('stands in the title, and the page’s sentences tell of it', () => {
    const title = '<title>Orlwood Opera League, members to contact for more information, Florida</title>';
    expect(organisation(`${title}<p>Following is a list of the officers of Orlwood Opera League.</p>${officers}`)).toBe(
      'Orlwood Opera League',
    );
    expect(organisation(`${title}<p>Following is a list of officers.</p>${officers}`)).toBeNull();
  });

  it('stands behind what sort of page it is', () => {
    expect(organisation(`<title>Contact page for Orlwood Answers</title>${officers}`)).toBe('Orlwood Answers');
  });
});

describe('an Indian company’s places', () => {
  const html = `<html lang="en"><title>Contact us</title><h2>Reach Us</h2><h2>Corp Office</h2><div>10, Sector -1, Quist Nagar,</div>
    <div>Raipur – 492007 (C.G.)</div><ul><li>0771 - 2000123 / 28</li><li>info@page.example</li></ul><h2>Regional Office</h2>
    <div>45 Orlwood Sarani,</div><div>Kolkata – 700017 (W.B.)</div><ul><li>033 - 40000123</li></ul></html>`;

  it('are no companies, whatever heads them', () => {
    expect(drafts(html).map((one) => one.organisation)).toEqual([null, null]);
  });

  it('have numbers of India, told by the PIN behind a town', () => {
    expect(drafts(html).flatMap(({ phones }) => phones)).toEqual(
      expect.arrayContaining(['+917712000123 work', '+913340000123 work']),
    );
  });

  it('are not told by an order’s number', () => {
    const order = '<p>Order - 492007</p><p>Model – 492008</p><p>Call 033 - 40000123</p>';
    const phones = drafts(`<html lang="en">${order}</html>`).flatMap((one) => one.phones);
    expect(phones.filter((phone) => phone.startsWith('+91'))).toEqual([]);
  });
});
