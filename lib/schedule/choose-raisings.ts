import { digestId, digestPartId, type FollowUpDue, notificationOf, reminderId } from '../follow-ups/reminder';
import type { RaisingRow } from '../store/rows';

/** This many due at once still come singly; more would bury the screen, so they come as one. */
const MOST_SINGLES = 3;

/**
 * The reminders to raise for what is due: one each, or one digest of all; where a digest not shown yet is `open`, all
 * goes into that. `unique` names the digest or its part.
 */
export function chooseRaisings(
  due: FollowUpDue[],
  at: number,
  unique: string,
  open: string | null = null,
): RaisingRow[] {
  if (due.length === 0) return [];
  if (due.length <= MOST_SINGLES && open === null) {
    return due.map((followUp) => ({ id: reminderId(followUp), followUps: [followUp], at }));
  }
  return [{ id: open ? digestPartId(open, unique) : digestId(unique), followUps: due, at }];
}

/** Puts the parts of each digest together: one for every notification, in the order they were met. */
export function gatherRaisings(raisings: readonly RaisingRow[]): RaisingRow[] {
  const whole = new Map<string, RaisingRow>();
  for (const { id, followUps, at } of raisings) {
    const notification = notificationOf(id);
    const met = whole.get(notification);
    if (met) for (const followUp of followUps) met.followUps.push(followUp);
    else whole.set(notification, { id: notification, followUps: Array.from(followUps), at });
  }
  return Array.from(whole.values());
}
