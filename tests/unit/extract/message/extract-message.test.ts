import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractMessage } from '@/lib/extract/message/extract-message';
import type { MessageHeaders } from '@/lib/extract/message/message';

function read(text: string, headers: Partial<MessageHeaders> = {}, html: string | null = null) {
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
      html: html === null ? null : new JSDOM(html).window.document,
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

  it('takes a drawn rule for the beginning of a signature, as plain mail draws it', () => {
    const { signature } = read(
      '',
      { from: { name: '', address: 'export@quist.example' } },
      '<div>王工，您好：</div><div>样品报告请查收，收件人请填李师傅 13700451182。</div><hr><div>林岚　Lucy Lin</div><div>外贸部 业务主管</div><div>青海葵斯特轴承制造有限公司</div>',
    );
    expect(signature).toEqual(['林岚 Lucy Lin', '外贸部 业务主管', '青海葵斯特轴承制造有限公司']);
  });

  it('offers nobody of a mass mail', () => {
    const { reading, bulk, signature } = read('Our spring prices are here!\n\nJane\n\nClick here to unsubscribe.');
    expect(bulk).toBe('unsubscribe');
    expect(reading.drafts).toEqual([]);
    expect(signature).toEqual([]);
  });

  it('offers the first writer of a message passed on: first where the sender adds nothing, else after them', () => {
    const passed =
      '---------- Forwarded message ---------\nFrom: Tom Poe <tom@poe.example>\nDate: Tue, 3 Mar 2026\nSubject: Pumps\nTo: <jane.roe@quist.example>\n\nWe need six.\n\nRegards\nTom Poe\nBuyer\nPoe & Sons Ltd\n020 7946 0991';
    const bare = read(passed, { subject: 'Fwd: Pumps' });
    expect(bare.forwarded).toEqual({ name: 'Tom Poe', address: 'tom@poe.example' });
    const [first, second] = bare.reading.drafts;
    expect(first?.name?.value).toBe('Tom Poe');
    expect(first?.phones.map(({ value }) => value.e164)).toEqual(['+442079460991']);
    expect(second?.name?.value).toBe('Jane Roe');
    const said = read(`Can you take this one?\n\nJane\n\n${passed}`, { subject: 'Fwd: Pumps' });
    expect(said.reading.drafts.map(({ name }) => name?.value)).toEqual(['Jane Roe', 'Tom Poe']);
    expect(said.newest.join(' ')).not.toContain('six');
  });

  it('takes an answer for no forward, and the sender’s own old signature in a quote for nothing', () => {
    const { forwarded, reading, signature } = read(
      'Fine.\n\nOn 3 May 2026 at 10:04, Tom Poe <tom@poe.example> wrote:\n> Ok?\n>\n>> Jane Roe, Quist Pumps, 020 7946 0018',
      { subject: 'Re: Pumps' },
    );
    expect(forwarded).toBeNull();
    expect(signature).toEqual([]);
    expect(reading.drafts).toHaveLength(1);
    expect(reading.drafts[0]?.phones).toEqual([]);
  });

  it('reads who signed where the head names only a desk, and where to answer', () => {
    const { reading } = read('Please quote.\n\nThanks\nHoward Quist', {
      from: { name: 'Purchasing', address: 'purchasing@quist.example' },
      replyTo: { name: '', address: 'howard@quist.example' },
    });
    expect(reading.drafts[0]?.name?.value).toBe('Howard Quist');
    expect(reading.drafts[0]?.name?.evidence[0]).toMatchObject({ source: 'signature', quote: 'Howard Quist' });
    expect(reading.drafts[0]?.emails.map(({ value }) => value)).toEqual([
      'purchasing@quist.example',
      'howard@quist.example',
    ]);
  });

  it('reads an HTML body the same way', () => {
    const html = new JSDOM(
      '<div>Fine by me.</div><div><br></div><div class="gmail_signature"><b>Jane Roe</b><br>Head of Sales<br><a href="tel:+442079460018">020 7946 0018</a></div><div class="gmail_quote"><blockquote>Tom Poe, 020 7946 0991</blockquote></div>',
    ).window.document;
    const { reading, signature } = extractMessage(
      {
        headers: {
          from: { name: 'Roe, Jane', address: 'jane.roe@quist.example' },
          replyTo: null,
          recipients: [],
          subject: '',
          list: false,
        },
        html,
        text: '',
      },
      { defaultCountry: 'GB' },
    );
    expect(signature).toEqual(['Jane Roe', 'Head of Sales', '020 7946 0018']);
    expect(reading.drafts[0]?.name?.value).toBe('Jane Roe');
    expect(reading.drafts[0]?.phones.map(({ value }) => value.e164)).toEqual(['+442079460018']);
  });
});
