import type { ContactId, Grade } from '../contacts/contact';
import type { DueTime, FollowUp, FollowUpId, FollowUpPlan } from '../follow-ups/follow-up';
import { followUpRow } from './follow-up-row';
import type { FollowUpRow } from './rows';

/** A new open follow-up for a contact of `grade`. */
export function plannedRow(
  id: FollowUpId,
  { id: contactId, grade }: { id: ContactId; grade: Grade },
  plan: FollowUpPlan,
  now: number,
): FollowUpRow {
  const { due, allDay, channel, note, closesOnReply, answersFrom } = plan;
  const followUp: FollowUp = {
    id,
    contactId,
    due,
    allDay,
    channel,
    note,
    ...(closesOnReply ? { closesOnReply } : {}),
    ...(closesOnReply && answersFrom !== undefined ? { answersFrom } : {}),
    status: 'open',
    createdAt: now,
    closedAt: null,
    raisedFor: null,
  };
  return followUpRow(followUp, grade);
}

/** A follow-up moved to another due time, to be raised again then; the same due time keeps what was raised. */
export function movedRow(row: FollowUpRow, { due, allDay }: DueTime): FollowUpRow {
  const raisedFor = due === row.due ? row.raisedFor : null;
  return followUpRow({ ...row, due, allDay, raisedFor }, row.grade);
}

/** A follow-up as `plan` now has it; one that closes on a reply goes on doing so where the plan does not say. */
export function replannedRow(row: FollowUpRow, plan: FollowUpPlan): FollowUpRow {
  const { channel, note, closesOnReply = row.closesOnReply, answersFrom = row.answersFrom } = plan;
  const waits = {
    ...(closesOnReply === undefined ? {} : { closesOnReply }),
    ...(answersFrom === undefined ? {} : { answersFrom }),
  };
  return movedRow({ ...row, channel, note, ...waits }, plan);
}

/** A follow-up closed at `now`: it neither rings nor is listed any more. */
export function closedRow(row: FollowUpRow, status: 'done' | 'skipped', now: number): FollowUpRow {
  return followUpRow({ ...row, status, closedAt: now }, row.grade);
}
