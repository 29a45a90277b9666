import * as v from 'valibot';
import { expect, it } from 'vitest';
import { seenMessage } from '@/lib/mail/seen-message';
import { SeenMessageSchema } from '@/lib/messages/mail-protocol';

it('what a page shows of a message is told in the shape the background takes, however much it is', () => {
  const long = 'x'.repeat(100_000);
  const many = Array.from({ length: 500 }, () => ({ name: long, address: long }));
  const nothing = {} as Element;
  const seen = seenMessage({
    webmail: 'somewhere',
    missed: '',
    generation: '2026',
    key: long,
    from: { name: long, address: long },
    replyTo: { name: long, address: long },
    recipients: many,
    subject: long,
    date: long,
    url: `https://mail.example/${long}`,
    id: long,
    own: [long, 'rita@own.example'],
    direction: 'unknown',
    list: false,
    bodies: [nothing],
    beside: nothing,
  });
  expect(v.parse(SeenMessageSchema, seen)).toEqual(seen);
  expect(seen).toMatchObject({ own: ['rita@own.example'], url: '', list: true });
});
