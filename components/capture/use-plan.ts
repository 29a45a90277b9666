import { useState } from 'react';
import { type TypedTime, useTypedTime } from '@/components/due/use-typed-time';
import type { CalendarRules } from '@/lib/follow-ups/calendar-rules';
import type { Channel } from '@/lib/follow-ups/channel';
import type { DueTime, FollowUpPlan } from '@/lib/follow-ups/follow-up';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';

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
  setText: (text: string) => void;
  /** Takes a time at one press, or null for no follow-up. */
  choose: (time: DueTime | null) => void;
  setChannel: (channel: Channel) => void;
  setNote: (note: string) => void;
};

/** Plans a follow-up, from `initial` until the rep says otherwise; `initial` may still change until then. */
export function usePlan(initial: FollowUpPlan | null, now: LocalDateTime, rules: CalendarRules): Planning {
  const [chosen, setChosen] = useState<DueTime | null | undefined>(undefined);
  const [text, setText] = useState('');
  const [channel, setChannel] = useState<Channel | null>(null);
  const [note, setNote] = useState('');
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
    setText,
    choose: (choice) => {
      setText('');
      setChosen(choice);
    },
    setChannel,
    setNote,
  };
}
