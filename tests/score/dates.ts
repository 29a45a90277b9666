import * as v from 'valibot';
import { CalendarRulesSchema } from '@/lib/follow-ups/calendar-rules';
import { LocalDateTimeSchema } from '@/lib/follow-ups/local-date-time';
import { readTypedTime } from '@/lib/follow-ups/typed-time';
import { type Bench, type Figures, listIn } from './bench';
import { percent } from './measure';

type Typed = { lang: string; text: string; now: string; tz?: string; due: string | null; allDay: boolean };

/** Share of typed due times read exactly right, by language. */
export function scoreDates(corpus: string, bench: Bench): Figures {
  const typed = listIn<Typed>(corpus, 'multilingual/dates.json');
  if (typed === null) return {};
  const rules = v.parse(CalendarRulesSchema, { dayStart: '09:00', weekStart: 1, workingDays: [1, 2, 3, 4, 5] });
  const zone = process.env.TZ;
  const counts = new Map<string, { right: number; all: number }>();
  for (const { lang, text, now, tz, due, allDay } of bench.chosen(typed)) {
    process.env.TZ = tz ?? zone ?? 'UTC';
    const read = readTypedTime(text, v.parse(LocalDateTimeSchema, now), rules);
    const right = read.ok ? read.due === due && read.allDay === allDay : due === null;
    if (!right) {
      const said = read.ok ? `${read.due} ${read.allDay ? 'all day' : ''}` : 'refused';
      bench.miss({ item: text, field: lang, gold: [`${due ?? 'refused'} ${allDay ? 'all day' : ''}`], found: [said] });
    }
    for (const key of [lang, 'all']) {
      const count = counts.get(key) ?? { right: 0, all: 0 };
      counts.set(key, { right: count.right + Number(right), all: count.all + 1 });
    }
  }
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  return Object.fromEntries([...counts].map(([lang, { right, all }]) => [`dates.${lang}.share`, percent(right, all)]));
}
