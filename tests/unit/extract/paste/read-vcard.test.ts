import { describe, expect, it } from 'vitest';
import { looksLikeVCard } from '@/lib/extract/paste/looks-like-vcard';
import { readVCard } from '@/lib/extract/paste/read-vcard';

const read = (lines: string[], defaultCountry = '') =>
  readVCard(['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n'), { url: '', title: '', defaultCountry }).drafts;

describe('readVCard', () => {
  it('reads a card of version 3 with labels, folds and escapes', () => {
    const [draft] = read([
      'VERSION:3.0',
      'N:Marsh;Ottilie;Jane\\, Ann;Dr.;',
      'FN:Dr. Ottilie Marsh',
      'ORG:Tern\\, Gull & Sons Ltd;Sales',
      'TITLE:Head of',
      '  Sales',
      'EMAIL;type=INTERNET;type=WORK;type=pref:ottilie@terngull.example',
      'item1.TEL:+44 20 7946 0018',
      'item1.X-ABLabel:Mobile',
      'TEL;type=WORK;type=FAX:+44 20 7946 0019',
      'item2.URL;type=pref:http\\://terngull.example/ottilie',
      'ADR;type=HOME:;;1 Gull Lane;Whitby;;YO21 1AA;England',
      'ADR;type=WORK:;Unit 4;2 Quay Road\\nThe Docks;Hull;East Yorkshire;HU1 2AB;England',
      'X-SKYPE-USERNAME:ottilie.marsh',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD',
      ' QSkZJRgABAQAAAQ==',
    ]);
    expect(draft).toMatchObject({
      kind: 'person',
      name: { value: 'Ottilie Marsh', evidence: [{ source: 'vcard' }] },
      givenName: { value: 'Ottilie' },
      familyName: { value: 'Marsh' },
      organisation: { value: 'Tern, Gull & Sons Ltd' },
      jobTitle: { value: 'Head of Sales' },
      address: {
        value: {
          street: '2 Quay Road, The Docks, Unit 4',
          city: 'Hull',
          region: 'East Yorkshire',
          postalCode: 'HU1 2AB',
          country: 'England',
        },
      },
    });
    expect(draft?.emails.map(({ value }) => value)).toEqual(['ottilie@terngull.example']);
    expect(draft?.phones.map(({ value }) => value)).toEqual([
      { written: '+44 20 7946 0018', e164: '+442079460018', kind: 'mobile', extension: '' },
      { written: '+44 20 7946 0019', e164: '+442079460019', kind: 'fax', extension: '' },
    ]);
    expect(draft?.urls.map(({ value }) => value)).toEqual(['http://terngull.example/ottilie']);
    expect(draft?.messaging.map(({ value }) => value)).toEqual([{ kind: 'skype', id: 'ottilie.marsh' }]);
  });

  it('reads version 2.1: bare types, quoted-printable over soft line breaks, and other character sets', () => {
    const [draft] = read([
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gro=C3=9F;J=C3=BC=',
      'rgen;;;',
      'ORG;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:B=E4cker=3B S=F6hne',
      'TEL;CELL;PREF:+49 1512 3456789',
      'TEL;WORK;FAX:+49 30 901820',
      'EMAIL;PREF;INTERNET:juergen@baecker.example',
      'LABEL;WORK;ENCODING=QUOTED-PRINTABLE:Hauptstr. 1=0D=0A=',
      'EMAIL:nobody@label.example',
      'PHOTO;ENCODING=BASE64;JPEG:',
      ' BMfBEg==',
      '',
    ]);
    expect(draft).toMatchObject({
      name: { value: 'Jürgen Groß' },
      givenName: { value: 'Jürgen' },
      familyName: { value: 'Groß' },
      organisation: { value: 'Bäcker; Söhne' },
    });
    expect(draft?.phones.map(({ value }) => [value.e164, value.kind])).toEqual([
      ['+4915123456789', 'mobile'],
      ['+4930901820', 'fax'],
    ]);
    // What stands behind a soft line break belongs to the label.
    expect(draft?.emails.map(({ value }) => value)).toEqual(['juergen@baecker.example']);
  });

  it('reads version 4: numbers as URIs with an extension, several types in one', () => {
    const [draft] = read([
      'VERSION:4.0',
      'FN:Ida Quist',
      'TEL;VALUE=uri;TYPE="work,voice";PREF=1:tel:+1-418-555-0154;ext=102',
      'IMPP;X-SERVICE-TYPE=WeChat:x-apple:ida_quist',
      'IMPP:skype:ida.quist',
    ]);
    expect(draft?.phones[0]?.value).toMatchObject({ e164: '+14185550154', extension: '102', kind: 'work' });
    expect(draft?.messaging.map(({ value }) => value)).toEqual([
      { kind: 'wechat', id: 'ida_quist' },
      { kind: 'skype', id: 'ida.quist' },
    ]);
  });

  it('takes a bare number for one of the country the card tells, else of the one given', () => {
    const national = 'TEL:030 901820';
    expect(read(['FN:Ida Quist', national], 'DE')[0]?.phones[0]?.value.e164).toBe('+4930901820');
    const told = read(['FN:Ida Quist', national, 'TEL:+49 30 901821', 'ADR:;;;Berlin;;10115;Germany'], '');
    expect(told[0]?.phones.map(({ value }) => value.e164)).toEqual(['+4930901820', '+4930901821']);
  });

  it('makes a company of a card that names nobody, and puts Chinese names together', () => {
    expect(read(['FN:Tern Supplies', 'ORG:Tern Supplies', 'N:;;;;'])[0]).toMatchObject({
      kind: 'organisation',
      name: null,
      organisation: { value: 'Tern Supplies' },
    });
    expect(read(['N:欧阳;明;;;'])[0]?.name?.value).toBe('欧阳明');
  });

  it('reads every card of a file in order and passes over empty ones and broken lines', () => {
    const cards = ['FN:Ann Abel', 'PHOTO;ENCODING=b:AAAA', 'FN:Bo Berg\r\nTEL;=;:::\r\nEMAIL:bo@berg.example'];
    const text = cards.map((card) => `BEGIN:VCARD\r\n${card}\r\nEND:VCARD`).join('\r\n');
    const { drafts } = readVCard(text, { url: '', title: '', defaultCountry: '' });
    expect(drafts.map(({ name, emails }) => [name?.value, emails.length])).toEqual([
      ['Ann Abel', 0],
      ['Bo Berg', 1],
    ]);
  });

  it('keeps hostile values text, and unsafe addresses out', () => {
    const [draft] = read([
      'FN:<img src=x onerror=alert(1)>\u202e',
      'URL:javascript:alert(1)',
      'URL:data:text/html,hi',
      'EMAIL:__proto__',
      'X-QQ;__proto__=x;constructor=y:10001',
    ]);
    expect(draft?.name?.value).toBe('<img src=x onerror=alert(1)>');
    expect(draft?.urls).toEqual([]);
    expect(draft?.emails).toEqual([]);
    expect(draft?.messaging.map(({ value }) => value)).toEqual([{ kind: 'qq', id: '10001' }]);
  });

  it('reads past megabytes of picture and endless lines', () => {
    const picture = Array.from({ length: 60_000 }, () => ` ${'A'.repeat(74)}`);
    const quotes = `TEL;${'"'.repeat(9_000)}`;
    const soft = Array.from({ length: 30_000 }, () => '=C3=91=');
    const [draft] = read([
      'PHOTO;ENCODING=b:',
      ...picture,
      quotes,
      'NOTE;ENCODING=QUOTED-PRINTABLE:=',
      ...soft,
      '',
      'FN:Ida Quist',
    ]);
    expect(draft?.name?.value).toBe('Ida Quist');
  });
});

describe('looksLikeVCard', () => {
  it('knows a card by its first line, wherever it stands', () => {
    expect(looksLikeVCard('See below\n  begin:vcard \nFN:A\nEND:VCARD')).toBe(true);
    expect(looksLikeVCard('It starts with BEGIN:VCARD, they say')).toBe(false);
  });
});
