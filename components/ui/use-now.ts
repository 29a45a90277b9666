import { useEffect, useState } from 'react';
import { type LocalDateTime, localOf } from '@/lib/follow-ups/local-date-time';

const MINUTE = 60_000;

/**
 * The wall-clock minute it is, kept true: it changes as each minute begins, and when the window is looked at again.
 * Where what is on screen was drawn for the minute `drawn`, it begins with that.
 */
export function useNow(clock: () => number, drawn?: LocalDateTime): LocalDateTime {
  const [now, setNow] = useState(() => drawn ?? localOf(clock()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const look = () => {
      clearTimeout(timer);
      const instant = clock();
      setNow(localOf(instant));
      timer = setTimeout(look, MINUTE - (instant % MINUTE));
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [clock]);
  return now;
}
