// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';

describe('mail addresses of a page', () => {
  const addresses = (html: string) => readHtml(html).drafts.flatMap(({ emails }) => emails.map(({ value }) => value));

  it('reads what stands for browsers without scripts', () => {
    expect(addresses('<p>Mail:</p><noscript>sales at acme dot example</noscript><p>Quist Works Ltd</p>')).toEqual([
      'sales@acme.example',
    ]);
  });

  it('reads encoded links, and those whose address stands in the query', () => {
    expect(addresses('<p><a href="mailto:sales%40acme.example?subject=a%3Fb">Write to us</a></p>')).toEqual([
      'sales@acme.example',
    ]);
    expect(addresses('<p><a href="mailto:?to=sales@acme.example&amp;subject=x">Write to us</a></p>')).toEqual([
      'sales@acme.example',
    ]);
  });

  it('leaves out links about the site, to friends and to machines', () => {
    const links = ['Site feedback', 'Email this page', 'Webmaster'].map(
      (words, at) => `<p><a href="mailto:box${at}@acme.example">${words}</a></p>`,
    );
    expect(addresses(`${links.join('')}<p><a href="mailto:no-reply@acme.example">Mail</a></p>`)).toEqual([]);
  });

  it('leaves out a link nobody can see, which an editor left behind', () => {
    expect(addresses('<p>Alma Quist, Buyer<a href="mailto:left@acme.example"> </a></p>')).toEqual([]);
    expect(addresses('<p>Alma Quist, Buyer <a class="icon" href="mailto:aq@acme.example"></a></p>')).toEqual([
      'aq@acme.example',
    ]);
  });
});
