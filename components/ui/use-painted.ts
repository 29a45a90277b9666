import { useEffect, useState } from 'react';

/** A window nobody looks at never paints; after this many milliseconds it is taken for painted. */
const LONGEST = 250;

/** False until what was rendered with `ready` has been painted; from then on true. For whatever must not hold that up. */
export function usePainted(ready: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (!ready) return;
    let task = setTimeout(() => setPainted(true), LONGEST);
    // The frame callback runs just before the paint, the task it queues just after.
    const frame = requestAnimationFrame(() => {
      clearTimeout(task);
      task = setTimeout(() => setPainted(true));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(task);
    };
  }, [ready]);
  return painted;
}
