import type { FollowUpDue } from '../follow-ups/reminder';
import type { DuebookDatabase } from './database';

/** Tells whether a reminder for this follow-up at this due time is decided on, but not known to be shown. */
export type IsUnseen = (followUp: FollowUpDue) => boolean;

/** What no reminder has been seen for yet, though the follow-up says that one was raised. */
export async function unseenReminders(db: DuebookDatabase): Promise<IsUnseen> {
  const rows = await db.raisings.toArray();
  const keys = new Set(rows.flatMap(({ followUps }) => followUps.map(keyOf)));
  return (followUp) => keys.has(keyOf(followUp));
}

const keyOf = ({ id, due }: FollowUpDue): string => `${id} ${due}`;
