import { foldLetters } from '../../contacts/fold';
import { mailboxOf, spellingsOf } from '../evidence/entity';
import type { Line, View } from '../layout/view';
import { isHeldBeside } from '../people/over-and-under';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { isCommonWord } from '../vocabulary/not-names';
import { organisationConfidence, TOLD_BY_A_WORD } from '../vocabulary/organisation-words';
import { wordPattern } from '../word-pattern';

/** Two to four words with capitals. */
const CALLED = wordPattern(String.raw`^\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3}$`, 'u');
const ADDRESS = /[\w.+-]{2,64}@[\w-]+\.[\w.-]+/g;
/** How many lines under a name its card's address may stand. */
const REACH = 6;

/**
 * Whether a line names somebody though its words are some of the language ("Line Holm", "Mark Stone"): a title stands right
 * under it, and under that an address whose mailbox is the name or its initials.
 */
export function isSpelledUnder(line: Line, view: View): boolean {
  const { text } = line;
  if (text.length > 50 || !CALLED.test(text) || !isHeldBeside(line, view)) return false;
  const words = text.split(/[\s-]+/);
  if (words.every(isCommonWord) || jobTitleConfidence(text) > 0 || organisationConfidence(text) >= TOLD_BY_A_WORD)
    return false;
  const initials = foldLetters(words.map((word) => word.charAt(0)).join(''));
  const ways = new Set([...spellingsOf(text), initials]);
  return view.lines.slice(line.index + 1, line.index + 1 + REACH).some((under) => {
    if (under.heading > 0 && under.heading < 7) return false;
    const linked = under.links.flatMap(({ href }) => (/^mailto:/i.test(href) ? href.slice(7) : []));
    return [under.text, ...linked].some(
      (said) => said.match(ADDRESS)?.some((one) => ways.has(mailboxOf(one))) === true,
    );
  });
}
