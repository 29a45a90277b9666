import { describe, expect, it } from 'vitest';
import { extractMessage } from '@/lib/extract/message/extract-message';
import { LINEAR, textGrowth } from '../../../support/growth';

/** What a body is made of, again and again, to make a careless pattern or a nested loop take its time. */
const BODIES: Record<string, string> = {
  'one letter': 'a',
  spaces: ' x',
  dashes: '-',
  'quote marks': '> ',
  'quoted lines': '> a\n',
  'open brackets': '<',
  addresses: 'a@b.example ',
  'head labels': 'From: ',
  'head lines': 'From: a\nTo: b\n',
  attributions: 'On 1/1/2026 10:00 ',
  'attribution lines': 'On 1/1/2026 10:00 x\n',
  digits: '1 ',
  sign: 'Thanks ',
  'sign-offs': 'Thanks,\n',
  names: 'Jane Roe\n',
  labels: 'a:',
  pictures: '- a.pdf ',
  'mail links': '[mailto:a<mailto:',
  'Chinese thanks': '谢谢，',
  dates: '2026年1月',
  networks: 'facebook | ',
};

describe('extractMessage on a hostile message', () => {
  it.each(Object.entries(BODIES))('reads %s in no time', (_, piece) => {
    const run = (text: string) => {
      const from = { name: text.slice(0, 4_000), address: 'jane@roe.example' };
      const headers = { from, replyTo: null, recipients: [], subject: 'Fwd: a', list: false };
      return extractMessage({ headers, html: null, text }, { defaultCountry: '' });
    };
    expect(textGrowth(piece, run, 60_000)).toBeLessThan(LINEAR);
  });

  it('takes names of object properties for text', () => {
    const from = { name: '__proto__', address: 'constructor@roe.example' };
    const headers = { from, replyTo: null, recipients: [], subject: 'toString', list: false };
    const { reading } = extractMessage(
      { headers, html: null, text: 'Thanks,\n__proto__\nconstructor' },
      { defaultCountry: '' },
    );
    expect(reading.drafts[0]?.emails[0]?.value).toBe('constructor@roe.example');
    expect(reading.title).toBe('toString');
  });
});
