import { describe, expect, it } from 'vitest';
import { allMatches } from '@/lib/extract/all-matches';

describe('allMatches', () => {
  it('gives every match with its groups and its place, each time anew', () => {
    const word = /(\w)\w*/g;
    const found = () => allMatches('Jane of Acme', word).map(({ 0: whole, 1: first, index }) => [whole, first, index]);
    expect(found()).toEqual([
      ['Jane', 'J', 0],
      ['of', 'o', 5],
      ['Acme', 'A', 8],
    ]);
    expect(found()).toHaveLength(3);
  });

  it('begins at the head of a text, wherever the pattern was left', () => {
    const digit = /\d/g;
    digit.test('12');
    expect(allMatches('12', digit)).toHaveLength(2);
    expect(allMatches('none', digit)).toEqual([]);
  });
});
