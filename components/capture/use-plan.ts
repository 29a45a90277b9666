import { useState } from 'react';
import { type TypedTime, useTypedTime } from '@/components/due/use-typed-time';
import type { CalendarRules } from '@/lib/follow-ups/calendar-rules';
import type { Channel } from '@/lib/follow-ups/channel';
import type { DueTime, FollowUpPlan } from '@/lib/follow-ups/follow-up';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import type { SaidPlan } from './kept-form';

/** A follow-up being planned: a time chosen or typed (typed wins), how, and what to do. */
export type Planning = {
  /** What would be saved; null means no follow-up. */
  plan: FollowUpPlan | null;
  /** True while what was typed is not a time, so that nothing is saved with another one. */
  blocked: boolean;
  text: string;
  typed: TypedTime;
  channel: Channel;
  note: string;
  /** All of it as the rep said it; the same object until they say something else. */
  said: SaidPlan;
  setText: (text: string) => void;
  /** Takes a time at one press, or null for no follow-up. */
  choose: (time: DueTime | null) => void;
  setChannel: (channel: Channel) => void;
  setNote: (note: string) => void;
};

/** Nothing said: all is as proposed. */
export const UNSAID_PLAN: SaidPlan = { text: '', channel: null, note: '' };

/** Whether the rep said anything of it. */
export function isSaid({ chosen, text, channel, note }: SaidPlan): boolean {
  return chosen !== undefined || text !== '' || channel !== null || note !== '';
}

/**
 * Plans a follow-up, from `initial` until the rep says otherwise; `initial` may still change until then. `begun` is what
 * they have said before.
 */
export function usePlan(
  initial: FollowUpPlan | null,
  now: LocalDateTime,
  rules: CalendarRules,
  begun: SaidPlan = UNSAID_PLAN,
): Planning {
  const [said, setSaid] = useState(begun);
  const { chosen, text, channel, note } = said;
  const typed = useTypedTime(text, now, rules);

  const time = typed.state === 'read' ? typed.time : chosen === undefined ? initial : chosen;
  const how = channel ?? initial?.channel ?? 'call';
  return {
    plan: time && { due: time.due, allDay: time.allDay, channel: how, note },
    blocked: typed.state === 'refused' || typed.state === 'reading',
    text,
    typed,
    channel: how,
    note,
    said,
    setText: (text) => setSaid({ ...said, text }),
    choose: (chosen) => setSaid({ ...said, text: '', chosen }),
    setChannel: (channel) => setSaid({ ...said, channel }),
    setNote: (note) => setSaid({ ...said, note }),
  };
}
