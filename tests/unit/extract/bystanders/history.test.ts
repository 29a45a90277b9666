// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { people } from '../people';

describe('a page that tells the history of a house', () => {
  it.each([
    [
      'en',
      'History of the Orlwood Rifle Club by Nelson Quist',
      'In March, 1954 a meeting was held. Nelson Quist was the first president and Bob Orland, secretary, kept the books.',
    ],
    [
      'de',
      'Vereinsgeschichte',
      'Im Jahr 1931 wurde der Verein umbenannt. Zum Vorsitzenden wurde Peter Quist, Bäckermeister aus Orlwald, gewählt.',
    ],
    [
      'fr',
      'Histoire du club',
      'En 1962, le club élit Philippe Quist, président, et Anne Orland, trésorière, à l’unanimité.',
    ],
  ])('is of none of those it tells of (%s)', (language, headline, told) => {
    const html = `<html lang="${language}"><title>Orlwood Club</title><h1>${headline}</h1><p>${told}</p></html>`;
    expect(people(html)).toEqual([]);
  });

  it('is of who is there now', () => {
    const html = `<html lang="en"><title>Orlwood Mill</title><h1>Our history</h1>
      <p>The mill was built in 1912. Today it is run by Jane Quist, managing director, and her team.</p></html>`;
    expect(people(html).join()).toContain('Jane Quist');
  });

  it('is of whom it lists', () => {
    const html = `<html lang="en"><title>Orlwood Club</title><h1>History and officers</h1>
      <p>The club was founded in 1931.</p><h3>Jane Quist</h3><p>President</p><p>jane.quist@club.example</p></html>`;
    expect(people(html)).toEqual(['Jane Quist | President']);
  });

  it('is told by its headline, not by a word in it', () => {
    const html = `<html lang="en"><title>Orlwood School</title><h1>Department of History</h1>
      <p>In 2003 the department was joined by Nelson Quist, professor of history, who wrote six books.</p></html>`;
    expect(people(html).join()).toContain('Nelson Quist');
  });
});

describe('whom a page names for machines alone', () => {
  const page = (text: string, person: object) =>
    `<html lang="es"><title>Junta Directiva - Orla</title><script type="application/ld+json">${JSON.stringify(person)}</script>
     <h1>Junta Directiva</h1>${text}</html>`;
  const article = (name: string) => ({
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: 'Junta Directiva',
    author: { '@type': 'Person', name },
  });

  it('as who put it there is no contact', () => {
    expect(people(page('', article('Sandra Quist')))).toEqual([]);
  });

  it('may be one where the page says how to reach its house', () => {
    expect(people(page('<p>info@orla.example</p>', article('Sandra Quist'))).join()).toContain('Sandra Quist');
  });

  it('and names to the reader, too, may be one', () => {
    expect(people(page('<p>Texto: Sandra Quist</p>', article('Sandra Quist'))).join()).toContain('Sandra Quist');
  });

  it('as whom it is about is one', () => {
    const person = {
      '@context': 'https://schema.org',
      '@type': 'Person',
      name: 'Sandra Quist',
      jobTitle: 'Presidenta',
    };
    expect(people(page('', person))).toEqual(['Sandra Quist | Presidenta']);
  });
});
