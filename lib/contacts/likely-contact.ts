import type { Identity } from './identity-keys';
import { isMailProvider } from './mail-provider';
import { nameWords } from './name-words';
import { ideographsOf, lettersOf, namesAlike } from './names-alike';
import { organisationKey } from './organisation-key';
import type { WordRun } from './word-runs';

/** Why two contacts may be one: the name, and where both work or have their mail. */
export type LikelyReason = {
  by: 'organisation' | 'domain';
  /** The organisation as the other contact has it, or the mail domain. */
  at: string;
  /** How the names compare; `none` for two entries of a company without a person. */
  names: 'same' | 'similar' | 'none';
};

const MOST_WORDS = 4;
const MOST_DOMAINS = 3;
const LONGEST_PLACE = 80;

/**
 * Why `one` is likely the contact `other`, though no address or number proves it; null where nothing speaks for it.
 * To be offered, never assumed: namesakes work in one company, too.
 */
export function likeness(one: Identity, other: Identity): LikelyReason | null {
  const organisation = organisationKey(one.organisation);
  const together = organisation !== '' && organisation === organisationKey(other.organisation);
  const theirDomains = domainsOf(other);
  const domain = domainsOf(one).find((host) => theirDomains.includes(host));
  if (!together && domain === undefined) return null;
  const mine = nameWords(one);
  const theirs = nameWords(other);
  if (mine.length === 0 && theirs.length === 0) {
    return together ? { by: 'organisation', at: other.organisation, names: 'none' } : null;
  }
  const names = namesAlike(mine, theirs);
  if (names === null) return null;
  return together ? { by: 'organisation', at: other.organisation, names } : { by: 'domain', at: domain ?? '', names };
}

/**
 * What a likely contact is looked up by, so that nobody else need be compared: the workplace with a word of the name and
 * the initial of another, or with the whole name where it is ideographic or one word. Two likely contacts share at least
 * one such key, but for a misspelt first letter.
 */
export function likelyKeys(identity: Identity, words: readonly WordRun[]): string[] {
  const organisation = organisationKey(identity.organisation);
  const places = domainsOf(identity).map((host) => `at:${host}`);
  if (organisation !== '') places.push(`in:${organisation}`);
  const marks = marksOf(words);
  return places.flatMap((place) => marks.map((mark) => `${place.slice(0, LONGEST_PLACE)}|${mark}`));
}

function marksOf(words: readonly WordRun[]): string[] {
  const ideographs = ideographsOf(words);
  const letters = lettersOf(words)
    .filter((word) => /\p{L}/u.test(word))
    .slice(0, MOST_WORDS);
  const marks = new Set(ideographs === '' ? [] : [ideographs]);
  if (letters.length < 2) marks.add(letters[0] ?? '');
  for (const [at, word] of letters.entries()) {
    const others = letters.filter((_, place) => place !== at);
    if (word.length > 1) for (const other of others) marks.add(`${word} ${other.charAt(0)}`);
  }
  if (ideographs !== '') marks.delete('');
  return Array.from(marks);
}

/** The mail domains that tell where somebody works. */
function domainsOf({ emails }: Identity): string[] {
  const hosts = emails.map(({ address }) =>
    address
      .slice(address.lastIndexOf('@') + 1)
      .trim()
      .toLowerCase(),
  );
  const own = hosts.filter((host, at) => host !== '' && !isMailProvider(host) && hosts.indexOf(host) === at);
  return own.slice(0, MOST_DOMAINS);
}
