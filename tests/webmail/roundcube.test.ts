import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mailWordsOf } from '../../lib/words/mail-words';
import { ChipView } from '../e2e/chip-view';
import { emptyBook } from '../e2e/empty-book';
import { openRepBrowser } from '../e2e/open-rep-browser';
import type { RepBrowser } from '../support/rep-browser';
import { until } from '../support/until';
import { genericScript, genericSender } from './generic-sender';
import type { Letter } from './lab/letter';
import { type Lab, startLab } from './lab/start-lab';
import { LETTERS } from './letters/letters';
import { WebmailPage } from './webmail-page';

const SWITCHES = 200;

let lab: Lab;
let rep: RepBrowser;
let mail: WebmailPage;

beforeAll(async () => {
  lab = await startLab(LETTERS);
  rep = await openRepBrowser(['http://127.0.0.1/*']);
  mail = new WebmailPage(await rep.openSite('about:blank'), lab.origin);
  await mail.signIn();
});
afterAll(async () => {
  await rep?.close();
  await lab?.end();
});

/** The newest message has the highest number. */
const uidOf = (letter: Letter) => LETTERS.length - LETTERS.indexOf(letter);

function letterOf(id: string): Letter {
  const letter = LETTERS.find((one) => one.id === id);
  if (letter === undefined) throw new Error(`No letter ${id}.`);
  return letter;
}

async function savedFrom({ from }: Letter) {
  return until(`${from.address} in the book`, async () =>
    (await rep.rows('contacts')).find(({ emails }) => emails.some(({ address }) => address === from.address)),
  );
}

const people = LETTERS.filter(({ saved }) => saved !== null);

describe('a message on a page of its own', () => {
  test.each(people)('$id: one press saves whom it is from, field by field', async (letter) => {
    await emptyBook(rep);
    await mail.openMessage(uidOf(letter));
    await mail.pressLast();
    const { name, organisation, jobTitle, emails, phones } = await savedFrom(letter);
    expect({
      name,
      organisation,
      jobTitle,
      emails: emails.map(({ address }) => address),
      phones: phones.map(({ e164 }) => e164),
    }).toEqual({ organisation: '', jobTitle: '', phones: [], ...letter.saved });
    expect((await rep.rows('followUps')).map(({ status }) => status)).toEqual(['open']);
  });

  test('of a sender who plants heads, chips and scripts in it is still theirs alone', async () => {
    await emptyBook(rep);
    await mail.openMessage(uidOf(letterOf('hostile-body')));
    await mail.chip();
    await mail.page.evaluate(() => {
      // Whatever a script of the page can press: the chip's place in the line, and what the mail planted in its likeness.
      for (const span of document.querySelectorAll('span')) {
        if (span.style.getPropertyPriority('display') === 'important') span.click();
      }
      document.querySelector<HTMLElement>('[data-duebook], duebook-chip')?.click();
      window.postMessage({ duebookMail: 'mail.save', payload: {} }, '*');
      document.dispatchEvent(new CustomEvent('duebook', { detail: { duebookMail: 'mail.save' } }));
    });
    expect(await mail.page.evaluate(() => document.documentElement.dataset.attacked ?? '')).toBe('');
    await mail.pressLast();
    await savedFrom(letterOf('hostile-body'));
    expect((await rep.rows('contacts')).flatMap(({ emails }) => emails.map(({ address }) => address))).toEqual([
      'mallory@planted.example',
    ]);
  });
});

test('four in five senders are told by no table of Roundcube at all', async () => {
  const script = await genericScript();
  const wrong: string[] = [];
  for (const letter of people) {
    await mail.openMessage(uidOf(letter));
    const read = await genericSender(mail.page, script);
    if (read?.address !== letter.from.address || read.name !== letter.saved?.name)
      wrong.push(`${letter.id}: ${read?.name} <${read?.address}>`);
  }
  console.info(`Unknown webmail: all of ${people.length} senders but ${wrong.length}; not ${wrong.join(', ')}`);
  expect(wrong.length).toBeLessThanOrEqual(people.length * 0.2);
});

test('whoever answers after the last touch has “replied”: one press logs it, closes the step and plans the next', async () => {
  await emptyBook(rep);
  const [first, answer] = [letterOf('thread-1'), letterOf('thread-3')];
  await mail.openMessage(uidOf(first));
  await mail.pressLast();
  const contact = await savedFrom(first);
  const at = Date.now() - 3 * 24 * 3_600_000;
  await rep.tell('touches.add', {
    contactId: contact.id,
    touch: { at, channel: 'email', direction: 'out', outcome: 'other', offered: '', note: '' },
  });
  await mail.openMessage(uidOf(answer));
  await mail.pressChip();
  // The card has the focus: past its closing button stands the one thing to do.
  await mail.page.keyboard.press('Tab');
  await mail.page.keyboard.press('Tab');
  await mail.page.keyboard.press('Enter');
  const touch = await until('the answer among the touches', async () =>
    (await rep.rows('touches')).find(({ direction }) => direction === 'in'),
  );
  expect(touch).toMatchObject({ contactId: contact.id, channel: 'email' });
  const followUps = await rep.rows('followUps');
  expect(followUps.map(({ status }) => status).sort()).toEqual(['done', 'open']);
});

test('the next message of somebody in the book says what is planned, and is logged and followed up at a typed time', async () => {
  await emptyBook(rep);
  const { mail: words } = mailWordsOf('en');
  const own = await rep.openOwnPage('book.html');
  const chip = new ChipView(mail.page, own);
  await mail.openMessage(uidOf(letterOf('thread-1')));
  await mail.pressLast();
  const contact = await savedFrom(letterOf('thread-1'));

  await mail.openMessage(uidOf(letterOf('thread-3')));
  await chip.box('.chip', words.touch(1, 7));
  await chip.press('.chip');
  await chip.press('.plain', words.action.logIn);
  await chip.waitForCard(words.did.logged);
  expect(await rep.rows('touches')).toMatchObject([{ contactId: contact.id, channel: 'email', direction: 'in' }]);

  await chip.press('.plain', words.action.move);
  await mail.page.keyboard.type('2099-12-01 15:00');
  await chip.box('.echo', '15:00');
  await mail.page.keyboard.press('Enter');
  await until('the follow-up to be moved', async () =>
    (await rep.rows('followUps')).some(({ due, status }) => due === '2099-12-01T15:00' && status === 'open'),
  );
  expect(await rep.rows('followUps')).toHaveLength(1);
  await own.close();
});

describe.each(['elastic', 'larry'] as const)('the list with its preview, in %s', (skin) => {
  test('has the chip beside the sender, and saves', async () => {
    await emptyBook(rep);
    lab.wear(skin);
    await mail.openList();
    const worn = await mail.page.evaluate(() => [...document.styleSheets].map(({ href }) => href).join(' '));
    expect(worn).toContain(`/skins/${skin}/`);
    const letter = letterOf('en-plain');
    await mail.preview(LETTERS.indexOf(letter), uidOf(letter));
    await mail.page.bringToFront();
    await mail.pressLast();
    expect((await savedFrom(letter)).phones.map(({ e164 }) => e164)).toEqual(letter.saved?.phones);
  });
});

test('two hundred messages one after the other leave one chip at most, and nothing behind', {
  timeout: 900_000,
}, async () => {
  lab.wear('elastic');
  await mail.openList();
  await mail.page.bringToFront();
  const kept = () => rep.pageMemory(mail.page);
  const rows = people.map((letter) => ({ letter, at: LETTERS.indexOf(letter) }));
  // With the same message open as at the end, the third time it is.
  const settled = ((SWITCHES - 1) % rows.length) + 2 * rows.length;
  let before = await kept();
  for (let turn = 0; turn < SWITCHES; turn += 1) {
    const next = rows[turn % rows.length];
    if (next === undefined) break;
    await mail.preview(next.at, uidOf(next.letter));
    expect((await mail.chips()).length).toBeLessThanOrEqual(1);
    if (turn === settled) before = await kept();
  }
  await mail.chip();
  const after = await kept();
  expect(after.listeners).toBeLessThan(before.listeners * 1.2 + 50);
  // Firefox tells the bytes of nodes, of which Roundcube itself leaves 1.4 KB behind with each message, without Duebook too.
  const left = rep.kind === 'firefox' ? SWITCHES * 1_000 : 500;
  expect(after.nodes).toBeLessThan(before.nodes * 1.2 + left);
  expect(after.bytes).toBeLessThan(before.bytes * 1.2 + 1_000_000);
});
