import type { OpenMessage } from '../extract/webmail/webmail';
import type { SeenMessage } from '../messages/mail-protocol';

/** The head of an open message as it is told to the background, which cuts it to size: what of it is data. */
export function seenMessage({ key, generation, bodies, beside, ...seen }: OpenMessage): SeenMessage {
  return seen;
}
