// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readDocument } from '@/lib/extract/read-document';

/** Only a document that is open in a window has styles to ask about. */
function read(style: string, html: string) {
  document.body.innerHTML = `<style>${style}</style>${html}`;
  const { drafts } = readDocument(document, { url: 'https://acme.example/', defaultCountry: 'DE', limit: 60_000 });
  return drafts.map(({ name, emails, phones }) => [
    name?.value,
    emails.map(({ value }) => value).join(),
    phones.map(({ value }) => value.e164).join(),
  ]);
}

test('addresses and numbers that a style sheet turns round are read as they are seen', () => {
  const html =
    '<h3>Jane Roe</h3><p>Einkauf</p><p><span class="r">12 43 65 04 (0) 94+</span></p><p class="r">elpmaxe.tsiuq@eor.enaj</p>';
  expect(read('.r{unicode-bidi:bidi-override;direction:rtl}', html)).toEqual([
    ['Jane Roe', 'jane.roe@quist.example', '+4940563421'],
  ]);
});

test('a page that is written from right to left turns nothing round', () => {
  const html = '<p class="r">office@quist.example</p><p class="r">030 1234567</p>';
  expect(read('.r{direction:rtl}', html)).toEqual([[undefined, 'office@quist.example', '+49301234567']]);
});

test('decoys in capitals, with a space, or before the address are left out', () => {
  const html =
    '<h3>Tom Quist</h3><p>Vertrieb</p><p>030 <span class="h"> 99</span>1234567</p>' +
    '<p><span class="h">nospam.</span><span>tom</span><span class="h">REMOVE</span>@<span>quist.example</span></p>';
  expect(read('.h{display:none}', html)).toEqual([['Tom Quist', 'tom@quist.example', '+49301234567']]);
});
