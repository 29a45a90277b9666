import type { OpenMessage } from './webmail';

/**
 * Where the script that stays in a webmail's page leaves the message it saw open there, for those that are run beside it:
 * in their own world, where no page sees it.
 */
export type LeftOpen = { duebookOpen?: OpenMessage | null };

/** What was left there; null where no message is open. */
export function leftOpen(): OpenMessage | null {
  return (globalThis as LeftOpen).duebookOpen ?? null;
}
