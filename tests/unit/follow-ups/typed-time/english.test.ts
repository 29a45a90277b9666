import { describe, expect, it } from 'vitest';
import { calendar, readTyped } from './read-typed';

describe('English days, on a Wednesday', () => {
  it.each([
    ['today', '2026-11-18'],
    ['tomorrow', '2026-11-19'],
    ['Tmrw', '2026-11-19'],
    ['the day after tomorrow', '2026-11-20'],
    ['Wednesday', '2026-11-25'],
    ['thu', '2026-11-19'],
    ['on Tuesday', '2026-11-24'],
    ['this Wednesday', '2026-11-18'],
    ['this friday', '2026-11-20'],
    ['coming friday', '2026-11-20'],
    ['next Friday', '2026-11-27'],
    ['next Monday', '2026-11-23'],
    ['Friday next week', '2026-11-27'],
    ['next week Friday', '2026-11-27'],
    ['friday after next', '2026-12-04'],
    ['friday week', '2026-11-27'],
    ['a week from friday', '2026-11-27'],
    ['a week on Friday', '2026-11-27'],
    ['a week tomorrow', '2026-11-26'],
    ['two weeks from tomorrow', '2026-12-03'],
    ['in 2 weeks on Monday', '2026-11-30'],
    ['Monday in two weeks', '2026-11-30'],
    ['in 3 days', '2026-11-21'],
    ['3d', '2026-11-21'],
    ['2 weeks', '2026-12-02'],
    ['three weeks from now', '2026-12-09'],
    ['in a fortnight', '2026-12-02'],
    ['in a month', '2026-12-18'],
    ['6 months later', '2027-05-18'],
    ['in a year', '2027-11-18'],
    ['in a couple of days', '2026-11-20'],
    ['in twenty-one days', '2026-12-09'],
    ['3 days after tomorrow', '2026-11-22'],
    ['in 3 working days', '2026-11-23'],
    ['five business days from now', '2026-11-25'],
    ['next working day', '2026-11-19'],
    ['next week', '2026-11-23'],
    ['week after next', '2026-11-30'],
    ['next month', '2026-12-01'],
    ['first working day of next month', '2026-12-01'],
    ['last working day of the month', '2026-11-30'],
    ['beginning of next week', '2026-11-23'],
    ['the weekend', '2026-11-21'],
    ['next weekend', '2026-11-28'],
    ['end of the week', '2026-11-20'],
    ['EOW', '2026-11-20'],
    ['end of next week', '2026-11-27'],
    ['end of the month', '2026-11-30'],
    ['month-end', '2026-11-30'],
    ['EOM', '2026-11-30'],
    ['end of next month', '2026-12-31'],
    ['end of january', '2027-01-31'],
    ['end of november', '2026-11-30'],
    ['end of the quarter', '2026-12-31'],
    ['end of next quarter', '2027-03-31'],
    ['end of year', '2026-12-31'],
    ['Dec 9', '2026-12-09'],
    ['Dec. 9', '2026-12-09'],
    ['9 December', '2026-12-09'],
    ['the 9th of December', '2026-12-09'],
    ['December ninth', '2026-12-09'],
    ['Wed, Dec 9', '2026-12-09'],
    ['Wednesday, December 9th, 2026', '2026-12-09'],
    ['Nov 18', '2026-11-18'],
    ['Nov 17', '2027-11-17'],
    ['Feb 29', '2028-02-29'],
    ['the 20th', '2026-11-20'],
    ['the 18th', '2026-11-18'],
    ['3rd', '2026-12-03'],
    ['the 31st', '2026-12-31'],
    ['5th of next month', '2026-12-05'],
    ['the 5th next month', '2026-12-05'],
    ['last day of december', '2026-12-31'],
    ['Friday the 20th', '2026-11-20'],
    ['2026-12-09', '2026-12-09'],
    ['2026/12/9', '2026-12-09'],
    ['12/25', '2026-12-25'],
    ['25/12', '2026-12-25'],
    ['12/12', '2026-12-12'],
    ['12/25/2027', '2027-12-25'],
    ['9.12.', '2026-12-09'],
    ['9.12.2027', '2027-12-09'],
  ])('%s → %s', (text, day) => {
    expect(readTyped(text)).toBe(day);
  });
});

describe('English times', () => {
  it.each([
    ['tomorrow 3pm', '2026-11-19T15:00'],
    ['tomorrow at 3 p.m.', '2026-11-19T15:00'],
    ['3pm tomorrow', '2026-11-19T15:00'],
    ['Friday, 15:30', '2026-11-20T15:30'],
    ['next Friday at 10', '2026-11-27T10:00'],
    ['friday at 3', '2026-11-20T15:00'],
    ['friday 3:30', '2026-11-20T15:30'],
    ['friday 03:30', '2026-11-20T03:30'],
    ['friday at 15.30', '2026-11-20T15:30'],
    ['friday 3.30pm', '2026-11-20T15:30'],
    ['Dec 9 at 2:30pm', '2026-12-09T14:30'],
    ['2:30pm on Dec 9', '2026-12-09T14:30'],
    ['2026-12-09T14:30', '2026-12-09T14:30'],
    ['2026-12-09 14:30', '2026-12-09T14:30'],
    ['in 2 weeks at 8am', '2026-12-02T08:00'],
    ['the 20th at 11', '2026-11-20T11:00'],
    ['12pm', '2026-11-18T12:00'],
    ['12am', '2026-11-19T00:00'],
    ['noon', '2026-11-18T12:00'],
    ['tomorrow noon', '2026-11-19T12:00'],
    ['midnight', '2026-11-19T00:00'],
    ['half past 4', '2026-11-18T16:30'],
    ['tomorrow at 1530', '2026-11-19T15:30'],
    ['a quarter past 3', '2026-11-18T15:15'],
    ['quarter to 1', '2026-11-18T12:45'],
    ['ten past eleven', '2026-11-18T11:10'],
    ["5 o'clock", '2026-11-18T17:00'],
    ['tomorrow morning', '2026-11-19T09:00'],
    ['tomorrow morning at 8', '2026-11-19T08:00'],
    ['at 8 in the morning on Friday', '2026-11-20T08:00'],
    ['Friday afternoon', '2026-11-20T15:00'],
    ['Friday afternoon at 2', '2026-11-20T14:00'],
    ['tomorrow evening', '2026-11-19T19:00'],
    ['this afternoon', '2026-11-18T15:00'],
    ['this evening at 6', '2026-11-18T18:00'],
    ['tonight', '2026-11-18T19:00'],
    ['tonight at 8', '2026-11-18T20:00'],
    ['8pm tonight', '2026-11-18T20:00'],
    ['by EOD', '2026-11-18T17:00'],
    ['tomorrow, close of business', '2026-11-19T17:00'],
    ['first thing on Monday', '2026-11-23T09:00'],
    ['now', '2026-11-18T10:20'],
    ['in 40 minutes', '2026-11-18T11:00'],
    ['40 min', '2026-11-18T11:00'],
    ['in an hour', '2026-11-18T11:20'],
    ['half an hour', '2026-11-18T10:50'],
    ['in an hour and a half', '2026-11-18T11:50'],
    ['in 1.5 hours', '2026-11-18T11:50'],
    ['in 1h 30m', '2026-11-18T11:50'],
    ['in 14 hours', '2026-11-19T00:20'],
    ['two hours from now', '2026-11-18T12:20'],
  ])('%s → %s', (text, minute) => {
    expect(readTyped(text)).toBe(minute);
  });

  it.each([
    ['3pm', '2026-11-18T15:00'],
    ['10:21', '2026-11-18T10:21'],
    ['10:20', '2026-11-19T10:20'],
    ['9am', '2026-11-19T09:00'],
    ['at 9', '2026-11-19T09:00'],
    ['morning', '2026-11-19T09:00'],
  ])('a time alone is today’s while ahead, else tomorrow’s: %s → %s', (text, minute) => {
    expect(readTyped(text)).toBe(minute);
  });

  it.each([
    'call him tomorrow at 3pm',
    'tomorrow at 3pm, call them back please',
    'Follow up tomorrow by 3pm!',
    '  remind me to ring her  tomorrow   around 3pm ',
    'ＴＯＭＯＲＲＯＷ ３ｐｍ',
  ])('harmless words change nothing: %s', (text) => {
    expect(readTyped(text)).toBe('2026-11-19T15:00');
  });
});

describe('English by the rep’s calendar', () => {
  it('starts all-day follow-ups, mornings and "first thing" at the day start', () => {
    const early = calendar({ dayStart: '07:30' });
    expect(readTyped('tomorrow', undefined, early)).toBe('2026-11-19');
    expect(readTyped('tomorrow morning', undefined, early)).toBe('2026-11-19T07:30');
    expect(readTyped('first thing tomorrow', undefined, early)).toBe('2026-11-19T07:30');
  });

  it.each([
    // A Sunday: the last day of the week for some, the first for others.
    [1, 'next Monday', '2026-11-23'],
    [0, 'next Monday', '2026-11-30'],
    [1, 'next week', '2026-11-23'],
    [0, 'next week', '2026-11-30'],
    [6, 'next saturday', '2026-11-28'],
  ])('counts weeks from weekday %d: %s → %s', (weekStart, text, day) => {
    expect(readTyped(text, '2026-11-22T10:00', calendar({ weekStart }))).toBe(day);
  });

  it('counts working days as the rep works', () => {
    const sundayToThursday = calendar({ workingDays: [0, 1, 2, 3, 4], weekStart: 0 });
    expect(readTyped('in 2 working days', undefined, sundayToThursday)).toBe('2026-11-22');
    expect(readTyped('end of week', undefined, sundayToThursday)).toBe('2026-11-19');
    expect(readTyped('next week', undefined, sundayToThursday)).toBe('2026-11-22');
  });

  it.each([
    ['2026-01-31T10:00', 'in 1 month', '2026-02-28'],
    ['2026-01-31T10:00', 'the 30th', '2026-03-30'],
    ['2027-12-31T10:00', 'end of month', '2027-12-31'],
    ['2026-11-21T10:00', 'weekend', '2026-11-21'],
    ['2026-11-22T10:00', 'this weekend', '2026-11-22'],
    ['2026-12-31T23:50', 'in 20 min', '2027-01-01T00:10'],
  ])('at %s, %s → %s', (now, text, due) => {
    expect(readTyped(text, now)).toBe(due);
  });
});

describe('English that lies behind', () => {
  it.each([
    'yesterday',
    'yesterday at 3pm',
    'last Friday',
    'last night',
    'last week',
    '2 days ago',
    '5 minutes ago',
    'today at 9am',
    'this morning',
    '2020-01-01',
    'Jan 5 2025',
    '2026-11-18 10:19',
    'Nov 18 at 9am',
    '9.12.2025',
  ])('%s', (text) => {
    expect(readTyped(text)).toBe('past');
  });
});

describe('English that is not read', () => {
  it.each([
    '',
    '   ',
    '!!!',
    'call him',
    'call him some day',
    'call Anna tomorrow',
    'soon',
    'asap',
    'later today',
    'in a few days',
    'in 0 days',
    'in 2 or 3 days',
    'tomorrow or friday',
    'today tomorrow',
    'not tomorrow',
    'tomorrow maybe',
    'after friday',
    'every Monday',
    'from monday to friday',
    '3-4pm',
    'Dec 3-5',
    'Dec 3 or 4',
    'Dec 3 Dec 4',
    '3pm EST',
    '15:00 UTC',
    '24:30',
    '26:00',
    '12:60',
    '13pm',
    '0am',
    'friday 25:00',
    'tomorrow 3pm 4pm',
    '3pm tomorrow morning',
    'Feb 30',
    'April 31st',
    'the 32nd',
    '13/13',
    '2026-02-30',
    '2026-13-01',
    '3/12',
    '03/12/2027',
    '3-12',
    'Friday, Dec 9',
    'Friday the 19th',
    'December',
    '8',
    'tomorrow 8',
    'tomorrow 1530',
    '2h',
    'tomorrow midnight',
    '9999999999',
    'in 999999 days',
    '9999-12-31',
    '<img src=x onerror=alert(1)>',
    `tomorrow${' tomorrow'.repeat(20)}`,
    'tomorrow \u202e3pm',
  ])('%s', (text) => {
    expect(readTyped(text)).toBe('unread');
  });
});
