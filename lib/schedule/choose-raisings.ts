import { digestId, type FollowUpDue, reminderId } from '../follow-ups/reminder';
import type { RaisingRow } from '../store/rows';

/** This many due at once still come singly; more would bury the screen, so they come as one. */
export const MOST_SINGLES = 3;

/** The reminders to raise for what is due: one each, or one digest of all; `unique` names the digest. */
export function chooseRaisings(due: FollowUpDue[], at: number, unique: string): RaisingRow[] {
  if (due.length === 0) return [];
  if (due.length > MOST_SINGLES) return [{ id: digestId(unique), followUps: due, at }];
  return due.map((followUp) => ({ id: reminderId(followUp), followUps: [followUp], at }));
}
