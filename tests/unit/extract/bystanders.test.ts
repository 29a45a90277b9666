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
});
