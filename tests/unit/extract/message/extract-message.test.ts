import { describe, expect, it } from 'vitest';
import { extractMessage } from '@/lib/extract/message/extract-message';
import type { MessageHeaders } from '@/lib/extract/message/message';

function read(text: string, headers: Partial<MessageHeaders> = {}) {
  return extractMessage(
    {
      headers: {
        from: { name: 'Jane Roe', address: 'jane.roe@quist.example' },
        replyTo: null,
        recipients: [],
        subject: '',
        list: false,
        ...headers,
      },
      html: null,
      text,
    },
    { defaultCountry: 'GB' },
  );
}

describe('extractMessage', () => {
  it('reads the sender from head and signature, apart from what is quoted', () => {
    const { reading, newest, signature, signOff, bulk } = read(
      'Dear Tom,\n\nthe samples are on their way.\n\nKind regards,\nJane Roe\nHead of Sales\nQuist Pumps Ltd\n+44 20 7946 0018\n\nOn 3 May 2026 at 10:04, Tom Poe <tom@poe.example> wrote:\n> Where are they?\n> Tom Poe, +44 20 7946 0991',
    );
    expect(bulk).toBeNull();
    expect(newest).not.toContain('> Where are they?');
    expect(signOff).toEqual(['Kind regards,']);
    expect(signature).toEqual(['Jane Roe', 'Head of Sales', 'Quist Pumps Ltd', '+44 20 7946 0018']);
    const [draft] = reading.drafts;
    expect(draft?.name?.value).toBe('Jane Roe');
    expect(draft?.name?.evidence[0]?.source).toBe('header');
    expect(draft?.emails.map(({ value }) => value)).toEqual(['jane.roe@quist.example']);
    expect(draft?.phones.map(({ value }) => value.e164)).toEqual(['+442079460018']);
  });

  it('offers nobody of a mass mail', () => {
    const { reading, bulk, signature } = read('Our spring prices are here!\n\nJane\n\nClick here to unsubscribe.');
    expect(bulk).toBe('unsubscribe');
    expect(reading.drafts).toEqual([]);
    expect(signature).toEqual([]);
  });
});
