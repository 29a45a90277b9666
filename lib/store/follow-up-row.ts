import type { Grade } from '../contacts/contact';
import { lateFrom } from '../follow-ups/due-section';
import type { FollowUp } from '../follow-ups/follow-up';
import type { FollowUpRow } from './rows';

/** The row a follow-up is kept as: itself, its contact's grade, and what its indexes need, made here alone. */
export function followUpRow(followUp: FollowUp, grade: Grade): FollowUpRow {
  const row: FollowUpRow = { ...followUpOf(followUp), grade, late: lateFrom(followUp.due, followUp.allDay) };
  if (followUp.status === 'open' && followUp.raisedFor !== followUp.due) row.ring = followUp.due;
  return row;
}

/** The follow-up of a row, without what only the indexes need. */
export function followUpOf(row: FollowUp): FollowUp {
  const { id, contactId, due, allDay, channel, note, status, createdAt, closedAt, raisedFor } = row;
  const { closesOnReply, answersFrom } = row;
  const answered = {
    ...(closesOnReply === undefined ? {} : { closesOnReply }),
    ...(answersFrom === undefined ? {} : { answersFrom }),
  };
  return { id, contactId, due, allDay, channel, note, ...answered, status, createdAt, closedAt, raisedFor };
}
