import { describe, expect, it } from 'vitest';
import { readPaste } from '@/lib/extract/read-paste';

const read = (text: string) => readPaste(text, { url: '', title: '', defaultCountry: 'DE' });

describe('readPaste', () => {
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

  it('reads the cards of a vCard', () => {
    const { drafts } = read(
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Roe;Jane;;Dr.;\r\nFN:Dr. Jane Roe\r\nORG:Quist Ltd;Sales\r\nTITLE:Head of Sales\r\nitem1.TEL;TYPE=CELL:+44 7700\r\n  900018\r\nEMAIL;TYPE=WORK:jane@quist.example\r\nADR;TYPE=WORK:;;3 Mill Lane;London;;EC1A 1BB;United Kingdom\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:R=C3=B6hl;Jana\r\nTEL;WORK:030 9018 2233\r\nEND:VCARD',
    );
    const [jane, jana] = drafts;
    expect(jane?.name?.value).toBe('Jane Roe');
    expect(jane?.organisation?.value).toBe('Quist Ltd');
    expect(jane?.jobTitle?.value).toBe('Head of Sales');
    expect(jane?.phones.map(({ value }) => [value.e164, value.kind])).toEqual([['+447700900018', 'mobile']]);
    expect(jane?.address?.value).toMatchObject({ street: '3 Mill Lane', city: 'London', postalCode: 'EC1A 1BB' });
    expect(jana?.name?.value).toBe('Jana Röhl');
    expect(jana?.phones.map(({ value }) => value.e164)).toEqual(['+493090182233']);
  });
});
