import { fold } from './fold';
import { type Identity, type IdentityKeys, identityKeys, phoneKey } from './identity-keys';
import { bareName } from './names';
import { namesAtOdds, showsName } from './names-at-odds';
import { sameNumber } from './phone-digits';
import { type WordRun, wordRuns } from './word-runs';

/** By what two contacts are the same: the kind of key they share, or `page`, one name on one page met twice. */
export type SureReason = 'email' | 'phone' | 'profile' | 'messaging' | 'page';

/**
 * How surely two contacts are the same, for choosing the best of several: 3 shares an address, number, profile or id of
 * one person's own, 2 shares a company's and the names agree, 1 has the same name and organisation on the same page and
 * nothing that tells more.
 */
export type Sameness = { rank: 1 | 2 | 3; by: SureReason };

/** Whether two contacts are the same, and by what; null for somebody else. */
export function sameness(one: Identity, other: Identity): Sameness | null {
  const { keys: mine } = facts(one);
  const { keys: theirs } = facts(other);
  const shared = (keys: readonly string[], among: readonly string[]) =>
    keys.filter((key) => among.includes(key) && isOneNumber(key, one, other));
  const own = shared(mine.own, theirs.own).find((key) => !isOfTwo(key, one, other));
  if (own !== undefined) return { rank: 3, by: reasonOf(own) };
  const bare = [one, other].some(({ emails, phones }) => emails.length === 0 && phones.length === 0);
  // A number is one person's where either side says it is a mobile, but a name that disagrees still speaks against it.
  // A page that is not one person's alone says nothing against addresses that differ.
  const any = shared([...mine.own, ...mine.shared], [...theirs.own, ...theirs.shared]).find(
    (key) => bare || !key.startsWith('url:'),
  );
  if (any !== undefined && namesAgree(one, other)) return { rank: 2, by: reasonOf(any) };
  const named = theirs.named.some((key) => mine.named.includes(key));
  return bare && named && metOnOnePage(one, other) ? { rank: 1, by: 'page' } : null;
}

function reasonOf(key: string): SureReason {
  if (key.startsWith('mail:')) return 'email';
  if (key.startsWith('tel:')) return 'phone';
  return key.startsWith('url:') ? 'profile' : 'messaging';
}

function metOnOnePage(one: Identity, other: Identity): boolean {
  return one.source.url !== '' && pageOf(one.source.url) === pageOf(other.source.url);
}

const pageOf = (url: string): string => url.replace(/#.*$/s, '').replace(/\/$/, '');

type Facts = {
  keys: IdentityKeys;
  /** The words of the person's name. */
  name: WordRun[];
  /** The words of what they go by: the name, or without one the organisation. */
  called: string[];
};

/** Everybody on one switchboard is compared with everybody else there: what that takes is worked out once for each. */
const known = new WeakMap<Identity, Facts>();

function facts(identity: Identity): Facts {
  const before = known.get(identity);
  if (before) return before;
  const bare = bareName(identity.name);
  const name = wordRuns(bare);
  const called = (bare ? name : wordRuns(identity.organisation)).map((run) => run.text);
  const worked: Facts = { keys: identityKeys(identity), name, called };
  known.set(identity, worked);
  return worked;
}

/** The key of a number holds its end alone: two whole numbers under it must be the same from the start. */
function isOneNumber(key: string, one: Identity, other: Identity): boolean {
  if (!key.startsWith('tel:')) return true;
  const under = ({ phones }: Identity) => phones.filter((phone) => phoneKey(phone) === key);
  return under(one).some((phone) => under(other).some((theirs) => sameNumber(phone, theirs)));
}

/**
 * Whether what passes for one person's own serves two: a mobile a team hands round, the address of a desk no list knows.
 * Saving the second into the first would lose them, a second entry loses nothing. An address or profile that shows the
 * name of one is theirs, whatever the other is called in a mail ("Bob" behind `rsmith@`).
 */
function isOfTwo(key: string, one: Identity, other: Identity): boolean {
  const mine = facts(one).name;
  const theirs = facts(other).name;
  if (!namesAtOdds(mine, theirs)) return false;
  if (key.startsWith('tel:')) return true;
  if (!key.startsWith('mail:') && !key.startsWith('url:')) return false;
  const local = key.startsWith('url:') ? fold(key) : fold(key.slice('mail:'.length, key.lastIndexOf('@')));
  return !showsName(local, mine) && !showsName(local, theirs);
}

/** A company's own entry has no person's name, so it goes by its organisation. */
function namesAgree(one: Identity, other: Identity): boolean {
  const { called: mine } = facts(one);
  const { called: theirs } = facts(other);
  const [fewer, more] = mine.length <= theirs.length ? [mine, theirs] : [theirs, mine];
  return fewer.every((word) => more.some((candidate) => candidate === word || initialOf(word, candidate)));
}

function initialOf(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return /^[a-z]$/.test(shorter) && longer.startsWith(shorter);
}
