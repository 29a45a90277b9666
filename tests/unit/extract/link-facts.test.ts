// @vitest-environment jsdom
import { mf2 } from 'microformats-parser';
import { describe, expect, it } from 'vitest';
import { draftFields } from '@/lib/extract/drafts/draft-fields';
import { readDocument } from '@/lib/extract/read-document';
import { hCardBy } from '@/lib/extract/sources/h-card';
import { facts, readHtml } from './read-html';

const SOURCE = { url: 'https://tern.example/', title: 'Tern' };

/** A page with a link that holds a card of these lines. */
function pageWithCard(lines: string[]) {
  const card = ['BEGIN:VCARD', ...lines, 'END:VCARD'].join('\r\n');
  return readHtml(`<title>Crew</title><a href="data:text/vcard,${encodeURIComponent(card)}">Save my contact</a>`);
}

describe('links that call', () => {
  it('name the extension, which a contact has once', () => {
    const [draft] = readHtml('<h1>Ida Quist</h1><p><a href="tel:+442079460018;ext=12">Call</a></p>').drafts;
    expect(draft?.phones[0]?.value).toMatchObject({ e164: '+442079460018', extension: '12' });
    const [written] = readHtml('<h1>Ida Quist</h1><p>Phone +44 20 7946 0018 ext. 12</p>').drafts;
    if (written === undefined) throw new Error('Nobody was read.');
    expect(draftFields(written, SOURCE).phones).toEqual([
      { written: '+44 20 7946 0018', e164: '+442079460018', kind: 'work', extension: '12' },
    ]);
  });
});

describe('a card within a link', () => {
  it('is read past a picture that ends like a line that goes on, with kinds, profiles and messengers', () => {
    const [draft] = pageWithCard([
      'VERSION:3.0',
      'FN:Ida Quist',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRg=',
      'TEL;TYPE=HOME,VOICE:+44 20 7946 0018',
      'item1.TEL:+44 20 7946 0019',
      'item1.X-ABLabel:_$!<WorkFAX>!$_',
      'X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/idaquist',
      'IMPP;X-SERVICE-TYPE=Skype:skype:ida.quist',
    ]).drafts;
    expect(facts(draft).phones).toEqual(['+442079460018 home', '+442079460019 fax']);
    expect(draft?.urls.map(({ value }) => value)).toEqual(['https://www.linkedin.com/in/idaquist']);
    expect(draft?.messaging.map(({ value }) => value)).toEqual([{ kind: 'skype', id: 'ida.quist' }]);
  });

  it('has its name in the order of its script, and in its character set', () => {
    expect(pageWithCard(['N:欧阳;静;;;', 'TEL:+86 138 0013 8000']).drafts[0]?.name?.value).toBe('欧阳静');
    const [latin] = pageWithCard(['FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:J=F6rg B=E4r', 'TEL:+49 30 1234567']).drafts;
    expect(latin?.name?.value).toBe('Jörg Bär');
  });
});

describe('an hCard', () => {
  it('says by its types and labels what kind its numbers are', () => {
    const html = `<div class="vcard"><span class="fn">Ida Quist</span>
      <span class="tel"><span class="type">Fax</span> <span class="value">+44 20 7946 0019</span></span>
      <span class="tel"><abbr class="type" title="cell">m</abbr> <span class="value">+44 20 7946 0018</span></span></div>`;
    const page = new DOMParser().parseFromString(html, 'text/html');
    const { drafts } = readDocument(page, {
      url: SOURCE.url,
      defaultCountry: '',
      limit: 60_000,
      first: [hCardBy(mf2)],
    });
    expect(facts(drafts[0]).phones.sort()).toEqual(['+442079460018 mobile', '+442079460019 fax']);
  });

  it('is at an address in words alone, as at one in parts', () => {
    const html =
      '<div class="h-card"><span class="p-name">Ida Quist</span> <span class="p-adr">4 Mill Lane, Otley LS21 3AB, United Kingdom</span></div>';
    const document = new DOMParser().parseFromString(html, 'text/html');
    const { drafts } = readDocument(document, {
      url: SOURCE.url,
      defaultCountry: '',
      limit: 60_000,
      first: [hCardBy(mf2)],
    });
    expect(facts(drafts[0]).address).toEqual({
      street: '4 Mill Lane',
      city: 'Otley',
      region: '',
      postalCode: 'LS21 3AB',
      country: 'United Kingdom',
    });
  });
});
