import { subMinutes } from 'date-fns';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { mailWordsOf } from '../../../lib/words/mail-words';
import type { RepBrowser } from '../../support/rep-browser';
import { serveFolder } from '../../support/serve-folder';
import { until } from '../../support/until';
import { ChipView } from '../chip-view';
import { emptyBook } from '../empty-book';
import { mailPage } from '../mail-page';
import { openRepBrowser } from '../open-rep-browser';
import { senderInBook, spokenWith } from '../sender-in-book';

// Mail that went to many, of which the page's head says nothing: the body does, wherever it stands.

const DATE = subMinutes(new Date(), 5).toISOString();
const DOCK = { name: 'Loading Dock', address: 'weekly@dock.example', date: DATE };
const TAMSIN = { name: 'Tamsin Veld', address: 'tamsin@veld.example', date: DATE };
const FOOT = '<p>Ten things about pallets.</p><p>You can <a href="https://dock.example/off">unsubscribe</a> here.</p>';
const { mail } = mailWordsOf('en');

/** The body comes into its frame a while after the head is there, as where a webmail loads it by itself. */
const LATE = `<iframe title="Message" srcdoc="" style="width: 600px"></iframe><script>
  setTimeout(() => { document.querySelector('iframe').srcdoc = ${JSON.stringify(FOOT)}; }, 200);
</script>`;

/** As nobody knows it. */
const UNKNOWN = `<!doctype html><html lang="en"><title>Mail</title><main><h2>This week</h2>
  <div class="head"><b>${DOCK.name}</b> <i>&lt;${DOCK.address}&gt;</i> <time>2026-11-20 09:12</time></div>
  <div class="text">${'<p>Pallets, ramps and forklifts, as every week.</p>'.repeat(6)}${FOOT}</div></main></html>`;

let rep: RepBrowser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let own: Page;
let page: Page | null = null;

beforeAll(async () => {
  site = await serveFolder(import.meta.dirname, {
    '/mailing': () => mailPage({ ...DOCK, text: FOOT }),
    '/late': () => mailPage({ ...DOCK, text: LATE }),
    '/unknown': () => UNKNOWN,
    '/answer': () =>
      mailPage({ ...TAMSIN, text: `<p>Is this for us?</p><blockquote type="cite">${FOOT}</blockquote>` }),
    '/pictures': () => mailPage({ ...TAMSIN, text: '<img alt="" src="data:,">' }),
    '/mailing-of-hers': () => mailPage({ ...TAMSIN, text: FOOT }),
  });
  rep = await openRepBrowser(['http://127.0.0.1/*']);
  own = await rep.openOwnPage('book.html');
});
afterAll(async () => {
  await rep?.close();
  await site?.close();
});
beforeEach(() => emptyBook(rep));
afterEach(() => page?.close());

async function open(path: string): Promise<ChipView> {
  page = await rep.openSite(`${site.origin}/${path}`);
  await page.bringToFront();
  const chip = new ChipView(page, own);
  await chip.box('.chip');
  return chip;
}

/** What stands beside the chip for one press. */
const offered = (chip: ChipView) => chip.inside((root) => root.querySelectorAll('.bar .first:not([hidden])').length);

test.each(['mailing', 'late', 'unknown'])('nobody is offered by a mailing: %s', async (path) => {
  const chip = await open(path);
  expect(await chip.words('.chip')).toContain(mail.bulk);
  expect(await offered(chip)).toBe(0);
});

test('who is wanted all the same is saved from the card', async () => {
  const chip = await open('mailing');
  await chip.press('.chip');
  await chip.press('.quiet', mail.action.saveAnyway);
  await until('them in the book', async () =>
    (await rep.rows('contacts')).some(({ emails }) => emails.some((one) => one.address === DOCK.address)),
  );
});

test.each(['answer', 'pictures'])('somebody is offered by what no mailing says: %s', async (path) => {
  const chip = await open(path);
  expect(await chip.words('.chip')).toContain(mail.stranger);
  expect(await offered(chip)).toBe(1);
});

test('a contact’s mailing is no answer of theirs', async () => {
  const contactId = await senderInBook(rep, { name: TAMSIN.name, emails: [{ address: TAMSIN.address }] }, 'Offer');
  await spokenWith(rep, contactId, 5, 'Liked it');
  const answered = await open('answer');
  expect(await answered.words('.chip')).toContain(mail.replied);
  await page?.close();
  const mailing = await open('mailing-of-hers');
  expect(await mailing.words('.chip')).not.toContain(mail.replied);
});
