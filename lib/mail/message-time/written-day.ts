import { allWords, type CalendarWords, englishWords, plainWord } from './calendar-words';

/** A day as a date writes it; `null` for a year it leaves out. */
export type WrittenDay = { year: number | null; month: number; day: number };

/**
 * What a text says of the day: those it may mean (none where there is no such day, null where it writes none), or so many
 * days ago, or the last such weekday; and what is left of it.
 */
export type DayReading = {
  days: WrittenDay[] | null;
  daysAgo: number | null;
  /** 0 Sunday … 6 Saturday, where it is named. */
  weekday: number | null;
  rest: string;
};

const EAST_ASIAN_DAYS = [
  [/今天|今日|오늘/u, 0],
  [/昨天|昨日|어제/u, 1],
  [/前天|一昨日|그저께/u, 2],
] as const;
const EAST_ASIAN_WEEKDAY =
  /(?:星期|周|週|礼拜|禮拜|\()([日天一二三四五六])|([日月火水木金土])(?:曜|\))|([일월화수목금토])(?:요일|\))/u;
const WEEKDAY_SIGNS = ['日天일', '一月월', '二火화', '三水수', '四木목', '五金금', '六土토'];

/** Reads the day in a date, cleaned and in lower case, of whatever language. */
export function readDay(text: string): DayReading {
  const english = readWith(text, englishWords());
  // Other languages are asked only where a word was left that may be one of theirs.
  const understood = english.days?.length === 1 || english.daysAgo !== null || english.weekday !== null;
  return understood || !/\p{L}{2}/u.test(text) ? english : readWith(text, allWords());
}

function readWith(text: string, words: CalendarWords): DayReading {
  const named = namedDay(text, words);
  const found = yearFirst(text) ?? named ?? eastAsianDay(text) ?? numbersOnly(text);
  const rest = found ? `${text.slice(0, found.at)} ${text.slice(found.at + found.length)}` : text;
  return {
    days: found?.days ?? null,
    daysAgo: daysAgoIn(text, words),
    weekday: weekdayIn(found === named ? rest : text, words),
    rest,
  };
}

type Found = { days: WrittenDay[]; at: number; length: number };

/** 2026-11-20, 2026/11/20, 2026. 11. 20., 2026年11月20日, 2026년 11월 20일 */
function yearFirst(text: string): Found | null {
  const match = /(?<!\d)(\d{4})\s?[-/.年년]\s?(\d{1,2})\s?[-/.月월]\s?(\d{1,2})(?!\d)\s?[日일号]?/u.exec(text);
  return match && foundAt(match, [{ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }]);
}

/** 11月20日, 11월 20일 */
function eastAsianDay(text: string): Found | null {
  const match = /(?<!\d)(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일号]/u.exec(text);
  return match && foundAt(match, [{ year: null, month: Number(match[1]), day: Number(match[2]) }]);
}

/** 20 November 2026, Nov 20, 2026, 20 de nov. de 2026, 2026. nov. 20. */
function namedDay(text: string, { months, weekdays }: CalendarWords): Found | null {
  const candidates: (Found & { sure: boolean })[] = [];
  for (const word of text.matchAll(/[\p{L}\p{M}]{2,20}/gu)) {
    const month = months.get(plainWord(word[0]));
    if (month === undefined) continue;
    const before = text.slice(0, word.index);
    const after = text.slice(word.index + word[0].length);
    const dayBefore = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|[.ºª])?[\s-]?(?:de |of )?$/u.exec(before);
    const dayAfter = /^\.?[\s-]?(\d{1,2})(?:st|nd|rd|th)?(?![\d:])/u.exec(after);
    const yearBefore = /(?<!\d)(\d{4})[.,]?\s$/u.exec(before);
    const day = dayBefore && !yearBefore ? dayBefore : dayAfter;
    if (day === null) continue;
    const end = word.index + word[0].length + (day === dayAfter ? day[0].length : 0);
    const yearAfter = /^[.,]?[\s-]?(?:de |del |р\.? ?)?(\d{4})(?![\d:])/u.exec(text.slice(end));
    const start = day === dayBefore ? day.index : (yearBefore?.index ?? word.index);
    const year = yearAfter?.[1] ?? yearBefore?.[1];
    candidates.push({
      days: possible([{ year: year === undefined ? null : Number(year), month, day: Number(day[1]) }]),
      at: start,
      length: end + (yearAfter?.[0].length ?? 0) - start,
      // "mar. 20 nov." has a word that is a weekday's, too.
      sure: !weekdays.has(plainWord(word[0])),
    });
  }
  const sure = candidates.filter((one) => one.sure);
  const [first] = sure.length > 0 ? sure : candidates;
  return first === undefined
    ? null
    : { ...first, days: sure.length > 1 ? sure.flatMap(({ days }) => days) : first.days };
}

/** 20.11.2026, 11/20/2026, 20-11-26, 11/20: with dots the day comes first, else either may. */
function numbersOnly(text: string): Found | null {
  const match =
    /(?<![\d.:])(\d{1,2})([-/.])\s?(\d{1,2})(?:\2\s?(\d{4}|\d{2}))(?![\d:])/u.exec(text) ??
    /(?<![\d.:])(\d{1,2})(\/)(\d{1,2})(?![\d:/])/u.exec(text);
  if (match === null) return null;
  const [one, two] = [Number(match[1]), Number(match[3])];
  const year = match[4] === undefined ? null : Number(match[4]) + (match[4].length === 2 ? 2000 : 0);
  const days = [{ year, month: two, day: one }];
  if (match[2] !== '.') {
    days.push({ year, month: one, day: two });
    if (match[4]?.length === 2) days.push({ year: 2000 + one, month: two, day: Number(match[4]) });
  }
  return foundAt(match, days);
}

function foundAt(match: RegExpExecArray, days: WrittenDay[]): Found {
  return { days: possible(days), at: match.index, length: match[0].length };
}

function possible(days: readonly WrittenDay[]): WrittenDay[] {
  const kept = new Map<string, WrittenDay>();
  for (const one of days) {
    const { year, month, day } = one;
    const date = new Date(Date.UTC(year ?? 2024, month - 1, day));
    if (month >= 1 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day)
      kept.set(`${year} ${month} ${day}`, one);
  }
  return Array.from(kept.values());
}

function daysAgoIn(text: string, { daysAgo }: CalendarWords): number | null {
  for (const [words, ago] of EAST_ASIAN_DAYS) if (words.test(text)) return ago;
  for (const [word, ago] of daysAgo) if (` ${text.replace(/[^\p{L}\p{M}]+/gu, ' ')} `.includes(` ${word} `)) return ago;
  return null;
}

function weekdayIn(text: string, { weekdays }: CalendarWords): number | null {
  const sign = EAST_ASIAN_WEEKDAY.exec(text);
  const letter = sign?.[1] ?? sign?.[2] ?? sign?.[3];
  if (letter !== undefined) return WEEKDAY_SIGNS.findIndex((signs) => signs.includes(letter));
  for (const [word] of text.matchAll(/[\p{L}\p{M}-]{2,20}/gu)) {
    const day = weekdays.get(plainWord(word));
    if (day !== undefined) return day;
  }
  return null;
}
