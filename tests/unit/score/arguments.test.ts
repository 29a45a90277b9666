import { describe, expect, it } from 'vitest';
import { scoreArguments } from '../../score/arguments';
import { ofHalf } from '../../score/bench';

describe('scoreArguments', () => {
  it('scores everything of the usual corpus when nothing is said', () => {
    expect(scoreArguments([])).toEqual({
      corpus: null,
      json: false,
      showMisses: false,
      check: false,
      record: false,
      jsdom: false,
      half: null,
      without: [],
      sets: [],
    });
  });

  it('reads options among the names of sets', () => {
    const asked = scoreArguments(
      'names --corpus /data/other --json --without a,b --without=c --show-misses --half odd --jsdom forge'.split(' '),
    );
    expect(asked).toEqual({
      corpus: '/data/other',
      json: true,
      showMisses: true,
      check: false,
      record: false,
      jsdom: true,
      half: 'odd',
      without: ['a', 'b', 'c'],
      sets: ['names', 'forge'],
    });
  });

  it('refuses what it does not know', () => {
    expect(() => scoreArguments(['--half', 'third'])).toThrow('even or odd');
    expect(() => scoreArguments(['--showmisses'])).toThrow();
    expect(() => scoreArguments(['--corpus'])).toThrow();
  });

  it('keeps a record of nothing but whole sets of the usual corpus', () => {
    expect(scoreArguments(['--record', 'names'])).toMatchObject({ record: true, sets: ['names'] });
    for (const part of ['--half=odd', '--without=meta', '--jsdom', '--corpus=/data/other'])
      expect(() => scoreArguments(['--record', part]), part).toThrow('record');
    expect(() => scoreArguments(['--check', '--half=odd'])).toThrow('record');
  });
});

describe('ofHalf', () => {
  it('parts a set by position, the first being even', () => {
    expect(ofHalf(['a', 'b', 'c'], 'even')).toEqual(['a', 'c']);
    expect(ofHalf(['a', 'b', 'c'], 'odd')).toEqual(['b']);
    expect(ofHalf(['a', 'b', 'c'], null)).toEqual(['a', 'b', 'c']);
  });
});
