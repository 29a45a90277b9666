import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { SeenMessageSchema } from '../../../lib/messages/mail-protocol';
import { mailWordsOf } from '../../../lib/words/mail-words';
import { contactFields } from '../../support/contact-fields';
import type { RepBrowser } from '../../support/rep-browser';
import { serveFolder } from '../../support/serve-folder';
import { until } from '../../support/until';
import { ChipView } from '../chip-view';
import { emptyBook } from '../empty-book';
import { mailPage } from '../mail-page';
import { openRepBrowser } from '../open-rep-browser';
import { senderInBook, spokenWith } from '../sender-in-book';

// What a webmail's own scripts, or whoever got into them, may try on the chip in their page.

const SENDER = { name: 'Ingrid Solheim', address: 'ingrid@corvidmaps.example' };
const SECRET = 'Secret Customer';
const { mail } = mailWordsOf('en');

/** Runs in the page before all else: keeps what passes through whatever a script of the extension would have to use. */
const SPY = `<script>
  globalThis.seen = [];
  globalThis.roots = [];
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, { ...init, mode: 'open' });
    roots.push(root);
    return root;
  };
  for (const [owner, name] of [[Node.prototype, 'appendChild'], [Element.prototype, 'append'], [Element.prototype, 'after'],
    [Element.prototype, 'replaceChildren'], [Document.prototype, 'createElement'], [EventTarget.prototype, 'addEventListener'],
    [HTMLElement.prototype, 'showPopover'], [HTMLElement.prototype, 'focus']]) {
    const real = owner[name];
    owner[name] = function (...given) { seen.push(name); return real.apply(this, given); };
  }
  for (const name of ['textContent', 'title', 'className']) {
    const owner = name === 'textContent' ? Node.prototype : name === 'title' ? HTMLElement.prototype : Element.prototype;
    const real = Object.getOwnPropertyDescriptor(owner, name);
    Object.defineProperty(owner, name, { ...real, set(given) { seen.push(name + '=' + given); real.set.call(this, given); } });
  }
  for (const event of ['message', 'duebook', 'error', 'securitypolicyviolation'])
    addEventListener(event, (happened) => seen.push(event), true);
  seen.length = 0;
</script>`;

let rep: RepBrowser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let own: Page;
let page: Page;
let chip: ChipView;

beforeAll(async () => {
  site = await serveFolder(import.meta.dirname, { '/mail': () => mailPage(SENDER, { head: SPY }) });
  rep = await openRepBrowser(['http://127.0.0.1/*']);
  own = await rep.openOwnPage('book.html');
});
afterAll(async () => {
  await rep?.close();
  await site?.close();
});
beforeEach(async () => {
  await page?.close();
  await emptyBook(rep);
  const secret = contactFields({ name: SECRET, emails: [{ address: 'secret@customer.example' }] });
  await rep.tell('contacts.save', { into: null, fields: secret, followUp: null });
  page = await rep.openSite(`${site.origin}/mail`);
  await page.bringToFront();
  chip = new ChipView(page, own);
  await chip.box('.chip');
});

const names = async () => (await rep.rows('contacts')).map(({ name }) => name);

/** The chip answers again: whatever was sent before has been dealt with, or has gone by. */
async function settled(): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  await rep.tell('sweep', {});
}

test('a click, key or touch made by a script of the page presses nothing', async () => {
  await chip.press('.chip');
  await chip.box('.card .first');
  await page.evaluate(() => {
    const places = [...document.querySelectorAll<HTMLElement>('span[style]')];
    for (const place of places) {
      const { x, y, width, height } = place.getBoundingClientRect();
      const at = { bubbles: true, composed: true, cancelable: true, clientX: x + width - 20, clientY: y + height / 2 };
      place.click();
      for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
        const Kind = kind.startsWith('pointer') ? PointerEvent : MouseEvent;
        place.dispatchEvent(new Kind(kind, at));
        document.elementFromPoint(at.clientX, at.clientY)?.dispatchEvent(new Kind(kind, at));
      }
      for (const key of ['Enter', ' ', 'Escape'])
        for (const kind of ['keydown', 'keypress', 'keyup'])
          place.dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true, composed: true }));
    }
  });
  // Those inside the closed root too, were they ever to get there: made by a script, they count for nothing.
  await chip.inside((root) => {
    for (const button of root.querySelectorAll<HTMLElement>('.first, .quiet, .close')) button.click();
    root.querySelector('.card')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  await settled();
  expect(await names()).toEqual([SECRET]);
  expect(await chip.cardText()).toContain(mail.action.save);
});

test('messages, events and the names of the extension’s own calls reach nobody', async () => {
  // Just what the extension's own scripts and pages send: were any of it passed on, it would be done.
  const from = { name: 'Forged', address: 'forged@corvidmaps.example' };
  const message = {
    ...{ webmail: 'generic', missed: '', from, replyTo: null, recipients: [], subject: 'Offer', date: '', id: '' },
    ...{ url: page.url(), own: [], direction: 'in' as const, list: false },
  };
  expect(v.is(SeenMessageSchema, message)).toBe(true);
  const fields = contactFields({ name: 'Forged', emails: [{ address: from.address }] });
  const asks = [
    ...['mail.save', 'mail.remind', 'mail.look', 'mail.card'].map((name) => ({
      duebookMail: name,
      payload: { message, address: from.address },
    })),
    { duebook: 'contacts.save', payload: { into: null, fields, followUp: null } },
  ];
  await page.evaluate((given) => {
    for (const ask of given) {
      const name = 'duebookMail' in ask ? ask.duebookMail : ask.duebook;
      window.postMessage(ask, '*');
      for (const target of [window, document, ...document.querySelectorAll('span[style]')])
        for (const kind of ['duebook', 'duebookMail', 'message', name])
          target.dispatchEvent(new CustomEvent(kind, { detail: ask, bubbles: true, composed: true }));
    }
    Reflect.set(window, 'duebookCard', () => Reflect.get(window, 'seen').push('the card'));
    Reflect.set(window, Symbol.for('chip'), () => Reflect.get(window, 'seen').push('a look'));
  }, asks);
  await chip.press('.chip');
  await chip.box('.card .first');
  await settled();
  expect(await names()).toEqual([SECRET]);
  const seen = await page.evaluate(() => Reflect.get(window, 'seen'));
  for (const made of ['the card', 'a look']) expect(seen).not.toContain(made);
  const api = await page.evaluate(() => {
    const { chrome, browser } = window as unknown as Record<
      string,
      { runtime?: { sendMessage?: unknown } } | undefined
    >;
    return typeof (chrome?.runtime?.sendMessage ?? browser?.runtime?.sendMessage);
  });
  expect(api).toBe('undefined');
});

test('a chip the page has planted is a piece of the page: pressed by the rep it saves nobody', async () => {
  await page.evaluate(() => {
    const real = document.querySelector('span[style]');
    const planted = document.createElement('span');
    planted.setAttribute('style', real?.getAttribute('style') ?? '');
    planted.id = 'planted';
    planted.innerHTML = '<button class="first" data-duebook="save">Save</button>';
    planted.style.setProperty('position', 'fixed', 'important');
    planted.style.setProperty('inset', '300px auto auto 20px', 'important');
    document.body.append(planted);
  });
  await page.click('#planted button');
  await settled();
  expect(await names()).toEqual([SECRET]);
});

test('nothing of it can be seen through: not what the book holds, nor whose the chip is', async () => {
  await chip.press('.chip');
  await chip.box('.card .first');
  await chip.press('.card .first');
  await chip.waitForCard(mail.did.saved(SENDER.name));
  const found = await page.evaluate(() => {
    const spans = [...document.querySelectorAll<HTMLElement>('span[style]')];
    return {
      roots: Reflect.get(window, 'roots').length as number,
      seen: (Reflect.get(window, 'seen') as string[]).join(' '),
      open: spans.map((span) => span.shadowRoot),
      chips: spans.length,
      markup: document.documentElement.outerHTML.replace(/<script>[\s\S]*?<\/script>/g, ''),
      text: document.body.innerText,
      names: spans.flatMap((span) => span.getAttributeNames()),
      sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
      globals: Object.getOwnPropertyNames(window).filter((name) => /due|book/i.test(name)),
      focus: document.activeElement?.tagName,
      stored: [localStorage.length, sessionStorage.length, document.cookie],
    };
  });
  expect(found).toMatchObject({
    roots: 0,
    open: [null],
    chips: 1,
    names: ['style'],
    sheets: 0,
    globals: [],
    stored: [0, 0, ''],
  });
  for (const text of [found.markup, found.text, found.seen])
    expect(text).not.toMatch(/duebook|secret|Not in the book|Saved/i);
  expect(found.seen).toBe('');
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
});

test('the browser finds nothing of the book in the chip for a script of the page', async () => {
  const known = 'Quist Orlander';
  const fields = { name: known, jobTitle: 'Buyer of Orl', emails: [{ address: SENDER.address }] };
  await spokenWith(rep, await senderInBook(rep, fields, 'Offer'), 5, 'Wants the offer');
  await chip.box('.chip', known);
  const find = (words: string[]) =>
    page.evaluate(
      (given) =>
        given.map((word) => {
          getSelection()?.removeAllRanges();
          return (Reflect.get(window, 'find') as (...search: unknown[]) => boolean)(word, false, false, true);
        }),
      words,
    );
  expect(await find([SENDER.name, known, 'Quist Orl'])).toEqual([true, false, false]);

  await chip.press('.chip');
  await chip.waitForCard('Wants the offer');
  const held = [known, 'Buyer of Orl', 'Wants the offer', mail.action.logIn];
  for (const said of held) expect(await chip.cardText()).toContain(said);
  expect(await find([SENDER.name, ...held])).toEqual([true, ...held.map(() => false)]);
});

test('no file of the extension answers the page, so it can’t be asked whether it is there', async () => {
  const files = readdirSync(
    join(import.meta.dirname, '../../../.output', rep.kind === 'firefox' ? 'firefox-mv3' : 'chrome-mv3'),
    {
      recursive: true,
    },
  ).map(String);
  const answers = await page.evaluate(
    async (origin, paths) => {
      const got: string[] = [];
      for (const path of paths) {
        const url = `${origin}/${path}`;
        const fetched = await fetch(url).then(
          () => 'fetched',
          () => '',
        );
        const loaded = await new Promise<string>((resolve) => {
          const element = /\.js$/.test(path) ? document.createElement('script') : document.createElement('img');
          element.addEventListener('load', () => resolve('loaded'));
          element.addEventListener('error', () => resolve(''));
          element.src = url;
          document.head.append(element);
        });
        if (fetched || loaded) got.push(`${path} ${fetched} ${loaded}`);
      }
      return got;
    },
    rep.origin,
    files.filter((path) => /\.\w+$/.test(path)),
  );
  expect(answers).toEqual([]);
  // A page in a frame is refused as well; the browser says so by an error page, which is not ours.
  await page.evaluate((url) => {
    const frame = document.createElement('iframe');
    frame.src = url;
    document.body.append(frame);
  }, `${rep.origin}/popup.html`);
  await settled();
  const framed = await until('the frame', () => page.frames().find((frame) => frame !== page.mainFrame()));
  expect(await framed.evaluate(() => document.querySelector('#root') === null).catch(() => true)).toBe(true);
});

test('a press the rep makes on the page’s own is not taken for one on the chip, and none of the chip’s reaches the page', async () => {
  await page.evaluate(() => {
    Reflect.set(window, 'heard', []);
    for (const kind of ['click', 'keydown', 'keyup', 'input', 'pointerdown'])
      document.addEventListener(kind, (event) =>
        Reflect.get(window, 'heard').push(`${kind} ${event.target === document.body}`),
      );
  });
  await chip.press('.chip');
  await chip.box('.card .first');
  await page.keyboard.press('Tab');
  await page.keyboard.press('j');
  expect(await page.evaluate(() => Reflect.get(window, 'heard'))).toEqual([]);
});
