import type { Letter } from '../lab/letter';
import { EASTERN } from './eastern';
import { THREADS_AND_TRAPS } from './threads-and-traps';
import { WESTERN } from './western';

/** Everything in the mailbox, the newest first. */
export const LETTERS: readonly Letter[] = [...THREADS_AND_TRAPS, ...WESTERN, ...EASTERN];
