import type { Contact } from './contact';
import { bareName } from './names';
import { type WordRun, wordRuns } from './word-runs';

/** The words of a contact's name without honorific and degrees, folded, in the order they are written. */
export function nameWords({ name }: Pick<Contact, 'name'>): WordRun[] {
  return wordRuns(bareName(name));
}
