// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from '../read-html';

const drafts = (html: string) => readHtml(`<html lang="en"><body>${html}</body></html>`).drafts.map(facts);
const of = (html: string, name: string | null) => drafts(html).find((draft) => draft.name === name);

describe('a part of a page headed by a plain div', () => {
  const office = '<p>Quist Pumps Ltd<br>Tel. +44 20 7946 0140<br>office@quist.example</p>';
  const jane = '<p>Jane Roe, Head of Sales<br>jane@quist.example</p>';
  const page = (head: (words: string) => string) =>
    `<main><h1>Contact</h1>${head('Sales')}${jane}${head('Office')}${office}</main>`;

  it.each(['h3', 'div'])('is a part of its own, as under a heading: %s', (tag) => {
    const html = page((words) => `<${tag}>${words}</${tag}>`);
    expect(of(html, 'Jane Roe')).toMatchObject({ emails: ['jane@quist.example'], phones: [] });
    expect(of(html, null)).toMatchObject({ emails: ['office@quist.example'], phones: ['+442079460140 work'] });
  });

  it('is none where the words are a number, a label or a sentence', () => {
    const one = (words: string) =>
      drafts(
        `<main><div><h3>Jane Roe</h3><div>Head of Sales</div><div>${words}</div><p>jane@quist.example</p></div></main>`,
      );
    for (const words of ['Room 412', 'Write to:', 'Ask me anything.', 'mail@'])
      expect([words, one(words)[0]?.emails]).toEqual([words, ['jane@quist.example']]);
  });
});
