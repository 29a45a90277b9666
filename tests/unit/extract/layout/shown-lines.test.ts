// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readDocument } from '@/lib/extract/read-document';
import { readHtml } from '../read-html';

const names = (html: string) =>
  readHtml(`<html lang="en"><body>${html}</body></html>`).drafts.flatMap(({ name }) => name?.value ?? []);
const card = (name: string, rest = '') => `<div ${rest}><h3>${name}</h3><p>Head of Sales</p></div>`;

test('a card among shown ones that is hidden for no turn to come is nobody’s', () => {
  expect(names(card('Jane Quist') + card('Robert Decoy', 'style="display:none"'))).toEqual(['Jane Quist']);
});

test('slides that take turns are read', () => {
  const slides =
    card('Jane Quist') + card('Howard Quist', 'style="display:none"') + card('Mary Roe', 'style="display:none"');
  expect(names(slides).sort()).toEqual(['Howard Quist', 'Jane Quist', 'Mary Roe']);
});

test('what a style sheet never shows is not read, what a tab holds is', () => {
  // Only a document that is open in a window has styles to ask about.
  const live = (html: string) => {
    document.body.innerHTML = `<style>.x{display:none}</style>${html}`;
    const { drafts } = readDocument(document, { url: 'https://acme.example/', defaultCountry: '', limit: 60_000 });
    return drafts.flatMap(({ name }) => name?.value ?? []).sort();
  };
  expect(live(card('Jane Quist') + card('Robert Decoy', 'class="x"'))).toEqual(['Jane Quist']);
  expect(live(card('Jane Quist') + card('Mary Roe', 'class="x tab-pane"'))).toEqual(['Jane Quist', 'Mary Roe']);
  const declared =
    '<div class="x" itemscope itemtype="https://schema.org/Person"><p itemprop="name">Robert Decoy</p></div>';
  expect(live(card('Jane Quist') + declared)).toEqual(['Jane Quist']);
});

test('letters without size are not read', () => {
  expect(
    readHtml('<body><p style="font-size:0">robert@decoy.example</p><p>jane@quist.example</p></body>').drafts[0]?.emails,
  ).toHaveLength(1);
});
