import { beforeEach, expect, it } from 'vitest';
import { about, actions, aMailbox, FRAME, message, sent, withJane, written } from './a-mailbox';

let { book, page, handlers, ask } = aMailbox();
const MINUTE = 60_000;
const FOOT = ['Our autumn offers.', 'You can unsubscribe here.'];

beforeEach(() => {
  ({ book, page, handlers, ask } = aMailbox());
});

it('offers nobody of a message whose body is a mailing’s, unless asked', async () => {
  page.written = FOOT;
  const look = await ask('mail.look', message());
  expect(look.face).toMatchObject({ state: 'bulk', summary: 'Mailing list or automatic mail' });
  expect(look.face.actions.find(({ name }) => name === 'save')).toMatchObject({ weight: 'quiet' });
  expect(await ask('mail.save', message())).toMatchObject({ face: { state: 'contact' } });
});

it('offers who quotes a mailing, and who can’t be read', async () => {
  page.written = ['Is this for us?', 'On Mon, 4 May 2026 at 09:12, Offers <news@quist.example> wrote:', ...FOOT];
  expect((await ask('mail.look', message())).face.state).toBe('stranger');
  page.written = null;
  expect((await ask('mail.look', message())).face.state).toBe('stranger');
});

it('believes no body of another message than the one asked about', async () => {
  page.written = FOOT;
  page.open = message({ subject: 'This week' });
  const { face } = await handlers['mail.look'](about(message()), FRAME);
  expect(face.state).toBe('stranger');
});

it('offers nobody of a host that only sends, even where its body is unread', async () => {
  page.written = null;
  const seen = message({ from: { name: 'Quist', address: 'hello@mailer.quist.example' } });
  expect((await ask('mail.look', seen)).face.state).toBe('bulk');
});

it('offers whoever is to be answered behind a machine, and who wrote through a form', async () => {
  page.written = ['This is an automatically generated message.', 'Name: Tamsin Veld'];
  const machine = { name: 'Website', address: 'no-reply@own.example' };
  const passedOn = message({ from: machine, replyTo: { name: 'Tamsin Veld', address: 'tamsin@veld.example' } });
  expect((await ask('mail.look', passedOn)).face).toMatchObject({ state: 'stranger', address: 'tamsin@veld.example' });
});

it('takes a contact’s mailing for no answer of theirs', async () => {
  await withJane(book);
  book.clock.time += 60 * MINUTE;
  page.written = FOOT;
  const look = await ask('mail.look', message({ date: written(book, -5) }));
  expect(look.face).toMatchObject({ state: 'contact', badge: '' });
  page.written = ['Yes, please.'];
  const reply = await ask('mail.look', message({ date: written(book, -4), subject: 'Re: pumps' }));
  expect(reply.face).toMatchObject({ state: 'contact', badge: 'Replied' });
});

it('reads no body where that tells nothing: a contact’s old mail, the rep’s own, a list’s', async () => {
  await withJane(book);
  await ask('mail.look', message({ date: written(book, -5) }));
  await ask('mail.look', sent());
  await ask('mail.look', message({ from: { name: 'Bo', address: 'bo@else.example' }, list: true }));
  await ask('mail.look', message({ from: { name: 'Bo', address: 'no-reply@else.example' } }));
  expect(page.bodiesRead).toBe(0);
  expect(actions(await ask('mail.look', message({ from: { name: 'Bo', address: 'bo@else.example' } })))).toContain(
    'save',
  );
  expect(page.bodiesRead).toBe(1);
});
