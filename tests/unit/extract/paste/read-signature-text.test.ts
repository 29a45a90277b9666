import { describe, expect, it } from 'vitest';
import { readSignatureText } from '@/lib/extract/paste/read-signature-text';

const read = (text: string) => readSignatureText(text, { url: '', title: '', defaultCountry: 'DE' });

describe('readSignatureText', () => {
  it('reads a card whose labels only its language knows', () => {
    const [draft, ...others] = read(
      'Joanna Rój\nKierownik Zakupów\nQuist Pompy Sp. z o.o.\ntel. kom. +48 512 000 018',
    ).drafts;
    expect(others).toEqual([]);
    expect(draft?.name?.value).toBe('Joanna Rój');
    expect(draft?.organisation?.value).toBe('Quist Pompy Sp. z o.o.');
    expect(draft?.phones.map(({ value }) => [value.e164, value.kind])).toEqual([['+48512000018', 'mobile']]);
  });

  it('reads who wrote a whole mail, before those it mentions or quotes', () => {
    const { drafts } = read(
      'Guten Tag,\n\nbitte rufen Sie Frau Poe unter 030 9018 2299 an, sie ist heute im Haus.\n\nMit freundlichen Grüßen\nJana Röhl\nQuist Pumpen GmbH\njana@quist.example\nTel. 030 9018 2233\n\nAm 03.03.2026 um 10:15 schrieb Tom Poe <tom@poe.example>:\n> Wo bleiben sie?\n> Tom Poe, 030 9018 2244',
    );
    expect(drafts[0]?.name?.value).toBe('Jana Röhl');
    expect(drafts[0]?.phones.map(({ value }) => value.e164)).toEqual(['+493090182233']);
  });

  it('lists several people as several', () => {
    const { drafts } = read(
      'Jane Roe\nHead of Sales\njane.roe@quist.example\n\nHoward Quist\nManaging Director\nhoward.quist@quist.example',
    );
    expect(drafts.map(({ name }) => name?.value)).toEqual(['Jane Roe', 'Howard Quist']);
  });

  it('offers nobody of a text that tells none', () => {
    expect(read('See you on Monday, then. Bring the samples along.').drafts).toEqual([]);
    expect(read('').drafts).toEqual([]);
  });
});
