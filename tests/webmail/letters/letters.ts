import type { Letter } from '../lab/letter';
import { EASTERN } from './eastern';
import { THREADS_AND_TRAPS } from './threads-and-traps';
import { WESTERN } from './western';

/** Everything in the mailbox, the newest first. */
export const LETTERS: readonly Letter[] = [...THREADS_AND_TRAPS, ...WESTERN, ...EASTERN];

/** Those whose sender is to be saved. */
export const PEOPLE = LETTERS.filter(({ saved }) => saved !== null);

/** The letter's number in the mailbox, of which the newest has the highest. */
export const uidOf = (letter: Letter) => LETTERS.length - LETTERS.indexOf(letter);

export function letterOf(id: string): Letter {
  const letter = LETTERS.find((one) => one.id === id);
  if (letter === undefined) throw new Error(`No letter ${id}.`);
  return letter;
}
