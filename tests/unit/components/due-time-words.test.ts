import { expect, it } from 'vitest';
import { dueTimeWords } from '@/components/due/due-time-words';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';

const local = (text: string) => text as LocalDateTime;

it.each([
  ['en', { relative: '30 min late', absolute: 'Sat 19:20' }],
  ['zh', { relative: '晚了30分钟', absolute: '周六 19:20' }],
] as const)('%s: what is late since earlier today has its weekday, as no day stands over it', (language, words) => {
  const time = { due: local('2026-11-21T19:20'), allDay: false };
  expect(dueTimeWords(time, 'overdue', local('2026-11-21T19:50'), language)).toEqual(words);
});
