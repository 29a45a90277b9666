// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from '../read-html';

const first = (html: string) => facts(readHtml(html, 'https://finder.example/p/1').drafts[0]);

describe('a directory’s page of one place', () => {
  const page = (claim: string) => `<title>Quist Hardware, Leeds - reviews and hours - Finder</title>
    <meta property="og:site_name" content="Finder"><h1>Quist Hardware</h1>
    <p>12 High Street, Leeds LS1 4DY</p><p>0113 496 0142</p>
    <section class="reviews"><h2>Reviews</h2><p>Great shop! The plumber next door is on 0113 496 0188.</p></section>
    <a href="/c">${claim}</a><footer>© 2026 Finder Ltd</footer>`;

  it.each([
    'Claim this business',
    'Inhaber? Eintrag übernehmen',
    'Vous êtes le propriétaire ?',
    '我是店主，免费认领门店',
  ])('is the place’s where its owner may take it over: %s', (claim) =>
    expect(first(page(claim))).toMatchObject({ organisation: 'Quist Hardware', phones: ['+441134960142 work'] }),
  );

  it.each(['4.5 (63 reviews)', '4,4/5 · 47 avis', '4,8 · 218 Bewertungen', '4.6 128条评价'])(
    'is the place’s where it was rated right under its name: %s',
    (rated) => {
      const under = page('More shops').replace('</h1>', `</h1><p>${rated}</p>`);
      expect(first(under)).toMatchObject({ organisation: 'Quist Hardware', phones: ['+441134960142 work'] });
      expect(first(page('More shops').replace('</h1>', '</h1><p>4.5 m of rope</p>')).organisation).toBe('Finder Ltd');
    },
  );

  it.each(['id="avis"', 'class="kundenstimmen"', 'aria-label="Recommended reviews"', 'id="otzyvy"'])(
    'takes no number from what its customers say: %s',
    (mark) => {
      const said = `<section ${mark}><p>Great shop! The plumber next door is on 0113 496 0188.</p></section>`;
      const reviewed = page('Claim this business').replace(/<section.*<\/section>/, said);
      expect(first(reviewed).phones).toEqual(['+441134960142 work']);
    },
  );

  it('is the site’s where nothing says that it is a directory', () => {
    expect(first(page('More shops')).organisation).toBe('Finder Ltd');
  });

  it.each([
    ['Quist Hardware Ltd', 'Quist Hardware Ltd, Leeds: telephone, address - Finder'],
    ['ООО «Квист Крепёж»', 'Квист Крепёж, ООО: телефон, адрес | Finder'],
  ])('is the company’s whose whole name heads it: %s', (name, title) => {
    const entry = `<title>${title}</title><meta property="og:site_name" content="Finder"><h1>${name}</h1>
      <h2>How to reach it</h2><p>12 High Street, Leeds LS1 4DY</p><p>0113 496 0142</p><footer>© 2026 Finder</footer>`;
    expect(first(entry)).toMatchObject({ organisation: name, phones: ['+441134960142 work'] });
  });

  it('is no place’s whose heading leads to no way to reach it', () => {
    const blog = `<title>How to claim - Finder</title><meta property="og:site_name" content="Finder"><h1>How to claim</h1>
      <a href="/c">Claim your business</a><footer>© 2026 Finder Ltd, 0113 496 0142</footer>`;
    // Where a company alone is offered at all: on its site's front page.
    expect(facts(readHtml(blog, 'https://finder.example/').drafts[0]).organisation).toBe('Finder Ltd');
  });

  it('holds what its customers say to call for the house’s only where it says no other way', () => {
    const said = '<div class="testimonials"><p>Great work. Call them on 0113 496 0188!</p></div>';
    const own = (more: string) => `<html lang="en"><title>Quist Hardware Ltd</title><h1>Welcome</h1>${more}${said}
      <footer>© 2026 Quist Hardware Ltd</footer>`;
    expect(first(own('<p>Phone: 0113 496 0142</p>')).phones).toEqual(['+441134960142 work']);
    expect(first(own('')).phones).toEqual(['+441134960188 work']);
  });
});
