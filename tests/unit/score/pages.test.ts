import { expect, it } from 'vitest';
import { goldPairs } from '../../score/pages';

const said = (seq: [string, string][]) => goldPairs(seq).map(([, words]) => words);

it('pairs a name with the title behind it or before it, as the page goes, and uses a title once', () => {
  expect(
    said([
      ['FUNC', 'Mayor'],
      ['PER', 'Ann Abel'],
      ['FUNC', 'Clerk'],
      ['PER', 'Bo Berg'],
      ['PER', 'Cy Cole'],
    ]),
  ).toEqual(['Ann Abel | Mayor', 'Bo Berg | Clerk']);
  expect(
    said([
      ['PER', 'Ann Abel'],
      ['FUNC', 'Mayor'],
      ['PER', 'Bo Berg'],
      ['ORG', 'Tern'],
      ['FUNC', 'Clerk'],
    ]),
  ).toEqual(['Ann Abel | Mayor']);
});
