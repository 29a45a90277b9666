// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readHtml } from './read-html';

const FILLER = 'We have spliced rope on this quay for longer than anyone remembers. ';

describe('what a value rests on', () => {
  it('is quoted where it stands, in however long a paragraph', () => {
    const [draft] = readHtml(
      `<title>Rope</title><p>${FILLER.repeat(8)}Write to office@harbourropes.example or call +1 217 555 0142. ${FILLER.repeat(8)}</p>`,
    ).drafts;
    for (const value of [draft?.emails[0], draft?.phones[0]]) {
      const [evidence] = value?.evidence ?? [];
      expect(evidence?.quote).toContain('office@harbourropes.example or call +1 217 555 0142');
      expect(evidence?.quote.length).toBeLessThanOrEqual(300);
    }
  });

  it('is first what shows the whole of a company’s name', () => {
    const [draft] = readHtml(
      '<title>Harbour Ropes</title><p>Harbour Ropes Ltd</p><p>+1 217 555 0142</p>',
      'https://harbourropes.example/',
    ).drafts;
    expect(draft?.organisation?.value).toBe('Harbour Ropes Ltd');
    expect(draft?.organisation?.evidence[0]?.quote).toBe('Harbour Ropes Ltd');
  });
});

describe('several signs of one value', () => {
  it('are one number where a link dials it without the extension beside it', () => {
    const [draft] = readHtml(
      '<html lang="en-GB"><title>Rope</title><h3>Alma Brightwater</h3><p>Head of Sales</p><p>Direct: <a href="tel:+442079460123">020 7946 0123</a> ext. 14</p><p>Mobile: 07700 900 451</p>',
      'https://harbourropes.example/',
    ).drafts;
    expect(draft?.phones.map(({ value }) => [value.e164, value.extension])).toEqual([
      ['+442079460123', '14'],
      ['+447700900451', ''],
    ]);
  });
});

describe('how sure a value is', () => {
  const confidence = (html: string) =>
    readHtml(`<title>Rope</title>${html}`).drafts.find(({ name }) => name?.value === 'Alma Brightwater')?.name
      ?.confidence;

  it('is not "sure" of a name that only its form makes one', () => {
    expect(confidence('<h3>Alma Brightwater</h3>')).toBeLessThan(0.8);
  });

  it.each([
    ['a title', '<h3>Alma Brightwater</h3><p>Head of Sales</p>'],
    ['an address', '<h3>Alma Brightwater</h3><p>alma@harbourropes.example</p>'],
    ['the page itself', '<script type="application/ld+json">{"@type":"Person","name":"Alma Brightwater"}</script>'],
  ])('is "sure" where %s bears it out', (_what, html) => {
    expect(confidence(html)).toBeGreaterThanOrEqual(0.8);
  });
});
