import { describe, expect, it } from 'vitest';
import { dateOrderOf } from '@/lib/words/date-order';
import { calendar, NOW, readTyped } from './read-typed';

describe('a date in figures', () => {
  it.each([
    // Written, day first, month first, not known.
    ['3/12', '2026-12-03', '2027-03-12', 'unread'],
    ['3/12 3pm', '2026-12-03T15:00', '2027-03-12T15:00', 'unread'],
    ['on 3/12 at 9am', '2026-12-03T09:00', '2027-03-12T09:00', 'unread'],
    ['03/12/2027', '2027-12-03', '2027-03-12', 'unread'],
    // The third of December is a Thursday, the twelfth of March a Friday.
    ['fri 3/12', 'unread', '2027-03-12', '2027-03-12'],
    ['Thu, 3/12', '2026-12-03', 'unread', '2026-12-03'],
    ['3/12 Thursday 3pm', '2026-12-03T15:00', 'unread', '2026-12-03T15:00'],
    ['mon 3/12', 'unread', 'unread', 'unread'],
    ['do 3.12.', '2026-12-03', '2026-12-03', '2026-12-03'],
    ['Donnerstag, 3.12.2026 um 15 Uhr', '2026-12-03T15:00', '2026-12-03T15:00', '2026-12-03T15:00'],
    ['Fr 3.12.', 'unread', 'unread', 'unread'],
    ['jeudi 3/12', '2026-12-03', 'unread', '2026-12-03'],
    ['friday 25/12/2026', '2026-12-25', '2026-12-25', '2026-12-25'],
    ['25/12', '2026-12-25', '2026-12-25', '2026-12-25'],
    ['12/25', '2026-12-25', '2026-12-25', '2026-12-25'],
    ['13/13', 'unread', 'unread', 'unread'],
    ['31/4', 'unread', 'unread', 'unread'],
    ['18/11', '2026-11-18', '2026-11-18', '2026-11-18'],
    ['5/6/2020', 'past', 'past', 'unread'],
    ['3.12.', '2026-12-03', '2026-12-03', '2026-12-03'],
    ['3/12下午3点', '2027-03-12T15:00', '2027-03-12T15:00', '2027-03-12T15:00'],
    ['周四 12/3', '2026-12-03', '2026-12-03', '2026-12-03'],
    ['12/3（星期四）下午3点', '2026-12-03T15:00', '2026-12-03T15:00', '2026-12-03T15:00'],
    ['周五 12/3', 'unread', 'unread', 'unread'],
    ['3/12 跟进', '2027-03-12', '2027-03-12', '2027-03-12'],
  ])('%s', (text, dayFirst, monthFirst, unknown) => {
    expect(readTyped(text, NOW, calendar(), 'day-first')).toBe(dayFirst);
    expect(readTyped(text, NOW, calendar(), 'month-first')).toBe(monthFirst);
    expect(readTyped(text)).toBe(unknown);
  });

  it('has the order that is usual where the rep is', () => {
    expect(dateOrderOf('en', ['en-US', 'de'])).toBe('month-first');
    expect(dateOrderOf('en', ['en-GB', 'en-US'])).toBe('day-first');
    expect(dateOrderOf('en', ['de-DE'])).toBe('day-first');
    expect(dateOrderOf('en', ['zh-CN'])).toBe('month-first');
    expect(dateOrderOf('en', [])).toBe('month-first');
    expect(dateOrderOf('zh', ['en-GB'])).toBe('month-first');
  });
});

describe('tonight', () => {
  it.each([
    ['2026-11-18T18:59', '2026-11-18T19:00'],
    ['2026-11-18T19:00', '2026-11-18T20:00'],
    ['2026-11-18T20:40', '2026-11-18T21:00'],
    ['2026-11-18T22:59', '2026-11-18T23:00'],
    ['2026-11-18T23:00', 'past'],
    ['2026-11-18T23:59', 'past'],
  ])('at %s', (now, due) => {
    for (const text of ['tonight', 'this evening', '今晚', '今天晚上', 'heute abend', "aujourd'hui soir"])
      expect([text, readTyped(text, now)]).toEqual([text, due]);
  });

  it('with a clock time is that time, and tomorrow night its usual one', () => {
    expect(readTyped('tonight at 8', '2026-11-18T20:40')).toBe('past');
    expect(readTyped('今晚11点', '2026-11-18T22:40')).toBe('2026-11-18T23:00');
    expect(readTyped('tomorrow evening', '2026-11-18T22:40')).toBe('2026-11-19T19:00');
  });
});
