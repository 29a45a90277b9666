import { expect, it } from 'vitest';
import { growth, LINEAR } from '../../support/growth';

/** What growth is measured where an input of `size` makes `work` milliseconds of work, the first time half as much again. */
function growthOf(work: (size: number) => number): number {
  let worked = 0;
  let isFirst = true;
  const run = (size: number) => {
    worked += work(size) * (isFirst ? 1.5 : 1);
    isFirst = false;
  };
  return growth(
    (size) => size,
    run,
    250_000,
    () => worked,
  );
}

it('tells a nested loop from a single pass', () => {
  expect(growthOf((size) => size / 1_000)).toBeCloseTo(2);
  expect(growthOf((size) => (size * Math.log2(size)) / 10_000)).toBeLessThan(LINEAR);
  expect(growthOf((size) => size ** 2 / 10_000)).toBeCloseTo(4);
  expect(growthOf((size) => 2 ** (size / 16))).toBeGreaterThan(LINEAR);
});

it('takes the least of several runs, as a machine adds to some what is not theirs', () => {
  let runs = 0;
  const disturbed = (size: number) => {
    runs += 1;
    return (size / 1_000) * (runs % 2 === 0 ? 1 : 2.5);
  };
  expect(growthOf(disturbed)).toBeCloseTo(2);
});

it('calls what is done whatever the size no growth', () => {
  expect(growthOf(() => 0.01)).toBe(1);
});
