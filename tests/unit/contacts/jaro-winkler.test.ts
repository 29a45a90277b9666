import { describe, expect, it } from 'vitest';
import { jaroWinkler } from '@/lib/contacts/jaro-winkler';
import { growth, LINEAR } from '../../support/growth';

describe('jaroWinkler', () => {
  // The values Winkler gives for his own examples, to three places.
  it.each([
    ['martha', 'marhta', 0.961],
    ['dwayne', 'duane', 0.84],
    ['dixon', 'dicksonx', 0.813],
    ['abc', 'abc', 1],
    ['abc', 'xyz', 0],
    ['', 'abc', 0],
    ['a', 'a', 1],
  ])('%s and %s', (one, other, value) => {
    expect(jaroWinkler(one, other)).toBeCloseTo(value, 3);
    expect(jaroWinkler(other, one)).toBeCloseTo(value, 3);
  });

  it('takes no longer for words of any length', () => {
    expect(
      growth(
        (size) => 'ab'.repeat(size),
        (word) => jaroWinkler(word, word.slice(1)),
      ),
    ).toBeLessThan(LINEAR);
  });
});
