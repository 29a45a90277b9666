import { describe, expect, it } from 'vitest';
import { extractMessage } from '@/lib/extract/message/extract-message';
import { ownNumbers } from '@/lib/extract/message/own-number';

/** What the first draft of a plain mail is reached under, and the words that say so. */
function phonesOf(text: string, address = 'jane@quist.example', defaultCountry = 'GB') {
  const from = { name: 'Jane Quist', address };
  const headers = { from, replyTo: null, recipients: [], subject: '', list: false };
  const { reading } = extractMessage({ headers, html: null, text }, { defaultCountry });
  return reading.drafts[0]?.phones.map(({ value, evidence }) => `${value.e164} ${evidence[0]?.quote}`);
}

describe('numbers a letter says its writer is reached under', () => {
  it.each([
    ['Just call me on 020 7946 0018 when you are outside.', '020 7946 0018'],
    ['My mobile number is 07700 900123, any time.', '07700 900123'],
    ['Sie erreichen mich jederzeit unter 0345 5525182.', '0345 5525182'],
    ['Meine Handynummer ist 0151 23456789', '0151 23456789'],
    ['Je suis joignable au 06 12 34 56 78 demain.', '06 12 34 56 78'],
    ['Llámame al 612 345 678.', '612 345 678'],
    ['Mi chiami pure… il mio cellulare è 333 1234567', '333 1234567'],
    ['O meu telemóvel é o 912 345 678', '912 345 678'],
    ['Bel me gerust op 06 12345678', '06 12345678'],
    ['Ring lige på 20 12 34 56 når I er der', '20 12 34 56'],
    ['Proszę dzwonić na numer 601 234 567', '601 234 567'],
    ['Zavolejte mi na 601 234 567', '601 234 567'],
    ['Звоните мне по телефону 8 912 345-67-89', '8 912 345-67-89'],
    ['我的手机是13912345678，随时联系', '13912345678'],
    ['私の携帯は090-1234-5678です', '090-1234-5678'],
    ['제 번호는 010-1234-5678 입니다', '010-1234-5678'],
  ])('reads “%s”', (line, number) => {
    expect(ownNumbers([line]).map(({ plain }) => plain)).toEqual([`Tel. ${number}`]);
  });

  it.each([
    'Call Peter on 020 7946 0018 about it.',
    'You can call him on 020 7946 0018.',
    'Our order number is 20794600180.',
    'Ruf doch Herrn Quist unter 0345 5525182 an.',
    '请打王工的手机13912345678',
  ])('leaves “%s” alone', (line) => {
    expect(ownNumbers([line])).toEqual([]);
  });

  it('ends soon on a line that says so over and over without a number', () => {
    const line = 'call me on '.repeat(170);
    const started = performance.now();
    expect(ownNumbers([`${line}12 34`, `${line}020 7946 0018`])).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('gives the sender that number with the words as its evidence, unless the signature has one', () => {
    expect(phonesOf('Friday is fine. Call me on 020 7946 0018.\n\nBest\nJane')).toEqual([
      '+442079460018 Call me on 020 7946 0018',
    ]);
    expect(phonesOf('Call me on 020 7946 0018.\n\nBest regards\nJane Quist\nBuyer\nTel. 020 7946 0991')).toEqual([
      '+442079460991 Tel. 020 7946 0991',
    ]);
  });

  it('reads it as written where the letter’s language is at home', () => {
    const letter = 'Tak for mailen. Fredag er perfekt, hvad tid passer jer? Ring lige på 20 12 34 56.\n\nMvh Jane';
    expect(phonesOf(letter, 'jane@quist.example', '')).toEqual(['+4520123456 Ring lige på 20 12 34 56']);
  });
});
