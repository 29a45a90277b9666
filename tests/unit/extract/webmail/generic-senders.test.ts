import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readGenericMessage } from '@/lib/extract/webmail/generic';

// How webmails nobody knows write a sender: what people call themselves, and where their address stands beside it.

const URL = 'https://post.quarry-lake.example/view?id=7';
const ADDRESS = 'nia@quarry-lake.example';
const DATE = '<time>Tue 4 May 2026 09:12</time>';
const BODY = '<div class="b"><p>Good morning,</p><p>The slates are ready.</p></div>';

const { document } = new JSDOM('', { url: URL }).window;

function senderOf(head: string) {
  document.body.innerHTML = `<h2>Slates</h2><div class="hd">${head} ${DATE}</div>${BODY}`;
  return readGenericMessage({ document, url: URL })?.from;
}

const PLACES: [string, (name: string) => string][] = [
  ['in angles beside it', (name) => `<span>${name}</span> <span>&lt;${ADDRESS}&gt;</span>`],
  ['in brackets beside it', (name) => `<span>${name}</span> <span>(${ADDRESS})</span>`],
  ['in square brackets beside it', (name) => `<span>${name}</span> <span>[${ADDRESS}]</span>`],
  ['as a link in angles', (name) => `<span>${name}</span> <span>&lt;<a href="#">${ADDRESS}</a>&gt;</span>`],
  ['in angles behind it', (name) => `<span>${name} &lt;${ADDRESS}&gt;</span>`],
  ['between marks of direction', (name) => `<b>\u202b${name}\u202c</b> <i>\u202a&lt;${ADDRESS}&gt;\u202c</i>`],
  ['in a title', (name) => `<span title="${ADDRESS}">${name}</span>`],
  ['in what is spoken', (name) => `<button aria-label="From: ${name} &lt;${ADDRESS}&gt;">${name}</button>`],
  ...['data-email', 'data-address', 'data-mail'].map((attribute): [string, (name: string) => string] => [
    `in ${attribute}`,
    (name) => `<span ${attribute}="${ADDRESS}">${name}</span>`,
  ]),
];

const NAMES = [
  'Nia Olsen',
  'Olsen, Nia (Sales)',
  'Olsen, Nia (Sales, North)',
  'Nia Olsen (Quarry Lake AS)',
  'Nia Olsen via Roof List',
  'Nia Olsen | Quarry Lake',
  'Nia Olsen [Quarry Lake]',
  'Nia @ Quarry Lake',
  'Dr. Nia O’Lsen, MBA',
  '李小明（销售部）',
  '山田 太郎',
  '김민수',
  'محمد العلي',
  'נועה לוי',
  'Ольсен, Нина (продажи)',
  'नीना शर्मा',
];

describe.each(PLACES)('a sender whose address stands %s', (_where, write) => {
  test.each(NAMES)('is read, called %s', (name) => {
    expect(senderOf(write(name))).toEqual({ name, address: ADDRESS });
  });
});

test('a name in quotes is read without them', () => {
  for (const [open, close] of ["''", '""', '“”'].map((quotes) => [...quotes]))
    expect(senderOf(`<span>${open}Nia Olsen${close} &lt;${ADDRESS}&gt;</span>`)?.name.replaceAll("'", '')).toBe(
      'Nia Olsen',
    );
});

describe('nobody else is taken for the sender', () => {
  test.each([
    ['who stands behind one without an address', '<span>Olav Vik</span> <span>Nia Olsen</span> <span>&lt;X&gt;</span>'],
    ['who is on the next line', '<p><i>Olav Vik</i></p> <p><i>Nia Olsen</i> <i>&lt;X&gt;</i></p>'],
    ['who is a part of a name', '<span>Nia Olsen (X)</span>'],
    ['who is a part of a name with an address of its own', '<span title="olav@hostile.example">Nia Olsen (X)</span>'],
  ])('%s', (_who, head) => {
    expect(senderOf(head.replace('X', ADDRESS))?.address).not.toBe(ADDRESS);
  });
});
