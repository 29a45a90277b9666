import { describe, expect, it } from 'vitest';
import { answers, listed } from '../../score/facts';

describe('what the corpus holds for right', () => {
  it('takes other answers where the field is known, and scores nothing where it is not', () => {
    expect(answers({ title: 'Head of R&D', alt: { title: ['R&D Lead', 7] } }, 'title')).toEqual([
      'headofrandd',
      'randdlead',
    ]);
    expect(answers({ alt: { title: ['R&D Lead'] } }, 'title')).toEqual([]);
  });

  it('knows phones and messaging ids as text and as records', () => {
    const gold = { phones: [{ e164: '+15550100' }], alt: { phones: ['+15550101', { e164: '+15550102' }] } };
    expect(listed(gold, 'phones')).toEqual({ wanted: ['+15550100'], allowed: ['+15550101', '+15550102'] });
    const im = { im: [{ kind: 'line', id: '@mei' }], alt: { im: [{ kind: 'line', id: 'mei' }] } };
    expect(listed(im, 'im')).toEqual({ wanted: ['line @mei'], allowed: ['line mei'] });
    expect(listed({}, 'emails')).toEqual({ wanted: [], allowed: [] });
  });
});
