// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MailChip } from '@/lib/chip/mail-chip';
import type { OpenMessage } from '@/lib/extract/webmail/webmail';

let chip: MailChip;
let asked: string[];

beforeEach(() => {
  vi.stubGlobal('IntersectionObserver', class {});
  asked = [];
  chip = new MailChip(document, (name) => {
    asked.push(name);
    return Promise.resolve(null);
  });
});
afterEach(() => vi.unstubAllGlobals());

/** Ingrid's message, in a head of its own or in one that stood there before. */
function open({
  url = 'https://mail.example/#1',
  beside = document.createElement('span') as Element,
} = {}): OpenMessage {
  return {
    webmail: 'any',
    missed: '',
    generation: 'any',
    key: [url, 'ingrid@corvidmaps.example', 'Offer', 'Today 09:12'].join('\n'),
    from: { name: 'Ingrid Solheim', address: 'ingrid@corvidmaps.example' },
    replyTo: null,
    recipients: [],
    subject: 'Offer',
    date: 'Today 09:12',
    url,
    id: '',
    own: [],
    direction: 'in',
    list: false,
    bodies: [],
    beside,
  };
}

test('another message is one with a head of its own, and asked about', () => {
  const first = open();
  expect(chip.see(first)).toBe(true);
  expect(chip.see(first)).toBe(false);
  expect(chip.see(open({ url: 'https://mail.example/#2' }))).toBe(true);
  expect(asked).toEqual(['mail.look', 'mail.look']);
});

test('a message that still stands under the address of the next is not the next one, nor is none', () => {
  const { beside } = open();
  chip.see(open({ beside }));
  expect(chip.see(open({ url: 'https://mail.example/#2', beside }))).toBe(false);
  expect(chip.see(null)).toBe(false);
  expect(chip.see(open({ url: 'https://mail.example/#2' }))).toBe(true);
});
