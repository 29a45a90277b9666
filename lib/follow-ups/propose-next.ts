import type { Grade } from '../contacts/contact';
import { allDayOn, type CalendarRules } from './calendar-rules';
import type { Channel } from './channel';
import type { FollowUpPlan } from './follow-up';
import { dateOf, type LocalDateTime } from './local-date-time';
import type { Outcome } from './touch';
import { addWorkingDays, nextWorkingDay } from './working-days';

/**
 * Working days between touches: they grow like the Fibonacci numbers, close together while the talk is warm and seven
 * weeks apart at the end. Grade A starts a step early, C a step late.
 */
const GAPS = [1, 1, 2, 3, 5, 8, 13, 21, 34] as const;
const LONGEST_GAP = 34;
const FIRST_STEP: Record<Grade, number> = { A: 0, B: 1, C: 2 };

/** Someone interested is answered within two working days, however many touches came before. */
const INTERESTED_WITHIN = 2;
/** "Not now" is left in peace for two, four or eight working weeks. */
const NOT_NOW: Record<Grade, number> = { A: 10, B: 20, C: 40 };

/** The other way to reach them: a call that was not taken is followed by a mail, a mail by a call. */
const OTHER_WAY: Record<Channel, Channel> = {
  call: 'email',
  email: 'call',
  message: 'call',
  visit: 'call',
  meeting: 'email',
  other: 'call',
};

/** What just happened; `touchCount` counts the contact's touches before this one. */
export type TouchJustMade = { outcome: Outcome; touchCount: number; channel: Channel; grade: Grade };

/** The follow-up to offer after a touch, all day on a working day; null once the deal is won or lost. */
export function proposeNext(touch: TouchJustMade, now: LocalDateTime, rules: CalendarRules): FollowUpPlan | null {
  if (touch.outcome === 'won' || touch.outcome === 'lost') return null;
  const day = addWorkingDays(dateOf(now), gapAfter(touch), rules);
  return { ...allDayOn(day, rules), channel: channelAfter(touch), note: '' };
}

/** The follow-up to offer with a contact saved just now: call them on the next working day. */
export function draftPlan(now: LocalDateTime, rules: CalendarRules): FollowUpPlan {
  return { ...nextWorkingDay(now, rules), channel: 'call', note: '' };
}

function gapAfter({ outcome, touchCount, grade }: TouchJustMade): number {
  const gap = GAPS[touchCount + FIRST_STEP[grade]] ?? LONGEST_GAP;
  if (outcome === 'interested') return Math.min(gap, INTERESTED_WITHIN);
  if (outcome === 'not-now') return Math.max(gap, NOT_NOW[grade]);
  return gap;
}

function channelAfter({ outcome, channel }: TouchJustMade): Channel {
  if (outcome === 'interested') return 'call';
  if (outcome === 'not-now') return 'email';
  return OTHER_WAY[channel];
}
