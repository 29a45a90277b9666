import type { Entity } from '../evidence/entity';
import { isLine, type Observation } from '../evidence/observation';

/** Whether a page says how to reach somebody. */
export function isReached({ observations }: Entity): boolean {
  return observations.some(isReach);
}

function isReach({ field }: Observation): boolean {
  return field === 'email' || field === 'phone' || field === 'messaging' || field === 'address';
}

/** Whether the page says how to reach somebody elsewhere than at its head and its foot. */
export function isReachedInText({ observations }: Entity): boolean {
  return observations.some((one) => {
    const line = isLine(one.place) ? one.place : one.place.line;
    return isReach(one) && line !== null && line.region !== 'footer' && line.region !== 'header';
  });
}
