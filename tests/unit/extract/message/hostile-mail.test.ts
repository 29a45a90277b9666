import { describe, expect, it } from 'vitest';
import { extractMessage } from '@/lib/extract/message/extract-message';

const SIZE = 60_000;
const repeated = (part: string) => part.repeat(Math.ceil(SIZE / part.length));

/** Bodies built to make a careless pattern or a nested loop take its time. */
const BODIES: Record<string, string> = {
  'one letter': repeated('a'),
  spaces: repeated(' x'),
  dashes: repeated('-'),
  'quote marks': repeated('> '),
  'quoted lines': repeated('> a\n'),
  'open brackets': repeated('<'),
  addresses: repeated('a@b.example '),
  'head labels': repeated('From: '),
  'head lines': repeated('From: a\nTo: b\n'),
  attributions: repeated('On 1/1/2026 10:00 '),
  'attribution lines': repeated('On 1/1/2026 10:00 x\n'),
  digits: repeated('1 '),
  sign: repeated('Thanks '),
  'sign-offs': repeated('Thanks,\n'),
  names: repeated('Jane Roe\n'),
  labels: repeated('a:'),
  pictures: repeated('- a.pdf '),
  'mail links': repeated('[mailto:a<mailto:'),
  'Chinese thanks': repeated('谢谢，'),
  dates: repeated('2026年1月'),
  networks: repeated('facebook | '),
};

describe('extractMessage on a hostile message', () => {
  it.each(Object.entries(BODIES))('reads %s in no time', (_, text) => {
    const from = { name: text.slice(0, 4_000), address: 'jane@roe.example' };
    const headers = { from, replyTo: null, recipients: [], subject: 'Fwd: a', list: false };
    const start = performance.now();
    extractMessage({ headers, html: null, text }, { defaultCountry: '' });
    expect(performance.now() - start).toBeLessThan(3_000);
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
