import type { FollowUp } from './follow-up';

type Waiting = Pick<FollowUp, 'closesOnReply' | 'createdAt' | 'answersFrom'>;

/**
 * Whether a follow-up waits for an answer and has one in what the contact wrote at `at`, in milliseconds since the epoch,
 * UTC: what was there before is not what it waits for.
 */
export function isAnswered(waiting: Waiting, at: number): boolean {
  return waiting.closesOnReply === true && at >= answersFrom(waiting);
}

/** The first instant, in milliseconds since the epoch, UTC, of what may be the answer that a follow-up waits for. */
export function answersFrom({ createdAt, answersFrom: from = createdAt + 1 }: Omit<Waiting, 'closesOnReply'>): number {
  return from;
}
