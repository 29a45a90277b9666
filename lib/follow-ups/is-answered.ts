import type { FollowUp } from './follow-up';

/**
 * Whether a follow-up waits for an answer and has one in what the contact wrote at `at`, in milliseconds since the epoch,
 * UTC: what was there before it was planned is not what it waits for.
 */
export function isAnswered(
  {
    closesOnReply,
    createdAt,
    answersFrom = createdAt + 1,
  }: Pick<FollowUp, 'closesOnReply' | 'createdAt' | 'answersFrom'>,
  at: number,
): boolean {
  return closesOnReply === true && at >= answersFrom;
}
