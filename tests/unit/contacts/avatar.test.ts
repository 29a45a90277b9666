import { describe, expect, it } from 'vitest';
import { avatarOf } from '@/lib/contacts/avatar';

describe('avatarOf', () => {
  it.each([
    ['Ingrid Solheim', 'IS'],
    ['Jean-François Lefèvre-Beaumont', 'JB'],
    ['madonna', 'M'],
    ['欧阳静', '欧阳'],
    ['王伟', '王'],
    ['𠮷田', '𠮷'],
    ['(none)', 'N'],
    ['', '?'],
    ['!!!', '?'],
  ])('%s is %s', (name, initials) => {
    expect(avatarOf(name).initials).toBe(initials);
  });

  it('gives a name one hue for ever, however its letters are composed or cased', () => {
    expect(avatarOf('José Ortega').hue).toBe(avatarOf('JOSE\u0301 ORTEGA').hue);
    const hues = new Set(['Ann', 'Bob', 'Cai', 'Dee', 'Eve', 'Fay', 'Gus', 'Hal'].map((name) => avatarOf(name).hue));
    expect(hues.size).toBeGreaterThan(3);
    for (const hue of hues) expect(hue).toBeLessThan(380);
  });
});
