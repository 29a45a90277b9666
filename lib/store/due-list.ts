import { type Contact, GRADES } from '../contacts/contact';
import { type DueSection, sectionBounds } from '../follow-ups/due-section';
import type { FollowUp } from '../follow-ups/follow-up';
import type { LocalDateTime } from '../follow-ups/local-date-time';
import { type DuebookDatabase, database } from './database';

/** One row of the due list. */
export type DueRow = { followUp: FollowUp; contact: Contact };

/**
 * The first `limit` rows of one section at wall-clock minute `now`: by grade, then longest overdue (or soonest) first.
 * Reads no more rows than it returns.
 */
export async function dueRows(
  section: DueSection,
  now: LocalDateTime,
  limit: number,
  db: DuebookDatabase = database,
): Promise<DueRow[]> {
  const { from, to } = sectionBounds(section, now);
  const followUps: FollowUp[] = [];
  for (const grade of GRADES) {
    if (followUps.length >= limit) break;
    const rows = await db.followUps
      .where('[status+grade+late]')
      .between(['open', grade, from], ['open', grade, to], true, false)
      .limit(limit - followUps.length)
      .toArray();
    followUps.push(...rows);
  }
  const contacts = await db.contacts.bulkGet(followUps.map((followUp) => followUp.contactId));
  return followUps.flatMap((followUp, at) => {
    const contact = contacts[at];
    return contact ? [{ followUp, contact }] : [];
  });
}

/** How many open follow-ups a section holds at wall-clock minute `now`. */
export async function dueCount(
  section: DueSection,
  now: LocalDateTime,
  db: DuebookDatabase = database,
): Promise<number> {
  const { from, to } = sectionBounds(section, now);
  const counts = await Promise.all(
    GRADES.map((grade) =>
      db.followUps
        .where('[status+grade+late]')
        .between(['open', grade, from], ['open', grade, to], true, false)
        .count(),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}
