import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { readOpenMessage } from '@/lib/extract/webmail/read-open-message';
import type { WebmailTable } from '@/lib/extract/webmail/webmail';

const WEBMAIL: WebmailTable = {
  id: 'somewhere',
  hosts: ['https://mail.example/*'],
  own: [{ at: '.signed-in', within: 'header' }],
  generations: [{ name: '', message: '.message', body: ['.body'], from: ['.from'] }],
};
const URL = 'https://mail.example/';
const MESSAGE =
  '<div class="message"><p class="from">Ada Roe &lt;ada@roe.example&gt;</p><p class="body">Hello</p></div>';

function opened(account: string) {
  const { window } = new JSDOM(`<header>${account}</header>${MESSAGE}`, { url: URL });
  const { document } = window;
  const asked = vi.spyOn(document, 'querySelectorAll');
  return {
    account: document.querySelector('header') as HTMLElement,
    own: () => readOpenMessage({ document, url: URL }, WEBMAIL)?.own,
    /** How often the page has been searched for it. */
    searches: () => asked.mock.calls.filter(([selector]) => selector === 'header').length,
  };
}

test('where a page says whom it is signed in as is searched for once, and read each time', () => {
  const { account, own, searches } = opened('<b class="signed-in">rita@own.example</b>');
  expect([own(), own()]).toEqual([['rita@own.example'], ['rita@own.example']]);
  expect(searches()).toBe(1);
  (account.firstChild as HTMLElement).textContent = 'rob@own.example';
  expect(own()).toEqual(['rob@own.example']);
  expect(searches()).toBe(1);
});

test('it is searched for again once that place is gone', () => {
  const { account, own } = opened('<b class="signed-in">rita@own.example</b>');
  own();
  account.innerHTML = '<i class="signed-in">rob@own.example</i>';
  expect(own()).toEqual(['rob@own.example']);
});

test('a page that does not say is searched ever more rarely, and found to say it in the end', () => {
  const { account, own, searches } = opened('');
  for (let look = 1; look <= 100; look += 1) expect(own()).toEqual([]);
  expect(searches()).toBe(7);
  account.innerHTML = '<i class="signed-in">rob@own.example</i>';
  for (let look = 101; look < 128; look += 1) own();
  expect(own()).toEqual(['rob@own.example']);
});

test('of known places the surest is asked each time', () => {
  const known: WebmailTable = { ...WEBMAIL, own: ['.signed-in', 'head > title'] };
  const { window } = new JSDOM(`<title>Offer - rob@own.example - Mail</title><header></header>${MESSAGE}`, {
    url: URL,
  });
  const { document } = window;
  const own = () => readOpenMessage({ document, url: URL }, known)?.own;
  expect(own()).toEqual(['rob@own.example']);
  document.querySelector('header')?.insertAdjacentHTML('beforeend', '<b class="signed-in">rita@own.example</b>');
  expect(own()).toEqual(['rita@own.example']);
});
