import { type Identity, identityKeys } from './identity-keys';
import { bareName } from './names';
import { wordRuns } from './word-runs';

/**
 * How surely two contacts are the same, for choosing the best of several: 3 shares an address, number or id of one
 * person's own, 2 shares a company's and the names agree, 1 has the same name and organisation and nothing that tells
 * more, 0 is somebody else.
 */
export function sameness(one: Identity, other: Identity): 0 | 1 | 2 | 3 {
  const mine = identityKeys(one);
  const theirs = identityKeys(other);
  const mineOwn = new Set(mine.own);
  const all = new Set([...mine.own, ...mine.shared]);
  if (theirs.own.some((key) => mineOwn.has(key))) return 3;
  // A number is one person's where either side says it is a mobile, but a name that disagrees still speaks against it.
  if ([...theirs.own, ...theirs.shared].some((key) => all.has(key)) && namesAgree(one, other)) return 2;
  const oneIsBare = one.emails.length === 0 && one.phones.length === 0;
  const otherIsBare = other.emails.length === 0 && other.phones.length === 0;
  if ((oneIsBare || otherIsBare) && theirs.named.some((key) => mine.named.includes(key))) return 1;
  return 0;
}

/** A company's own entry has no person's name, so it goes by its organisation. */
function namesAgree(one: Identity, other: Identity): boolean {
  const mine = wordRuns(bareName(one.name) || one.organisation).map((run) => run.text);
  const theirs = wordRuns(bareName(other.name) || other.organisation).map((run) => run.text);
  const [fewer, more] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  return fewer.every((word) => more.some((candidate) => candidate === word || initialOf(word, candidate)));
}

function initialOf(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return /^[a-z]$/.test(shorter) && longer.startsWith(shorter);
}
