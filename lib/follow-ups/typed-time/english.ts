import { addDays, addMinutesLocal, atTime, type LocalDateTime, MIDNIGHT } from '../local-date-time';
import { englishClock } from './english-clock';
import { englishDay } from './english-days';
import { figuresForWords } from './english-numbers';
import type { PartOfDay } from './part-of-day';
import type { Context } from './reading';
import type { Tongue } from './tongue';

/** Words around a time that do not change it: what to do, politeness, "on", "by", "about". */
const FILLERS =
  /\b(?:please|pls|remind (?:me|us)(?: to)?|(?:call|ring|phone|email|e-mail|mail|text|message|visit|meet|contact|ping|chase)(?: (?:back|again|up))?(?: (?:him|her|them|it))?(?: (?:back|again))?|follow[- ]?up(?: with (?:him|her|them))?|try again|due|again|on|by|around|about|approximately|approx|roughly|ca|the|that|all day|any ?time)\b(?!['’])/g;

const UNIT = '(?:working |business |work )?(?:minute|hour|day|week|month|year|fortnight|couple)';

function tidy(text: string): string {
  const plain = text
    .replace(/[’‘]/g, "'")
    .replace(/[,!;~]/g, ' ')
    // A full stop stays where it is part of "3.12." or "p.m.".
    .replace(/(?<![\dm])\.(?=\s|$)|(?<!\.\d{1,2}|m)\.$/g, ' ')
    .replace(FILLERS, ' ');
  return figuresForWords(plain)
    .replace(/\b(?:an? )?half (?:an? )?hour\b/g, '30 minutes')
    .replace(/\b(?:an |1 )hour and a half\b/g, '90 minutes')
    .replace(/\b(\d{1,2})\.5 (?:hours?|hrs?|h)\b/g, (_, hours: string) => `${Number(hours) * 60 + 30} minutes`)
    .replace(new RegExp(`\\ban? (?=${UNIT})`, 'g'), '1 ')
    .replace(/\b(?:1 )?couple(?: of)? /g, '2 ')
    .replace(/\b(?:1 )?fortnight\b/g, '2 weeks')
    .replace(/\s+/g, ' ')
    .trim();
}

const PARTS: readonly (readonly [RegExp, PartOfDay])[] = [
  [/ ?\b(?:in )?(?:early )?morning\b/, 'morning'],
  [/ ?\b(?:in )?afternoon\b/, 'afternoon'],
  [/ ?\b(?:in evening|evening|at night|(?<!last )night)\b/, 'evening'],
];

function takePart(text: string): { part: PartOfDay; rest: string } | null {
  // "tonight" and "this afternoon" also say which day.
  const said = text.replace(
    /^(.*?) ?\b(?:tonight|this (?=morning|afternoon|evening))(.*)$/,
    (all, before: string, after: string) =>
      `today ${before}${all.includes('tonight') ? ' evening' : ' '}${after}`.replace(/\s+/g, ' '),
  );
  for (const [pattern, part] of PARTS) {
    if (pattern.test(said)) return { part, rest: said.replace(pattern, '').replace(/\s+/g, ' ').trim() };
  }
  return null;
}

const AHEAD =
  /^(in |after )?(?:(\d{1,3}) ?(hours?|hrs?|h))?(?: ?(?:and )?(\d{1,4}) ?(minutes?|mins?|m)?)?( from now| later| ago)?$/;

function moment(text: string, { now, today }: Context): LocalDateTime | null {
  if (/^(?:right )?now$/.test(text)) return now;
  if (/^(?:at )?midnight$/.test(text)) return atTime(addDays(today, 1), MIDNIGHT);
  const match = AHEAD.exec(text);
  if (!match) return null;
  const [, before, hours, hourWord, minutes, minuteWord, after] = match;
  if (hours === undefined && (minutes === undefined || minuteWord === undefined)) return null;
  // "15h" alone is a time of day to some; spelled out, or with "in", it is a length of time.
  const isLength = before !== undefined || after !== undefined || (hourWord?.length ?? minuteWord?.length ?? 0) > 1;
  const length = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  if (!isLength || length === 0) return null;
  return addMinutesLocal(now, after === ' ago' ? -length : length);
}

/** How times are typed in English. */
export const english: Tongue = { tidy, takePart, moment, day: englishDay, clock: englishClock, joint: / /g };
