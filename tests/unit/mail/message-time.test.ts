import { describe, expect, it } from 'vitest';
import { messageTime, touchTime } from '@/lib/mail/message-time/message-time';
import { LINEAR, textGrowth } from '../../support/growth';

/** Saturday 21 November 2026, 10:00 on the machine's clock. */
const NOW = new Date(2026, 10, 21, 10).getTime();
const at = (month: number, day: number, hour = 0, minute = 0, year = 2026) =>
  new Date(year, month - 1, day, hour, minute).getTime();

describe('messageTime', () => {
  it.each([
    ['2026-11-20T16:12:05Z', Date.UTC(2026, 10, 20, 16, 12)],
    ['2026-11-20T16:12:05.123+08:00', Date.UTC(2026, 10, 20, 8, 12)],
    ['Fri, 20 Nov 2026 16:12:05 +0800 (CST)', Date.UTC(2026, 10, 20, 8, 12)],
    ['Fri, 20 Nov 2026 16:12 GMT', Date.UTC(2026, 10, 20, 16, 12)],
    ['2026-11-20 16:12 (GMT-5)', Date.UTC(2026, 10, 20, 21, 12)],
    ['2026-11-20 13:05', at(11, 20, 13, 5)],
    ['2026/11/20(金) 13:05', at(11, 20, 13, 5)],
    ['Nov 20, 2026, 4:12 PM', at(11, 20, 16, 12)],
    ['Nov 20, 2026, 4:12\u202fPM (18 hours ago)', at(11, 20, 16, 12)],
    ['Fri 11/20/2026 4:12 PM', at(11, 20, 16, 12)],
    ['Sent: Friday, November 20, 2026 12:12 AM', at(11, 20, 0, 12)],
    ['20th of November 2026 16:12', at(11, 20, 16, 12)],
    ['2026年11月20日 16:12', at(11, 20, 16, 12)],
    ['2026年11月20日(星期五) 下午4:12', at(11, 20, 16, 12)],
    ['2026年11月20日 中午12:12', at(11, 20, 12, 12)],
    ['2026年11月20日 16時12分', at(11, 20, 16, 12)],
    ['2026. 11. 20. 오후 4:12', at(11, 20, 16, 12)],
    ['11月20日 16:12', at(11, 20, 16, 12)],
    ['20.11.2026 16:12', at(11, 20, 16, 12)],
    ['Fr., 20. Nov. 2026 um 16:12 Uhr', at(11, 20, 16, 12)],
    ['vendredi 20 novembre 2026 à 16h12', at(11, 20, 16, 12)],
    ['vie, 20 nov 2026 a las 16:12', at(11, 20, 16, 12)],
    ['20 de novembro de 2026 16:12', at(11, 20, 16, 12)],
    ['20 ноября 2026, 16:12', at(11, 20, 16, 12)],
    ['20 paź 2026, 16:12', at(10, 20, 16, 12)],
    ['2026. nov. 20. 16:12', at(11, 20, 16, 12)],
    ['mar. 17 nov. 2026 16:12', at(11, 17, 16, 12)],
    ['pe 20.11.2026 klo 16.12', at(11, 20, 16, 12)],
    ['20/11/2026 16:12', at(11, 20, 16, 12)],
    // Not from the future, so the month stands first.
    ['05/12/2026 16:12', at(5, 12, 16, 12)],
    // Its weekday tells.
    ['Fri 11/6/2026 4:12 PM', at(11, 6, 16, 12)],
    ['Nov 20, 4:12 PM', at(11, 20, 16, 12)],
    ['Dec 20, 4:12 PM', at(12, 20, 16, 12, 2025)],
    ['Today 09:12', at(11, 21, 9, 12)],
    ['Yesterday, 16:12', at(11, 20, 16, 12)],
    ['昨天 16:12', at(11, 20, 16, 12)],
    ['今天 上午9:12', at(11, 21, 9, 12)],
    ['Gestern 16:12', at(11, 20, 16, 12)],
    ['вчера, 16:12', at(11, 20, 16, 12)],
    ['Fri 16:12', at(11, 20, 16, 12)],
    ['周五 16:12', at(11, 20, 16, 12)],
    ['Sun 16:12', at(11, 15, 16, 12)],
    ['9:12 AM', at(11, 21, 9, 12)],
    ['09:12', at(11, 21, 9, 12)],
    ['9:12 AM (48 minutes ago)', at(11, 21, 9, 12)],
    ['今天 09:12 (10分钟前)', at(11, 21, 9, 12)],
  ])('reads %s', (written, expected) => {
    expect(messageTime(written, NOW)).toEqual({ at: expected, exact: true });
  });

  it.each([
    ['2026-11-20', at(11, 20)],
    ['Nov 20', at(11, 20)],
    ['2026年11月20日', at(11, 20)],
    ['yesterday', at(11, 20)],
  ])('knows of %s the day alone', (written, expected) => {
    expect(messageTime(written, NOW)).toEqual({ at: expected, exact: false });
  });

  it.each([
    '',
    'soon',
    'Fri',
    '3 hours ago',
    // Which of the two is the month?
    '05/06/2026 16:12',
    '5/6/26',
    '31.02.2026 16:12',
    '2026-13-01 10:00',
    // From the future.
    '2026-12-24 10:00',
    '2027-11-20',
    'call me at 16:12',
    '1/1/0001 10:00',
    // October in one language, November in another.
    '20 listopad 2026 16:12',
    // The same, and a weekday that is not of last week's.
    'pt., 13 lis 2026 o 16:12',
    'Friday, 20 of Brumaire, 16:12',
  ])('claims nothing of "%s"', (written) => {
    expect(messageTime(written, NOW)).toBeNull();
  });

  it('takes no time for a text that is none', () => {
    for (const piece of ['1/', 'mar ', '1:', ' ', '年1']) {
      expect(messageTime(piece.repeat(50_000), NOW)).toBeNull();
      expect([piece, textGrowth(piece, (text) => messageTime(text, NOW)) < LINEAR]).toEqual([piece, true]);
    }
  });
});

describe('touchTime', () => {
  it('is the minute of the message, the middle of its day, or now', () => {
    expect(touchTime({ at: at(11, 20, 16, 12), exact: true }, NOW)).toBe(at(11, 20, 16, 12));
    expect(touchTime({ at: at(11, 20), exact: false }, NOW)).toBe(at(11, 20, 12));
    expect(touchTime({ at: at(11, 21), exact: false }, NOW)).toBe(NOW);
    expect(touchTime(null, NOW)).toBe(NOW);
  });
});
