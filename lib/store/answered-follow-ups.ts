import type { ContactId } from '../contacts/contact';
import { isAnswered } from '../follow-ups/is-answered';
import type { Writing } from './command-world';
import type { DuebookDatabase } from './database';
import { closedRow } from './follow-up-changes';
import type { FollowUpRow } from './rows';

/**
 * The open follow-ups of a contact that wait for an answer and have one from `at` (milliseconds since the epoch, UTC):
 * what was written before a follow-up was planned is not what it waits for.
 */
function answeredFollowUps(contactId: ContactId, at: number, db: DuebookDatabase): Promise<FollowUpRow[]> {
  return db.followUps
    .where('contactId')
    .equals(contactId)
    .filter((one) => one.status === 'open' && isAnswered(one, at))
    .toArray();
}

/** Closes them as done, and says how many there were. */
export async function closeAnswered(contactId: ContactId, at: number, { db, now, book }: Writing): Promise<number> {
  const answered = await answeredFollowUps(contactId, at, db);
  await book.put(
    'followUps',
    answered.map((row) => closedRow(row, 'done', now)),
  );
  return answered.length;
}
