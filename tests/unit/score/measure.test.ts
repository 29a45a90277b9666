import { describe, expect, it } from 'vitest';
import { fold, foldName, keyed, median, percent, quantile, Tally } from '../../score/measure';

describe('Tally', () => {
  it('counts each key once and says what was missed and wrong in words', () => {
    const tally = new Tally();
    const upper = (word: string) => word.toUpperCase();
    const both = tally.add(keyed(['ann', 'Ann', 'bob', 'eve'], upper), keyed(['Ann', 'cat', 'CAT'], upper), ['EVE']);
    expect(both).toEqual({ gold: ['cat'], found: ['bob'] });
    expect([tally.right, tally.wrong, tally.missed]).toEqual([1, 1, 1]);
    expect([tally.precision, tally.recall, tally.f1]).toEqual([50, 50, 50]);
  });

  it('sums over items', () => {
    const tally = new Tally();
    tally.add(['a'], ['a', 'b', 'c']);
    tally.add(['d'], ['d']);
    expect([tally.precision, tally.recall, tally.f1]).toEqual([100, 50, 66.7]);
  });

  it('lets an allowed key be found or not, and a gold one count though it is allowed too', () => {
    const tally = new Tally();
    tally.add(['x', 'y'], ['x'], ['x', 'y', 'z']);
    expect([tally.right, tally.wrong, tally.missed]).toEqual([1, 0, 0]);
  });

  it('counts nothing for what folds to nothing', () => {
    const tally = new Tally();
    expect(tally.add(keyed(['Dr.', '—'], foldName), keyed(['Inc.'], foldName))).toEqual({ gold: [], found: [] });
    expect([tally.right, tally.wrong, tally.missed]).toEqual([0, 0, 0]);
  });
});

describe('folding', () => {
  it('drops honorifics and legal forms as words, never parts of words', () => {
    expect(foldName('Dr. Mary-Ann O’Neil')).toBe('maryannoneil');
    expect(foldName('Smith & Sons Co., Ltd.')).toBe('smithandsons');
    expect(foldName('Coral Incense Drinks')).toBe('coralincensedrinks');
    expect(foldName('Éco Énergie GmbH')).toBe('écoénergie');
    expect(foldName('Niño Co')).toBe('niño');
  });

  it('holds composed and decomposed letters for the same', () => {
    expect(foldName('Rene\u0301')).toBe(foldName('René'));
    expect(fold('12 Oak Dr.')).toBe('12oakdr');
    expect(foldName('东风 有限公司')).toBe('东风有限公司');
  });
});

describe('shares and times', () => {
  it('rounds to a tenth and holds nothing of nothing for all', () => {
    expect(percent(2, 3)).toBe(66.7);
    expect(percent(0, 0)).toBe(100);
  });

  it('takes the middle of an even number of values between the two', () => {
    expect(median([4, 1, 2, 3])).toBe(2.5);
    expect(median([9, 1, 2])).toBe(2);
    expect(median([])).toBe(0);
  });

  it('takes a quantile by nearest rank', () => {
    const twenty = Array.from({ length: 20 }, (_, at) => 20 - at);
    expect(quantile(twenty, 0.95)).toBe(19);
    expect(quantile(twenty, 1)).toBe(20);
    expect(quantile([5], 0.95)).toBe(5);
    expect(quantile([], 0.95)).toBe(0);
  });
});
