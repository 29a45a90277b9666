import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inLetterLines } from '@/lib/extract/vocabulary/letter-lines';

describe('inLetterLines', () => {
  const has = inLetterLines('\nada alan amy\nbea bob\namos\n');

  it('finds the first, a middle and the last word of a line, and of a second line of the same letter', () => {
    expect(['ada', 'alan', 'amy', 'bob', 'amos'].map(has)).toEqual([true, true, true, true, true]);
  });

  it('finds no part of a word, no two words, and nothing of no letter it has', () => {
    expect(['al', 'lan', 'ada alan', ' ada', '', 'zoe'].map(has)).toEqual([false, false, false, false, false, false]);
  });
});

describe.each(['given-names', 'not-names'])('the list of %s', (name) => {
  it('has on every line words of one letter alone, or they would never be found', () => {
    const source = readFileSync(`lib/extract/vocabulary/${name}.ts`, 'utf8');
    const lines = (source.split('`')[1] ?? '').trim().split('\n');
    const mixed = lines.filter((line) => line.split(' ').some((word) => !word.startsWith(line.charAt(0))));
    expect(lines.length).toBeGreaterThan(20);
    expect(mixed).toEqual([]);
  });
});
