import { describe, expect, it } from 'vitest';
import { mailPeople, personAbout } from '@/lib/mail/mail-people';
import { message, sent } from './a-mailbox';

const NOTHING_TOLD = { ownAddresses: [], notOwnAddresses: [], neverCapture: [] };
const addresses = (seen: Parameters<typeof mailPeople>[0]) =>
  mailPeople(seen, NOTHING_TOLD).people.map(({ address }) => address);
const jane = { name: 'Jane Doe', address: 'jane@acme.example' };
const rita = { name: 'Rita Rep', address: 'rita@own.example' };

describe('mailPeople', () => {
  it.each([
    [
      'an answer goes elsewhere',
      message({ replyTo: { name: '', address: 'desk@acme.example' } }),
      ['jane@acme.example', 'desk@acme.example'],
    ],
    [
      'a form wrote for somebody',
      message({ from: { name: 'Form', address: 'no-reply@form.example' }, replyTo: jane }),
      ['jane@acme.example', 'no-reply@form.example'],
    ],
    [
      'an answer goes to the sender',
      message({ replyTo: { name: '', address: 'JANE@acme.example' } }),
      ['jane@acme.example'],
    ],
    ['the sender has no address', message({ from: { name: 'Jane', address: '' } }), []],
    ['the sender has an odd address', message({ from: { name: 'Jane', address: 'javascript:alert(1)' } }), []],
  ])('are those who wrote, where %s', (_what, seen, expected) => {
    expect(mailPeople(seen, NOTHING_TOLD).direction).toBe('in');
    expect(addresses(seen)).toEqual(expected);
  });

  it.each([
    ['the page says so', sent({ recipients: [rita, jane, jane] }), ['jane@acme.example']],
    ['the sender is the rep', sent({ direction: 'unknown' }), ['jane@acme.example']],
    ['the page does not know the rep', sent({ own: [], recipients: [jane, rita] }), ['jane@acme.example']],
  ])('are those written to, where %s', (_what, seen, expected) => {
    expect(mailPeople(seen, NOTHING_TOLD).direction).toBe('out');
    expect(addresses(seen)).toEqual(expected);
  });

  it('are those written to, where the rep has listed the address it was sent from, and nobody else so listed', () => {
    const seen = sent({ own: [], direction: 'unknown', recipients: [jane, { name: '', address: 'RR@other.example' }] });
    const { direction, people } = mailPeople(seen, {
      ...NOTHING_TOLD,
      ownAddresses: ['rita@own.example', 'rr@other.example'],
    });
    expect([direction, people]).toEqual(['out', [jane]]);
  });

  it('are whom never to capture last, of those the rep wrote to', () => {
    const ann = { name: 'Ann Orl', address: 'ann@own.example' };
    const told = { ...NOTHING_TOLD, neverCapture: ['own.example'] };
    expect(mailPeople(sent({ own: [rita.address], recipients: [ann, jane] }), told).people).toEqual([jane, ann]);
    expect(mailPeople(sent({ own: [rita.address], recipients: [ann] }), told).people).toEqual([ann]);
    // Who wrote is who wrote.
    expect(mailPeople(message({ from: ann, replyTo: jane }), told).people).toEqual([ann, jane]);
  });

  it.each(['out', 'in', 'unknown'] as const)(
    'are those who wrote, where the rep has said that it is not from them, whatever the page says: %s',
    (way) => {
      const told = { ...NOTHING_TOLD, notOwnAddresses: ['jane@acme.example'] };
      const seen = message({ own: ['Jane@acme.example', 'rita@own.example'], direction: way });
      expect(mailPeople(seen, told)).toEqual({ direction: 'in', people: [jane] });
      // Nor are they left out of those the rep wrote to.
      const wrote = sent({ own: seen.own, recipients: [jane] });
      expect(mailPeople(wrote, told)).toEqual({ direction: 'out', people: [jane] });
    },
  );

  it('are a dozen at most', () => {
    const recipients = Array.from({ length: 50 }, (_, at) => ({ name: '', address: `p${at}@acme.example` }));
    expect(addresses(sent({ recipients }))).toHaveLength(12);
  });
});

describe('personAbout', () => {
  it('is the one named, the first where none is, and never somebody else', () => {
    const people = mailPeople(message({ replyTo: { name: '', address: 'desk@acme.example' } }), NOTHING_TOLD);
    expect(personAbout(people, { address: null })?.address).toBe('jane@acme.example');
    expect(personAbout(people, { address: ' Desk@acme.example' })?.address).toBe('desk@acme.example');
    expect(() => personAbout(people, { address: 'bo@else.example' })).toThrow();
    expect(personAbout({ direction: 'in', people: [] }, { address: null })).toBeNull();
  });
});
