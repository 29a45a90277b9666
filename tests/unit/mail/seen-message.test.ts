import * as v from 'valibot';
import { expect, it } from 'vitest';
import type { OpenMessage } from '@/lib/extract/webmail/webmail';
import { seenMessage } from '@/lib/mail/seen-message';
import { MAIL_LIMITS } from '@/lib/messages/mail-limits';
import { SeenMessageSchema } from '@/lib/messages/mail-protocol';

const nothing = {} as Element;
const OPEN: OpenMessage = {
  webmail: 'somewhere',
  missed: '',
  generation: '2026',
  key: 'one\ntwo',
  from: { name: 'Ada Roe', address: 'ada@roe.example' },
  replyTo: { name: '', address: 'desk@roe.example' },
  recipients: [{ name: '', address: 'rita@own.example' }],
  subject: 'Offer',
  date: '4 May',
  url: 'https://mail.example/1',
  id: '17',
  own: ['rita@own.example'],
  direction: 'unknown',
  list: false,
  bodies: [nothing],
  beside: nothing,
};

it('of an open message its head is told, and nothing of the page', () => {
  const { key, generation, bodies, beside, ...head } = OPEN;
  const seen = seenMessage(OPEN);
  expect(seen).toEqual(head);
  expect(v.parse(SeenMessageSchema, seen)).toEqual(seen);
});

it('the background cuts a head that holds more than it keeps, and takes what went to a crowd for list mail', () => {
  const long = 'x'.repeat(100_000);
  const crowd = Array.from({ length: 500 }, (_, at) => ({ name: '', address: `person${at}@own.example` }));
  const seen = v.parse(
    SeenMessageSchema,
    seenMessage({
      ...OPEN,
      recipients: crowd,
      subject: long,
      date: long,
      url: `https://mail.example/${long}`,
      id: long,
      own: crowd.map(({ address }) => address),
    }),
  );
  expect(seen).toMatchObject({ url: '', list: true });
  expect(seen.recipients).toHaveLength(MAIL_LIMITS.recipients);
  expect(seen.own).toHaveLength(MAIL_LIMITS.own);
  for (const written of [seen.subject, seen.date, seen.id]) expect(written).toHaveLength(MAIL_LIMITS.line);
});
