// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { openMessageReading } from '@/lib/extract/webmail/open-message-reading';
import type { OpenMessage } from '@/lib/extract/webmail/webmail';

const OPTIONS = { defaultCountry: '' };

function open(change: Partial<OpenMessage>): OpenMessage {
  const body = document.createElement('div');
  body.innerHTML = '<p>Yes, please.</p><p>--<br>Ingrid Solheim<br>Head of Maps</p>';
  return {
    webmail: 'any',
    missed: '',
    generation: 'any',
    key: '1',
    from: { name: 'Ingrid Solheim', address: 'ingrid@corvidmaps.example' },
    replyTo: null,
    recipients: [{ name: 'Rita Rep', address: 'rita@northwind.example' }],
    subject: 'Offer',
    date: '',
    url: 'https://mail.example/?id=7&sid=secret',
    id: '',
    own: ['rita@northwind.example'],
    direction: 'in',
    list: false,
    bodies: [body],
    beside: body,
    ...change,
  };
}

test('a message that came in is read for its sender, met at the message', () => {
  const { reading, mine } = openMessageReading(open({}), OPTIONS);
  expect(mine).toEqual([]);
  expect(reading).toMatchObject({ url: 'https://mail.example/?id=7', title: 'Offer', more: 0 });
  expect(reading.drafts.map(({ name, jobTitle }) => [name?.value, jobTitle?.value])).toEqual([
    ['Ingrid Solheim', 'Head of Maps'],
  ]);
});

test.each([
  ['has a way to be left alone', {}, '<p>This week: pallets. Unsubscribe here.</p>'],
  ['is said to be a list’s', { list: true }, '<p>This week: pallets.</p>'],
  ['says that a machine wrote it', {}, '<p>This is an automated message.</p>'],
])('one that %s has nobody to offer but whom its head has, unless the rep asks for them', (_what, change, html) => {
  const body = document.createElement('div');
  body.innerHTML = `${html}<p>--<br>Ingrid Solheim<br>Head of Maps</p>`;
  const told = (asked: boolean) => {
    const { reading, bulk } = openMessageReading(open({ ...change, bodies: [body] }), { ...OPTIONS, asked });
    expect(bulk).not.toBeNull();
    return reading.drafts.map(({ emails, jobTitle }) => [emails[0]?.value, jobTitle?.value]);
  };
  expect(told(false)).toEqual([['ingrid@corvidmaps.example', undefined]]);
  expect(told(true)).toEqual([['ingrid@corvidmaps.example', 'Head of Maps']]);
});

test('one the rep sent is read for those it went to, and never for the rep, whose signature it has', () => {
  const { reading } = openMessageReading(
    open({
      direction: 'out',
      from: { name: 'Rita Rep', address: 'Rita@northwind.example' },
      recipients: [
        { name: 'Ingrid Solheim', address: 'ingrid@corvidmaps.example' },
        { name: 'me', address: 'rita@Northwind.example' },
        { name: '', address: 'bo.lund@corvidmaps.example' },
      ],
    }),
    OPTIONS,
  );
  expect(reading.drafts.map(({ emails }) => emails.map(({ value }) => value))).toEqual([
    ['ingrid@corvidmaps.example'],
    ['bo.lund@corvidmaps.example'],
  ]);
  expect(reading.drafts.every(({ jobTitle }) => jobTitle === null)).toBe(true);
  expect(reading.more).toBe(0);
});

test('one sent from an address the page does not know for the rep’s, but Duebook does, is read like that too', () => {
  const jonas = { name: 'Jonas Vik', address: 'jonas@fjordlift.example' };
  const sent = open({ own: [], direction: 'unknown', recipients: [jonas, { name: '', address: 'Other@rep.example' }] });
  const own = ['ingrid@corvidmaps.example', 'other@rep.example'];
  const { reading, mine } = openMessageReading(sent, { ...OPTIONS, own });
  expect(mine).toEqual(own);
  expect(reading.drafts.map(({ emails }) => emails[0]?.value)).toEqual(['jonas@fjordlift.example']);
});

test('one taken for the rep’s own says from which address, and is read for its sender once that is denied', () => {
  const guessed = open({ own: ['Ingrid@corvidmaps.example'], direction: 'out' });
  const taken = openMessageReading(guessed, OPTIONS);
  expect(taken.mine).toEqual(['ingrid@corvidmaps.example']);
  expect(taken.reading.drafts.map(({ emails }) => emails[0]?.value)).toEqual(['rita@northwind.example']);
  const denied = { ...OPTIONS, notOwn: ['ingrid@corvidmaps.example'] };
  const { reading, mine } = openMessageReading(guessed, denied);
  expect(mine).toEqual([]);
  expect(reading.drafts.map(({ jobTitle }) => jobTitle?.value)).toEqual(['Head of Maps']);
  // Nor are they left out of those the rep wrote to.
  const [to, from] = [guessed.from, { name: '', address: 'rita@northwind.example' }];
  const sent = openMessageReading(open({ ...guessed, from, recipients: [to] }), denied);
  expect(sent.reading.drafts.map(({ emails }) => emails[0]?.value)).toEqual(['ingrid@corvidmaps.example']);
});

test('what is too long to be kept with a contact is no address', () => {
  expect(openMessageReading(open({ url: `https://a.example/${'x'.repeat(5_000)}` }), OPTIONS).reading.url).toBe('');
});
