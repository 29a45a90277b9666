import { type Clock, clockOf, twelveHourClock } from './part-of-day';
import type { Context } from './reading';
import type { Beside } from './tongue';

/** The end of the working day, as in "EOD" and "close of business". */
export const DAY_END: Clock = { minutes: 17 * 60, sure: true };

/** A time of day in English: "3pm", "at 15:30", "half past nine", "noon", "EOD", "first thing". */
export function englishClock(text: string, beside: Beside, { rules }: Context): Clock | null {
  const words = text.replace(/^(?:at|@) ?/, '');
  if (/^(?:noon|midday|12 noon)$/.test(words)) return { minutes: 12 * 60, sure: true };
  if (/^(?:eod|cob|end of (?:business )?day|(?:close|end) of business)$/.test(words)) return DAY_END;
  if (words === 'first thing') return clockOf(rules.dayStart.slice(0, 2), rules.dayStart.slice(3), true);

  const half = /^(\d{1,2})(?:[:.](\d{2}))? ?([ap])(?:\.?m\.?)$/.exec(words);
  if (half?.[1]) return twelveHourClock(half[1], half[2], half[3] === 'p' ? 'pm' : 'am');

  const digital = /^(\d{1,2}):(\d{2})$/.exec(words) ?? /^(\d{1,2}) ?o'?clock$/.exec(words);
  if (digital?.[1]) return clockOf(digital[1], digital[2]);

  // "at 15.30", "at 1530": without "at" it might be a date.
  const dotted = words === text ? null : /^(\d{1,2})\.?(\d{2})$/.exec(words);
  if (dotted?.[1]) return clockOf(dotted[1], dotted[2]);

  const past = /^(half|(?:a )?quarter|\d{1,2}) (past|to) (\d{1,2})$/.exec(words);
  if (past?.[1] && past[3]) return spokenClock(past[1], past[2] === 'to', past[3]);

  const figure = /^(\d{1,2})$/.exec(words);
  return figure?.[1] && (beside === 'part' || words !== text) ? clockOf(figure[1], undefined) : null;
}

function spokenClock(said: string, before: boolean, hour: string): Clock | null {
  const minutes = said === 'half' ? 30 : said.endsWith('quarter') ? 15 : Number(said);
  if (minutes < 1 || minutes > 30 || Number(hour) < 1 || Number(hour) > 12 || (before && said === 'half')) return null;
  if (!before) return clockOf(hour, String(minutes));
  return clockOf(String(hour === '1' ? 12 : Number(hour) - 1), String(60 - minutes));
}
