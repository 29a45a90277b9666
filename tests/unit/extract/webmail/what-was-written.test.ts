import { JSDOM } from 'jsdom';
import { afterEach, expect, it } from 'vitest';
import type { LeftOpen } from '@/lib/extract/webmail/left-open';
import type { OpenMessage } from '@/lib/extract/webmail/webmail';
import { whatWasWritten } from '@/lib/extract/webmail/what-was-written';

const world = globalThis as LeftOpen;

afterEach(() => {
  delete world.duebookOpen;
});

function leave(html: string): Element {
  const { body } = new JSDOM(html).window.document;
  world.duebookOpen = {
    webmail: 'generic',
    missed: '',
    generation: '',
    key: '',
    from: { name: 'Tamsin Veld', address: 'tamsin@veld.example' },
    replyTo: null,
    recipients: [],
    subject: 'Pumps',
    date: 'today',
    url: 'https://mail.example/',
    id: '',
    own: [],
    direction: 'in',
    list: false,
    bodies: [body],
    beside: body,
  } satisfies OpenMessage;
  return body;
}

it('says what was written, and in which message', async () => {
  leave('<p>Yes.</p>');
  expect(await whatWasWritten()).toEqual({
    from: 'tamsin@veld.example',
    subject: 'Pumps',
    date: 'today',
    lines: [{ text: 'Yes.', older: false }],
  });
});

it('waits for a body that is still being loaded', async () => {
  const body = leave('');
  const reading = whatWasWritten();
  body.textContent = 'Yes.';
  expect((await reading)?.lines).toEqual([{ text: 'Yes.', older: false }]);
});

it('goes without one that never comes, as of pictures alone', async () => {
  leave('<img src="x.png">');
  expect((await whatWasWritten())?.lines).toEqual([]);
});

it('says nothing where no message is open', async () => {
  expect(await whatWasWritten()).toBeNull();
});
