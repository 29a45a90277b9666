import { describe, expect, it } from 'vitest';
import { agoWords } from '@/lib/words/ago-words';
import { inZone } from '../../support/in-zone';

const NOW = Date.UTC(2026, 10, 21, 10, 20);
const earlier = (parts: { days?: number; hours?: number; minutes?: number; seconds?: number }) =>
  NOW -
  ((((parts.days ?? 0) * 24 + (parts.hours ?? 0)) * 60 + (parts.minutes ?? 0)) * 60 + (parts.seconds ?? 0)) * 1000;

describe('agoWords', () => {
  it.each([
    [earlier({ seconds: 59 }), 'just now', '刚刚'],
    [earlier({ minutes: -30 }), 'just now', '刚刚'],
    [earlier({ minutes: 1 }), '1 minute ago', '1分钟前'],
    [earlier({ minutes: 59 }), '59 minutes ago', '59分钟前'],
    [earlier({ hours: 3 }), '3 hours ago', '3小时前'],
    [earlier({ days: 1 }), 'yesterday', '昨天'],
    [earlier({ hours: 12 }), 'yesterday', '昨天'],
    [earlier({ days: 3 }), '3 days ago', '3天前'],
    [earlier({ days: 21 }), '3 weeks ago', '3周前'],
    [earlier({ days: 130 }), '4 months ago', '4个月前'],
    [earlier({ days: 800 }), '2 years ago', '2年前'],
  ])('%d is %s and %s', (instant, english, chinese) => {
    expect(inZone('UTC', () => agoWords(instant, NOW, 'en'))).toBe(english);
    expect(inZone('UTC', () => agoWords(instant, NOW, 'zh'))).toBe(chinese);
  });

  it('counts days on the calendar of the machine’s zone', () => {
    expect(inZone('Asia/Shanghai', () => agoWords(earlier({ hours: 12 }), NOW, 'en'))).toBe('12 hours ago');
  });
});
