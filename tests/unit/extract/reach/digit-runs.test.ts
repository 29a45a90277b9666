import { describe, expect, it } from 'vitest';
import { hasLongRun, withoutShortRuns } from '@/lib/extract/reach/digit-runs';
import { LINEAR, textGrowth } from '../../../support/growth';

describe('the digits of a line that can be a number', () => {
  it('keeps every number where it stands, and takes years, hours and postal codes out', () => {
    expect(withoutShortRuns('Since 1984, open 9 to 17: (415) 555-2671')).toBe(
      'Since !!!!, open ! to !!: (415) 555-2671',
    );
    expect(withoutShortRuns('12 Mill Road, Oakland CA 94607')).toBe('!! Mill Road, Oakland CA !!!!!');
  });

  it('keeps the numbers of the smallest countries, and numbers in many parts', () => {
    for (const text of ['Tel. 40 30 20', '+47 22 12 34 56', '030 / 12 34 - 567', '(0) 1 23 45 67', '0.1.2.3.4.5'])
      expect(withoutShortRuns(text)).toBe(text);
  });

  it('keeps the extension behind a number, and no other digits after it', () => {
    expect(withoutShortRuns('415 555 2671, extension: 12, room 3 on floor 4, since 1999')).toBe(
      '415 555 2671, extension: 12, room ! on floor !, since !!!!',
    );
  });

  it('says whether there is anything to look for', () => {
    expect(hasLongRun('7 days, 24 hours, since 2003')).toBe(false);
    expect(hasLongRun('call 555 2671')).toBe(true);
  });

  it('takes its time from the length of a text alone', () => {
    expect(textGrowth('1 - ', withoutShortRuns)).toBeLessThan(LINEAR);
    expect(textGrowth('1!', withoutShortRuns)).toBeLessThan(LINEAR);
  });
});
