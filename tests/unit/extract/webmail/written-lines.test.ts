import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { isMassMail } from '@/lib/extract/message/mass-mail';
import { writtenLines } from '@/lib/extract/webmail/written-lines';
import { unfold } from './open-fixture';

const HEAD = {
  from: { name: 'Tamsin Veld', address: 'tamsin@veld.example' },
  replyTo: null,
  recipients: [],
  subject: 'Pumps',
  list: false,
};

function body(html: string): Element {
  const { document } = new JSDOM(`<div id="body">${html}</div>`).window;
  unfold(document);
  const found = document.querySelector('#body');
  if (found === null) throw new Error('no body');
  return found;
}

const linesOf = (html: string) => writtenLines([body(html)]);
const newest = (html: string) => linesOf(html).flatMap(({ text, older }) => (older ? [] : [text]));

it('tells line from line by what stands apart, and leaves out what is hidden', () => {
  expect(
    newest(
      'Dear <b>Rita</b>,<br>yes\nplease.<p>Tamsin</p><table><tr><td>Tel</td><td>12</td></tr></table><p hidden>No</p>',
    ),
  ).toEqual(['Dear Rita,', 'yes please.', 'Tamsin', 'Tel', '12']);
});

it('keeps the lines of what is shown as it was typed', () => {
  expect(newest('<pre>Yes\nplease</pre><div style="white-space: pre-wrap">Regards\nTamsin</div>')).toEqual([
    'Yes',
    'please',
    'Regards',
    'Tamsin',
  ]);
});

it('says where links lead, and nothing of scripts and styles', () => {
  const href = `https://veld.example/leave?${'x'.repeat(400)}`;
  expect(newest(`<style>p{}</style><p><a href="${href}">here</a><script>go()</script></p>`)).toEqual([
    `here <${href.slice(0, 200)}>`,
  ]);
});

it('marks what a program marks as quoted, and everything under an older message’s head', () => {
  const quoted = linesOf('<p>Yes.</p><div class="gmail_quote"><p>Offers</p></div><p>Tamsin</p>');
  expect(quoted).toEqual([
    { text: 'Yes.', older: false },
    { text: 'Offers', older: true },
    { text: 'Tamsin', older: false },
  ]);
  const under = linesOf('<p>Yes.</p><div id="divRplyFwdMsg">From: Bo</div><p>Offers</p>');
  expect(under.map(({ older }) => older)).toEqual([false, true, true]);
});

it('reads the frames and the open shadow roots of a body', () => {
  const framed = '<iframe srcdoc="<p>In the frame</p>"></iframe>';
  const shadow = '<div><template shadowrootmode="open"><p>In the shadow</p></template></div>';
  expect(newest(`<p>Before</p>${framed}${shadow}`)).toEqual(['Before', 'In the frame', 'In the shadow']);
});

it('keeps both ends of an endless body', () => {
  const lines = linesOf('<p>one</p>'.repeat(5_000).concat('<p>To unsubscribe press here</p>'));
  expect(lines.length).toBeLessThanOrEqual(2_000);
  expect(isMassMail(HEAD, lines)).toBe(true);
});

it('tells mass mail from somebody who answers it', () => {
  const foot = '<p>Our offers</p><p><a href="https://veld.example/u">Unsubscribe</a></p>';
  expect(isMassMail(HEAD, linesOf(foot))).toBe(true);
  expect(isMassMail(HEAD, linesOf(`<p>Is this for us?</p><blockquote type="cite">${foot}</blockquote>`))).toBe(false);
  expect(isMassMail(HEAD, [])).toBe(false);
});

it('takes whoever takes leave for somebody, though their host only sends and no place for answers is shown', () => {
  const from = { name: 'Tamsin Veld', address: 'tamsin@mailer.veld.example' };
  expect(isMassMail({ ...HEAD, from }, linesOf('<p>The desk moves.</p><p>Regards,<br>Tamsin Veld</p>'))).toBe(false);
  expect(isMassMail({ ...HEAD, from }, linesOf('<p>The desk moves.</p>'))).toBe(true);
});

it('takes who wrote through a form for somebody, whatever sends it', () => {
  const form = '<p>This is an automatic message.</p><p>Do not reply to this</p><p>Name: Tamsin Veld</p>'.concat(
    '<p>E-mail: tamsin@veld.example</p><p>Message: Two pumps, please.</p>',
  );
  const from = { name: 'Website', address: 'wordpress@own.example' };
  expect(isMassMail({ ...HEAD, from }, linesOf(form))).toBe(false);
  expect(isMassMail({ ...HEAD, from }, linesOf('<p>Do not reply to this</p>'))).toBe(true);
});
