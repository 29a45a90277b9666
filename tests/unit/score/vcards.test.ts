import { expect, it } from 'vitest';
import { statedIn } from '../../score/vcards';

it('takes from a vCard file what its cards state', () => {
  const text = [
    'BEGIN:VCARD',
    'VERSION:2.1',
    'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Gro=C3=9F;J=C3=BC=',
    'rgen;;;',
    'TEL;CELL:+49 1512',
    '  3456789',
    'LABEL;ENCODING=QUOTED-PRINTABLE:one=0D=0A=',
    'EMAIL:no@label.example',
    'item1.EMAIL;PREF:juergen@baecker.example',
    'EMAIL:none',
    'END:VCARD',
    'BEGIN:VCARD',
    'PHOTO;ENCODING=BASE64:',
    ' AAAA==',
    'END:VCARD',
    'BEGIN:VCARD',
    'FN:Abel\\, Ann',
    'END:VCARD',
  ].join('\r\n');
  expect(statedIn(text)).toEqual([
    { name: 'Jürgen  Groß', emails: ['juergen@baecker.example'], phones: ['+49 1512 3456789'] },
    { name: 'Abel, Ann', emails: [], phones: [] },
  ]);
});
