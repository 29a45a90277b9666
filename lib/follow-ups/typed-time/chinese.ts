import { addMinutesLocal, type LocalDateTime } from '../local-date-time';
import { chineseDay } from './chinese-days';
import { figuresForNumerals } from './chinese-numbers';
import { DAY_END, englishClock } from './english-clock';
import { type Clock, clockOf, type PartOfDay } from './part-of-day';
import type { Context } from './reading';
import type { Beside, Tongue } from './tongue';

/** Traditional characters of time words, and their simplified forms. */
const SIMPLIFIED: Record<string, string> = {
  週: '周',
  點: '点',
  後: '后',
  禮: '礼',
  號: '号',
  個: '个',
  鐘: '钟',
  鍾: '钟',
  兩: '两',
  這: '这',
  時: '时',
  過: '过',
  間: '间',
  來: '来',
  內: '内',
};

/** Words around a time that do not change it: what to do, politeness, "about". */
const FILLERS =
  /请|麻烦|全天|记得|提醒(?:我|一下)?|(?:给|跟|和|与)(?:他|她|他们|她们|对方|客户)|(?:再|去)?(?:打|回)(?:个)?(?:电话|电)|(?:再)?(?:电话|电邮|邮件)?(?:联系|联络|跟进|回访|拜访|沟通)(?:一下)?(?:他|她|他们|对方|客户)?(?:一下)?|(?:再)?(?:发|写|回)(?:个|封)?(?:邮件|微信|短信|消息|信息)|左右|大概|大约|约(?=\d|[一二三四五六七八九十])|[，。、！,!;；~～·]/g;

const WEEKDAY = /(周|星期|礼拜)([一二三四五六日天末]|[1-7](?!\d|周|个|天|日|号|月|点|时|:))/g;
const DIGIT_OF: Record<string, string> = { 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 日: '7', 天: '7' };

function tidy(text: string): string {
  const simple = [...text].map((character) => SIMPLIFIED[character] ?? character).join('');
  const plain = simple.replace(FILLERS, ' ').replace(/\s+/g, '');
  // A space after each weekday keeps 周三五点 (Wednesday, five o'clock) from running into one number.
  const parted = plain.replace(WEEKDAY, (_, _week: string, day: string) => `周${DIGIT_OF[day] ?? day} `);
  return figuresForNumerals(parted)
    .replace(/^(今|明|后)(早|晚|夜)上?/, (_, day: string, part: string) => `${day}天${part === '早' ? '早' : '晚'}上`)
    .replace(/(\d{1,2})(?:个半|\.5个?)(?:小时|钟头)/, (_, hours: string) => `${Number(hours) * 60 + 30}分钟`)
    .replace(/半个?(?:小时|钟头)/, '30分钟')
    .replace(/(\d)刻钟/, (_, quarters: string) => `${Number(quarters) * 15}分钟`)
    .replace(/半年/, '6个月')
    .replace(/半个月/, '15天')
    .replace(/\s+/g, ' ')
    .trim();
}

const PARTS: readonly (readonly [RegExp, PartOfDay])[] = [
  [/凌晨|半夜|午夜/, 'early'],
  [/清晨|清早|大?早上|早晨|[1大]早|上午|早(?=\d)/, 'morning'],
  [/中午|正午/, 'noon'],
  [/下午|午后/, 'afternoon'],
  [/傍晚|晚上|晚间|夜里|夜晚|晚(?=\d)/, 'evening'],
];

/** The part of the day; 中午 is noon even without an hour, so every part may stand alone. */
function takePart(text: string): { part: PartOfDay; rest: string } | null {
  for (const [pattern, part] of PARTS) {
    const found = pattern.exec(text);
    if (found) {
      const before = text.slice(0, found.index).replace(/的$/, '');
      return { part, rest: `${before} ${text.slice(found.index + found[0].length)}`.trim() };
    }
  }
  return null;
}

const LATER = '(之后|以后|过后|后|之前|以前|前)';
const AHEAD = new RegExp(`^(?:(再?过))?(?:(\\d{1,3})个?(?:小时|钟头))?(?:零?(\\d{1,4})(?:分钟|分))?(?:${LATER})?$`);

function moment(text: string, { now }: Context): LocalDateTime | null {
  if (/^(?:现在|立刻|马上)$/.test(text)) return now;
  const match = AHEAD.exec(text);
  if (!match) return null;
  const [, passing, hours, minutes, later] = match;
  if (passing === undefined && later === undefined) return null;
  const length = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return length === 0 ? null : addMinutesLocal(now, later?.endsWith('前') ? -length : length);
}

function clock(text: string, beside: Beside, context: Context): Clock | null {
  const words = text
    .replace(/^[的在]/, '')
    .replace(/(?:之前|以前|前)$/, '')
    .trim();
  if (words === '下班') return DAY_END;
  const spoken = /^(\d{1,2})(?:点|时)(?:(\d{1,2})分?|(半)|([13])刻|整|钟)?$/.exec(words);
  if (spoken?.[1])
    return clockOf(spoken[1], spoken[2] ?? (spoken[3] ? '30' : spoken[4] ? String(Number(spoken[4]) * 15) : undefined));
  return englishClock(words, beside === 'part' ? 'day' : beside, context);
}

/** Cut anywhere but inside a number. */
const JOINT = /(?<!\d)(?=\S)|(?=\D)/g;

/** How times are typed in Chinese. */
export const chinese: Tongue = { tidy, takePart, moment, day: chineseDay, clock, joint: JOINT };
