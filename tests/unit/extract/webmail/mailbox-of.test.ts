import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { mailboxesOf, mailboxOf, parseMailbox } from '@/lib/extract/webmail/mailbox-of';
import type { Place } from '@/lib/extract/webmail/webmail';
import { LINEAR, textGrowth } from '../../../support/growth';

function elementIn(html: string, selector: string): Element {
  const element = new JSDOM(html).window.document.querySelector(selector);
  if (element === null) throw new Error(`Nothing is ${selector}.`);
  return element;
}

describe('parseMailbox', () => {
  it.each([
    ['Jonas Vik <jonas.vik@fjordlift.example>', 'Jonas Vik', 'jonas.vik@fjordlift.example'],
    ['"Vik, Jonas" <mailto:jonas.vik@fjordlift.example>', 'Vik, Jonas', 'jonas.vik@fjordlift.example'],
    ['"Vik, Jonas (Sales)" <jonas.vik@fjordlift.example>', 'Vik, Jonas (Sales)', 'jonas.vik@fjordlift.example'],
    ['Jonas Vik (jonas.vik@fjordlift.example)', 'Jonas Vik', 'jonas.vik@fjordlift.example'],
    ['jonas.vik@fjordlift.example (Jonas Vik)', 'Jonas Vik', 'jonas.vik@fjordlift.example'],
    ['沈明轩<shen.mx@qinghe-valve.example>', '沈明轩', 'shen.mx@qinghe-valve.example'],
    ['jonas.vik@fjordlift.example Jonas.Vik@fjordlift.example', '', 'jonas.vik@fjordlift.example'],
    ['Jonas Vik', 'Jonas Vik', ''],
    ['"billing@bank-of-fjord.example" <clerk@hostile.example>', '', 'clerk@hostile.example'],
    ['Bank <billing@bank-of-fjord.example> <clerk@hostile.example>', null, 'clerk@hostile.example'],
    ['billing@bank-of-fjord.example clerk@hostile.example', null, ''],
    ['clerk@hostile.example (billing@bank-of-fjord.example)', null, ''],
  ])('%s', (written, name, address) => {
    const mailbox = parseMailbox(written);
    expect(mailbox.address).toBe(address);
    if (name !== null) expect(mailbox.name).toBe(name);
  });

  it('takes no notice of what parts it from the next in a line', () => {
    const jonas = { name: 'Jonas Vik', address: 'jonas.vik@fjordlift.example' };
    expect(parseMailbox('Jonas Vik <jonas.vik@fjordlift.example>;', true)).toEqual(jonas);
    expect(parseMailbox('jonas.vik@fjordlift.example, ', true)).toEqual({ ...jonas, name: '' });
  });

  it('is done with a hostile name at once', () => {
    for (const piece of ['<a@', 'a@', '<a@ a@'])
      expect([piece, textGrowth(piece, parseMailbox) < LINEAR]).toEqual([piece, true]);
  });
});

describe('mailboxOf', () => {
  it('never reads an address out of the name beside it', () => {
    const html = '<p><b class="nick">billing@bank-of-fjord.example</b> <i class="mail">clerk@hostile.example</i></p>';
    const place: Place = { at: '.mail', name: '.nick' };
    expect(mailboxOf(elementIn(html, '.mail'), place)).toEqual({ name: '', address: 'clerk@hostile.example' });
    expect(mailboxOf(elementIn(html, '.nick'), { at: 'b', name: '.nick', attribute: 'title' }).address).toBe('');
  });

  it('takes the label off what is spoken', () => {
    const html = '<p aria-label="Von: Jonas Vik&lt;jonas.vik@fjordlift.example&gt;">Jonas Vik</p>';
    const place: Place = { at: 'p', attribute: 'aria-label' };
    expect(mailboxOf(elementIn(html, 'p'), place).name).toBe('Jonas Vik');
  });

  it('finds everybody in one line', () => {
    const html =
      '<td>"Vik, Jonas" &lt;jonas.vik@fjordlift.example&gt;, elin@fjordlift.example; Ola &lt;ola@fjordlift.example&gt;</td>';
    const cell = elementIn(`<table><tr>${html}</tr></table>`, 'td');
    expect(mailboxesOf(cell, { at: 'td', many: true })).toEqual([
      { name: 'Vik, Jonas', address: 'jonas.vik@fjordlift.example' },
      { name: '', address: 'elin@fjordlift.example' },
      { name: 'Ola', address: 'ola@fjordlift.example' },
    ]);
  });
});
