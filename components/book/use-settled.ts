import { useEffect, useState } from 'react';

/** `value` once it has stood still for `delay` milliseconds: in a large book, not every letter is worth a search. */
export function useSettled<T>(value: T, delay: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return settled;
}
