// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';

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

  it('are those a search found', () => {
    const found = '<h1>Results for hinges</h1><p>How to hang a door, by Alma Quist</p>';
    const at = (url: string) => readHtml(found, url).drafts.map(({ name }) => name?.value);
    expect(at('https://acme.example/search?q=hinges')).toEqual([]);
    expect(at('https://acme.example/hinges')).toEqual(['Alma Quist']);
  });
});
