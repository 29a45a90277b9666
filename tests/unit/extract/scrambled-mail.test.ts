// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { scrambledAddresses } from '@/lib/extract/reach/scrambled-address';
import { readHtml } from './read-html';

const none = () => false;

describe('scrambledAddresses', () => {
  it.each([
    ["javascript:linkTo_UnCryptMailto('nbjmup+kbofAbdnf/fybnqmf');", 'jane@acme.example'],
    ['ocknvq,lcpgBceog0gzcorng', 'jane@acme.example'],
    ["location.href='mailto:'+atob('amFuZUBhY21lLmV4YW1wbGU=')", 'jane@acme.example'],
    ['amFuZUBhY21lLmV4YW1wbGU=', 'jane@acme.example'],
    ["open('elpmaxe.emca@enaj'.split('').reverse().join(''))", 'jane@acme.example'],
  ])('%s', (written, address) => {
    expect(scrambledAddresses(written, none, '')).toEqual([address]);
  });

  it('turns letters by thirteen where the page has a program for it or writes from that domain', () => {
    const written = "go('wnar@npzr.rknzcyr')";
    expect(scrambledAddresses(written, none, 'function go(s){return s.replace(/[a-z]/g,(c)=>(c+13)%26)}')).toEqual([
      'jane@acme.example',
    ]);
    expect(scrambledAddresses(written, (domain) => domain === 'acme.example', '')).toEqual(['jane@acme.example']);
    expect(scrambledAddresses(written, none, '')).toEqual([]);
    expect(scrambledAddresses("go('jane@acme.example')", (domain) => domain === 'acme.example', '% 26')).toEqual([
      'jane@acme.example',
    ]);
  });

  it('sees none in what else programs say', () => {
    for (const written of ["ga('send', 'event', 'contact-form')", 'return false', "open('/contact/')", 'abcdefgh'])
      expect(scrambledAddresses(written, none, '')).toEqual([]);
  });
});

describe('a page whose script writes its addresses', () => {
  it('has them beside whom they are of', () => {
    const { drafts } = readHtml(`<html lang="de"><title>Kontakt - Quist GmbH</title><table>
      <tr><td>Geschäftsführerin<br><i>Orla Quist</i></td><td><a href="javascript:linkTo_UnCryptMailto(%27nbjmup+psmbAbdnf/fybnqmf%27);">E-Mail schreiben</a></td></tr>
      <tr><td>Einkäufer<br><i>Benno Roe</i></td><td><span data-user="benno" data-domain="acme" data-tld="example">mailen</span></td></tr></table>`);
    expect(drafts.map(({ name, emails }) => [name?.value, emails.map(({ value }) => value)])).toEqual([
      ['Orla Quist', ['orla@acme.example']],
      ['Benno Roe', ['benno@acme.example']],
    ]);
  });
});
