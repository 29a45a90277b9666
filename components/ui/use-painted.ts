import { useEffect, useState } from 'react';
import { afterPaint } from './after-paint';

/** False until what was rendered with `ready` has been painted; from then on true. For whatever must not hold that up. */
export function usePainted(ready: boolean): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    if (ready) return afterPaint(() => setPainted(true));
  }, [ready]);
  return painted;
}
