import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readOpenMessage } from '@/lib/extract/webmail/read-open-message';
import { WEBMAILS } from '@/lib/extract/webmail/webmails';
import { openFixture } from './open-fixture';

const FOLDER = `${import.meta.dirname}/../../../fixtures/webmail`;
const RITA = 'rita@northwind-tools.example';
const GUESSING = WEBMAILS.filter(({ ownIsGuess }) => ownIsGuess);

type Expected = { url: string; frame?: string; open: { from: { address: string }; own: string[] } | null };

/** One page of each, on which a message is open, and nothing says whose it is. */
const PAGES = GUESSING.map((webmail) => {
  const folder = `${FOLDER}/${webmail.id}`;
  const pages = readdirSync(folder).flatMap((file) => {
    if (!file.endsWith('.html')) return [];
    const expected = JSON.parse(readFileSync(`${folder}/${file.replace(/html$/, 'json')}`, 'utf8')) as Expected;
    return expected.open?.own.length !== 0
      ? []
      : [{ webmail, page: `${webmail.id}/${file}`, path: `${folder}/${file}`, ...expected }];
  });
  const sent = pages.find(({ open }) => open?.from.address === RITA) ?? pages[0];
  if (!sent) throw new Error(`${webmail.id} has no page.`);
  return sent;
});

/** What is read of a page once `html` stands in it, before or behind all that is there. */
function read({ webmail, path, url, frame }: (typeof PAGES)[number], where: 'afterbegin' | 'beforeend', html: string) {
  const whole = openFixture(path, url);
  const document = frame ? whole.querySelector<HTMLIFrameElement>(frame)?.contentDocument : whole;
  if (!document) throw new Error('There is no page.');
  document.body.insertAdjacentHTML(where, html);
  return readOpenMessage({ document, url }, webmail);
}

describe.each(PAGES)('$page', (page) => {
  test.each([
    ['a bar at the top', `<header><b>Post</b><span>Rita Rep</span> <span>${RITA}</span></header>`],
    [
      'a menu whose name it is',
      `<div><div role="navigation"><p><a title="Rita Rep &lt;${RITA}&gt;">R</a></p></div></div>`,
    ],
    ['what is called so', `<div class="app"><div class="TopBar_currentAccount_x1"><i>${RITA}</i></div></div>`],
    ['a button that says so aloud', `<nav><button aria-label="Account: Rita Rep (${RITA})"><i></i></button></nav>`],
  ])('says whom it is signed in as, in %s', (_where, html) => {
    const open = read(page, 'afterbegin', html);
    expect(open?.own).toEqual([RITA]);
    expect(open?.direction).toBe(page.open?.from.address === RITA ? 'out' : 'in');
  });

  test.each([
    ['a list of messages', 'afterbegin', `<nav><ul><li title="${RITA}">Rita</li></ul></nav>`],
    ['a list for programs', 'afterbegin', `<div class="user"><p role="option"><b>${RITA}</b></p></div>`],
    ['a sentence', 'afterbegin', `<header><p>Mail to ${RITA} was not sent.</p></header>`],
    ['the card of somebody pointed at', 'beforeend', `<div class="user-card profile">${RITA}</div>`],
    ['no such area', 'afterbegin', `<div><p>${RITA}</p></div>`],
  ] as const)('says nothing of that in %s', (_what, where, html) => {
    expect(read(page, where, html)?.own).toEqual([]);
  });
});

test('nobody is signed in in an earlier message, whatever its head is called', () => {
  const { webmail, path, url } = PAGES.find(({ page }) => page.startsWith('tuta/')) ?? {};
  if (!webmail || !path || !url) throw new Error('There is no page.');
  const document = openFixture(path.replace(/[^/]+$/, 'thread.html'), url);
  const head = document.querySelector('.mail-viewer .header');
  head?.classList.add('user-account');
  head?.insertAdjacentHTML('afterbegin', '<p>jonas.vik@fjordlift.example</p>');
  expect(readOpenMessage({ document, url }, webmail)?.own).toEqual([]);
});
