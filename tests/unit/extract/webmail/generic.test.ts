import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { findOpenMessage } from '@/lib/extract/webmail/find-open-message';
import { readGenericMessage } from '@/lib/extract/webmail/generic';
import { webmailsAt } from '@/lib/extract/webmail/webmails-at';
import { growth, LINEAR } from '../../../support/growth';
import { openFixture } from './open-fixture';

const FOLDER = `${import.meta.dirname}/../../../fixtures/webmail`;

/** How many of the pages of known webmails are to be read right, as though nobody knew them. */
const FLOOR = 0.9;

const MailboxSchema = v.object({ name: v.string(), address: v.string() });
const ExpectedSchema = v.object({
  url: v.string(),
  frame: v.optional(v.string()),
  open: v.nullable(v.object({ from: MailboxSchema })),
});

const fixtures = readdirSync(FOLDER).flatMap((id) =>
  readdirSync(`${FOLDER}/${id}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = `${FOLDER}/${id}/${file}`;
      const { url, frame, open } = v.parse(
        ExpectedSchema,
        JSON.parse(readFileSync(path.replace(/html$/, 'json'), 'utf8')),
      );
      const whole = openFixture(path, url);
      const inner = frame === undefined ? whole : whole.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
      if (!inner) throw new Error(`There is no page in ${frame}.`);
      return { page: `${id}/${file}`, read: readGenericMessage({ document: inner, url }), open };
    }),
);

describe('the pages of every known webmail, read as though nobody knew them', () => {
  test(`says who is writing in ${FLOOR * 100} % of those with a message`, () => {
    const withMessage = fixtures.filter(({ open }) => open !== null);
    const wrong = withMessage.filter(
      ({ read, open }) => read?.from.address !== open?.from.address || read?.from.name !== open?.from.name,
    );
    const share = 1 - wrong.length / withMessage.length;
    process.stdout.write(
      `Unknown webmails: ${withMessage.length - wrong.length} of ${withMessage.length} senders right (${(share * 100).toFixed(1)} %); not ${wrong.map(({ page }) => page).join(', ')}\n`,
    );
    expect(share).toBeGreaterThanOrEqual(FLOOR);
  });

  test('names nobody where no message is open, or the page does not say whose it is', () => {
    const invented = fixtures.filter(({ read, open }) => open === null && read !== null);
    expect(invented.map(({ page, read }) => [page, read?.from])).toEqual([]);
  });

  test('takes nothing that a sender has planted for the sender or for one they wrote to', () => {
    const taken = fixtures.flatMap(({ page, read }) =>
      [read?.from, ...(read?.recipients ?? []), read?.replyTo]
        .filter((one) => /planted|bank-of-fjord/.test(`${one?.name} ${one?.address}`))
        .map((one) => [page, one]),
    );
    expect(taken).toEqual([]);
  });
});

const URL = 'https://post.quarry-lake.example/view?id=7&sid=secret';
const ACCOUNT = '<header role="banner"><span>rita@northwind-tools.example</span></header>';
const HEAD =
  '<div class="hd"><b>Nia Olsen</b> <i>&lt;nia@quarry-lake.example&gt;</i> <time>Tue 4 May 09:12</time></div>';
const PLANTED =
  '<div class="hd"><p>From: <a href="mailto:planted@hostile.example">Planted</a> 4 May 2026</p><p>Planted words</p></div>';

function read(body: string) {
  return readGenericMessage({ document: new JSDOM(body, { url: URL }).window.document, url: URL });
}

const row = (name: string) =>
  `<tr class="row"><td title="${name}@quarry-lake.example">${name}</td><td>Slates</td><td>4 May 2026</td></tr>`;
const ROWS = ['ana', 'ben', 'cleo', 'dev'].map(row).join('');

describe('a page nobody knows', () => {
  test('says who wrote, to whom, when and what about', () => {
    const open = read(
      `${ACCOUNT}<main><h2>Slates for the roof</h2>${HEAD}<div>To: <a href="mailto:rita@northwind-tools.example">Rita</a></div><div class="b"><p>Good morning,</p></div></main>`,
    );
    expect(open).toMatchObject({
      webmail: 'generic',
      from: { name: 'Nia Olsen', address: 'nia@quarry-lake.example' },
      recipients: [{ name: 'Rita', address: 'rita@northwind-tools.example' }],
      subject: 'Slates for the roof',
      date: 'Tue 4 May 09:12',
      url: URL,
      own: ['rita@northwind-tools.example'],
      direction: 'in',
    });
    expect(open?.bodies.map(({ className }) => className)).toEqual(['b']);
  });

  test.each([
    ['From', 'To'],
    ['Von', 'An'],
    ['De :', 'À :'],
    ['Da:', 'A:'],
    ['Od', 'Do'],
    ['От кого:', 'Кому:'],
    ['发件人：', '收件人：'],
    ['寄件者', '收件者'],
    ['差出人', '宛先'],
    ['보낸사람', '받는사람'],
  ])('takes who stands beside "%s" for the sender, not who stands beside "%s"', (from, to) => {
    const row = (label: string, name: string) =>
      `<tr><th>${label}</th><td><a href="mailto:${name}@quarry-lake.example">${name}</a></td></tr>`;
    const open = read(`<table>${row(to, 'second')}${row(from, 'first')}</table><div>Good morning</div>`);
    expect(open?.from).toEqual({ name: 'first', address: 'first@quarry-lake.example' });
  });

  test.each([
    ['', 'From: <b>Nia Olsen</b> &lt;nia@quarry-lake.example&gt;'],
    [' in one text', 'From: Nia Olsen &lt;nia@quarry-lake.example&gt;'],
  ])('reads a head of lines that each say what they are%s', (_how, from) => {
    const open = read(
      `<h1>Slates</h1><div><div>${from}</div><div>To: rita@northwind-tools.example</div><div>Cc: ben@quarry-lake.example</div></div><div><p>Words</p></div>`,
    );
    expect(open).toMatchObject({
      from: { name: 'Nia Olsen', address: 'nia@quarry-lake.example' },
      recipients: [{ address: 'rita@northwind-tools.example' }, { address: 'ben@quarry-lake.example' }],
    });
  });

  test('reads the last message of a conversation that is unfolded, and nothing planted in it', () => {
    const message = (name: string, body: string) =>
      `<div class="msg"><div class="hd"><b title="${name}@quarry-lake.example">${name}</b> <time>09:12</time></div><div class="b">${body}</div></div>`;
    const folded = '<div class="msg folded"><b title="folded@quarry-lake.example">Folded</b> <time>09:30</time></div>';
    const open = read(
      `<h1>Slates</h1>${message('first', '<p>One</p>')}${message('second', `<p>Two</p>${PLANTED}`)}${folded}`,
    );
    expect(open?.from).toEqual({ name: 'second', address: 'second@quarry-lake.example' });
  });

  test.each([
    ['below what was written', `${HEAD}<div class="b"><p>Words</p>${PLANTED}</div>`],
    ['where nothing else is', `${HEAD}<div class="b">${PLANTED}</div>`],
    [
      'in just such an element as the head',
      `${HEAD}<div class="b">${HEAD.replaceAll('nia@', 'planted@')}<p>Words</p></div>`,
    ],
    ['in the subject', `<h2>From: Planted &lt;planted@hostile.example&gt; 4 May 2026</h2>${HEAD}<p>Words</p>`],
    ['in the name', HEAD.replace('Nia Olsen', 'planted@hostile.example').concat('<p>Words</p>')],
    [
      'in a table without a class',
      `<table><tr><td>From: Nia Olsen &lt;nia@quarry-lake.example&gt;</td></tr><tr><td>${PLANTED}${PLANTED}</td></tr></table>`,
    ],
  ])('never takes a sender planted %s', (_where, page) => {
    expect(read(page)?.from.address).toBe('nia@quarry-lake.example');
  });

  test.each([
    ['a list of messages', `${ACCOUNT}<table>${ROWS}</table><p>4 messages</p>`],
    ['a list without classes', `<table>${ROWS.replaceAll(' class="row"', '')}</table><p>4 messages</p>`],
    ['a list of one message', `<table>${row('ana')}</table><footer>2.1 GB of 5 GB</footer>`],
    [
      'a new message',
      `${ACCOUNT}<form>From: <b>rita@northwind-tools.example</b> <input type="text"> <time>09:12</time><textarea></textarea></form><p>Saved</p>`,
    ],
    ['an editor below a head', `${HEAD}<div contenteditable="true"><p>Dear Nia</p></div>`],
    [
      'a contact',
      '<h1>Nia Olsen</h1><a href="mailto:nia@quarry-lake.example">nia@quarry-lake.example</a><p>Quarry Lake</p>',
    ],
    ['a page that only says who is signed in', `${ACCOUNT}<p>Last login: 4 May 2026 09:12</p><p>Welcome</p>`],
  ])('names nobody in %s', (_what, page) => {
    expect(read(page)).toBeNull();
  });

  test('finds the message beside a list', () => {
    const open = read(
      `<div id="list"><table>${ROWS}</table></div><div id="pane"><h2>Slates</h2>${HEAD}<div><p>Words</p></div></div>`,
    );
    expect(open?.from.address).toBe('nia@quarry-lake.example');
  });

  test('looks into open shadow roots', () => {
    const { document } = new JSDOM('<div id="app"></div>', { url: URL }).window;
    const root = document.querySelector('#app')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = `${HEAD}<div><p>Words</p></div>`;
    expect(readGenericMessage({ document, url: URL })?.from.address).toBe('nia@quarry-lake.example');
  });

  test('takes its time neither with many rows nor with deep ones', () => {
    const read = (document: Document) => readGenericMessage({ document, url: URL });
    const rows = (size: number) =>
      new JSDOM(`<table>${Array.from({ length: size }, (_, at) => row(`n${at}`)).join('')}</table>`, { url: URL })
        .window.document;
    const nested = (size: number) =>
      new JSDOM(`${'<div>'.repeat(size)}${HEAD}${'</div>'.repeat(size)}`, { url: URL }).window.document;
    expect(growth(rows, read, 1_000)).toBeLessThan(LINEAR);
    expect(growth(nested, read, 200)).toBeLessThan(LINEAR);
  });
});

describe('a frame', () => {
  function frameIn(page: string, inner: string): Document {
    const { document } = new JSDOM(page, { url: URL }).window;
    const frame = document.querySelector('iframe')?.contentDocument;
    if (!frame) throw new Error('There is no frame.');
    frame.open();
    frame.write(inner);
    frame.close();
    return frame;
  }
  const message = `${HEAD}<div><p>Words</p></div>`;

  test('is read by itself where the page around it has no message', () => {
    const inner = frameIn('<p>Folders</p><iframe></iframe>', message);
    expect(findOpenMessage({ document: inner, url: URL }, webmailsAt(URL))?.from.address).toBe(
      'nia@quarry-lake.example',
    );
  });

  test('is left alone where it is what the sender in the page around it wrote', () => {
    const inner = frameIn(`${HEAD}<iframe></iframe>`, PLANTED);
    expect(findOpenMessage({ document: inner, url: URL }, webmailsAt(URL))).toBeNull();
  });

  // What the page of one of them looks like, in a message: whoever writes such markup is to gain nothing by it.
  const lookalikes = {
    'Roundcube, elastic':
      '<body class="task-mail action-preview"><div id="layout-content"><div id="message-header"><table><tr><td class="header from"><a class="rcmContactAddress" title="planted@hostile.example">Planted</a></td></tr></table></div><div id="messagebody">Pay</div></div>',
    'Roundcube, larry':
      '<body><div id="messageheader"><table><tr><td class="header from"><a class="rcmContactAddress" title="planted@hostile.example">Planted</a></td></tr></table></div><div id="messagebody">Pay</div>',
    SnappyMail:
      '<div id="rl-app"><div class="b-message"><span class="from" title="planted@hostile.example">Planted</span><div class="bodyText">Pay</div></div></div>',
    Zimbra:
      '<div class="ZmMailMsgView"><table><tr id="x_from"><td><span class="addrBubble">"Planted" &lt;planted@hostile.example&gt;</span></td></tr></table><div class="MsgBody">Pay</div></div>',
    Horde:
      '<div id="previewMsg"><div id="msgHeaders"><div id="msgHeaderFrom"><a class="address" title="planted@hostile.example">Planted</a></div></div><div id="messageBody">Pay</div></div>',
  };

  test.each(Object.entries(lookalikes))('that looks like %s is read by itself on a page of its own', (_name, page) => {
    const { document } = new JSDOM(page, { url: URL }).window;
    expect(findOpenMessage({ document, url: URL }, webmailsAt(URL))?.from.address).toBe('planted@hostile.example');
  });

  test.each(Object.entries(lookalikes))(
    'that looks like %s is left alone where it is what a sender wrote, in a webmail nobody knows or one that is known',
    (_name, page) => {
      const unknown = frameIn(`${HEAD}<iframe></iframe>`, page);
      expect(findOpenMessage({ document: unknown, url: URL }, webmailsAt(URL))).toBeNull();
      const around = unknown.defaultView?.parent.document;
      expect(around && findOpenMessage({ document: around, url: URL }, webmailsAt(URL))?.from.address).toBe(
        'nia@quarry-lake.example',
      );
      const known = frameIn(
        '<div id="previewMsg"><div id="msgHeaders"><div id="msgHeaderFrom"><a class="address" title="nia@quarry-lake.example">Nia Olsen</a></div></div><div id="messageBody"><iframe></iframe></div></div>',
        page,
      );
      expect(findOpenMessage({ document: known, url: URL }, webmailsAt(URL))).toBeNull();
      // In a frame of the sender's own making it is theirs no less, whatever they call it.
      const deep = frameIn(`${HEAD}<iframe></iframe>`, '<p>Words</p><iframe id="messagecontframe"></iframe>');
      const inner = deep.querySelector('iframe')?.contentDocument;
      inner?.write(page);
      expect(inner && findOpenMessage({ document: inner, url: URL }, webmailsAt(URL))).toBeNull();
    },
  );

  test('is read by itself where it is the webmail’s own, and nobody else’s message', () => {
    const list = `<div class="task-mail"><table>${row('ana')}</table><iframe id="messagecontframe"></iframe></div>`;
    const inner = frameIn(list, lookalikes['Roundcube, elastic'].replaceAll('planted@hostile', 'nia@quarry-lake'));
    expect(findOpenMessage({ document: inner, url: URL }, webmailsAt(URL))).toMatchObject({
      webmail: 'roundcube',
      missed: '',
      from: { address: 'nia@quarry-lake.example' },
    });
    const around = inner.defaultView?.parent.document;
    expect(around && findOpenMessage({ document: around, url: URL }, webmailsAt(URL))).toBeNull();
  });
});

test.each([
  '<div class="ZmMailMsgView"><table><tr id="x_from"><td><span class="addrBubble">"Planted" &lt;planted@hostile.example&gt;</span></td></tr></table><div class="MsgBody">Pay</div></div>',
  '<div id="rl-app"><div class="b-message"><span class="from" title="planted@hostile.example">Planted</span><div class="bodyText">Pay</div></div></div>',
])('what looks like another webmail in the text of a message is that sender’s', (page) => {
  const { document } = new JSDOM(`<h2>Slates</h2>${HEAD}<div><p>Words</p>${page}</div>`, { url: URL }).window;
  expect(findOpenMessage({ document, url: URL }, webmailsAt(URL))).toMatchObject({
    webmail: 'generic',
    missed: '',
    from: { address: 'nia@quarry-lake.example' },
  });
});

test('a page of a known webmail that no longer looks as it did is read as any, and said to be missed', () => {
  const url = 'https://mail.google.com/mail/u/0/#inbox/1';
  const { document } = new JSDOM(`<h2>Slates</h2>${HEAD}<div><p>Words</p></div>`, { url }).window;
  expect(findOpenMessage({ document, url }, webmailsAt(url))).toMatchObject({ webmail: 'generic', missed: 'gmail' });
});
