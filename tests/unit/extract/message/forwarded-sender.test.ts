import { describe, expect, it } from 'vitest';
import { forwardedSender, isForwardSubject, mailboxOf } from '@/lib/extract/message/forwarded-sender';

const sender = (text: string) => forwardedSender(text.split('\n'), []);
const TOM = { name: 'Tom Poe', address: 'tom@poe.example' };

describe('forwardedSender', () => {
  it.each([
    'Begin forwarded message:\n\n> From: Tom Poe <tom@poe.example>\n> Subject: a\n> To: b@c.example',
    '-------- Weitergeleitete Nachricht --------\nBetreff: \ta\nDatum: \t3.3.2026\nVon: \tTom Poe <tom@poe.example>\nAn: \tb@c.example',
    '----- Mensaje reenviado ----- De: Tom Poe <tom@poe.example>Para: "b@c.example" <b@c.example>Enviado: martes',
    'From: Tom Poe [mailto:tom@poe.example] \nSent: Tuesday\nTo: b\nSubject: a',
    'From: Tom Poe <tom@poe.example<mailto:tom@poe.example>>\nSent: Tuesday\nTo: b\nSubject: a',
    '**From: **"Poe, Tom" <tom@poe.example>\n**Date: **3 March\n**To: **b@c.example',
    'Dnia 3.03.2026 10:15 „Tom Poe” <tom@poe.example> napisał(a):\n\na',
    'Tom Poe <tom@poe.example> skrev følgende den 03.03.2026, 10:15:\n\na',
    '在 2026年3月3日，10:15，Tom Poe <tom@poe.example> 写道：\n\na',
    'Kutoka kwa: Tom Poe <tom@poe.example>\nTarehe: 3 Machi\nKwa: b@c.example\nMada: a',
  ])('reads who wrote first: %s', (text) => {
    expect(sender(text)).toEqual(TOM);
  });

  it('reads a head with a name or an address alone', () => {
    expect(sender('On 3 March 2026 at 10:15, Tom Poe wrote:\n\n> a')).toEqual({ name: 'Tom Poe', address: '' });
    expect(sender('From: tom@poe.example\nTo: b\nSubject: a')).toEqual({ name: '', address: 'tom@poe.example' });
    expect(sender('nothing of the kind')).toBeNull();
  });

  it('tells a name from the months and days beside it', () => {
    expect(sender('On Tuesday, March 3, 2026, 10:15 AM, Mark Sunderland wrote:\n> a')?.name).toBe('Mark Sunderland');
    expect(sender('Am Dienstag, den 3. März 2026 um 10:15 schrieb Dora Mai-Sommer:\n> a')?.name).toBe(
      'Dora Mai-Sommer',
    );
  });
});

describe('mailboxOf', () => {
  it('puts the name in order and finds the address however it is written', () => {
    expect(mailboxOf('"Poe, Tom" <tom@poe.example>')).toEqual(TOM);
    expect(mailboxOf('Tom Poe (tom@poe.example)')).toEqual(TOM);
    expect(mailboxOf('  ')).toBeNull();
  });
});

describe('isForwardSubject', () => {
  it.each([
    'Fwd: a',
    'FW: a',
    'WG: a',
    'TR : a',
    'RV: a',
    'I: a',
    'Doorst: a',
    'PD: a',
    'Пер: a',
    '转发：a',
    '轉寄: a',
    'RE: FW: a',
  ])('knows %s', (subject) => {
    expect(isForwardSubject(subject)).toBe(true);
  });
  it.each(['Re: a', 'AW: a', 'Forwarder: offer', 'In: a', ''])('passes by %s', (subject) => {
    expect(isForwardSubject(subject)).toBe(false);
  });
});
