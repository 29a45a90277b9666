import { useEffect, useState } from 'react';
import { DuebookError } from '@/lib/errors/duebook-error';
import type { FirstDue } from './first-due';

/** A book that has not opened by then is held by something; in milliseconds. */
const PATIENCE = 5_000;

/** What was read before anything was drawn, null until it is there. Throws while rendering where it can't be read. */
export function useFirstDue(first: FirstDue | Promise<FirstDue>): FirstDue | null {
  const [read, setRead] = useState(first instanceof Promise ? null : first);
  useEffect(() => {
    if (!(first instanceof Promise)) return;
    let settled = false;
    const fail = (cause?: unknown) => {
      if (settled) return;
      settled = true;
      setRead(() => {
        throw new DuebookError('database-unavailable', { cause });
      });
    };
    const timer = setTimeout(fail, PATIENCE);
    first.then((due) => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      setRead(due);
    }, fail);
    return () => {
      settled = true;
      clearTimeout(timer);
    };
  }, [first]);
  return read;
}
