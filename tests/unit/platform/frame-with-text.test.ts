// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { browser } from '@/lib/platform/browser';
import { frameWithText, textHere } from '@/lib/platform/frame-with-text';

const SENTENCE = 'The blueprint of the lighthouse is ready, and the masons begin on the first of the month.';

function answering(frames: { frameId: number; result: unknown }[]): void {
  Reflect.set(browser, 'scripting', { executeScript: async () => frames });
}

it.each([
  ['the whole page where the text stands in it', [{ frameId: 0, result: 'seen' }], 0],
  [
    'the whole page where it sees the frame',
    [
      { frameId: 0, result: 'none' },
      { frameId: 5, result: 'seen' },
    ],
    0,
  ],
  [
    'the frame that stands alone',
    [
      { frameId: 0, result: 'none' },
      { frameId: 5, result: 'alone' },
    ],
    5,
  ],
  ['nothing where nobody wrote', [{ frameId: 0, result: 'none' }], null],
  ['nothing for an answer that is none', [{ frameId: 0, result: { toString: 'seen' } }], null],
])('describes %s', async (_what, frames, found) => {
  answering(frames);
  expect(await frameWithText(7)).toBe(found);
});

it.each([
  ['a paragraph', `<p>${SENTENCE}</p>`, 'seen'],
  ['a text in bold', `<div>Dear all <b>${SENTENCE}</b></div>`, 'seen'],
  ['a table that a mail is made of', `<table><tr><td>${SENTENCE}</td></tr></table>`, 'seen'],
  ['the rows of a list', `<div role="row"><span>${SENTENCE}</span></div>`, 'none'],
  ['links and buttons', `<a href="#">${SENTENCE}</a><button>${SENTENCE}</button>`, 'none'],
  ['what the rep writes', `<div contenteditable="true">${SENTENCE}</div>`, 'none'],
  ['a script', `<script type="text/plain">${SENTENCE}</script>`, 'none'],
  ['short words', '<p>Inbox</p><p>Nothing here yet</p>', 'none'],
])('tells by %s whether somebody wrote: %s', (_what, html, found) => {
  document.body.innerHTML = html;
  expect(textHere()).toBe(found);
});
