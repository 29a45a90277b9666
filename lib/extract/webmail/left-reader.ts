import type { WrittenMail } from '../message/written-mail';

/**
 * Where the reader of bodies leaves itself in a webmail's page, to be called for the next message: in the scripts' own
 * world, where no page sees it.
 */
export type LeftReader = { duebookWritten?: () => Promise<WrittenMail | null> };
