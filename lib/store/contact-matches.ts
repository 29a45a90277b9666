import type { Contact, Source } from '../contacts/contact';
import { allIdentityKeys, type Identity, indexKeys } from '../contacts/identity-keys';
import { type LikelyReason, likeness } from '../contacts/likely-contact';
import { type Sameness, type SureReason, sameness } from '../contacts/same-contact';
import type { Draft } from '../extract/evidence/draft';
import type { FollowUp } from '../follow-ups/follow-up';
import { type DuebookDatabase, database } from './database';
import { draftIdentity } from './draft-identity';
import { soonestOpenFollowUps } from './open-follow-up';
import type { ContactRow } from './rows';
import { asOfToday } from './upkeep-contacts';

/** A contact in the book that something met is about, by what, and what is to be done next for it. */
export type Match = { contact: Contact; openFollowUp: FollowUp | null; by: SureReason };

/** A contact in the book that something met may be about, and why. */
export type LikelyMatch = { contact: Contact; openFollowUp: FollowUp | null; reason: LikelyReason };

/** What the book knows of somebody met: the contact it is, or else those it may be, likeliest first. */
export type Known = { same: Match | null; likely: LikelyMatch[] };

/** So many likely contacts are offered for one; of more, none would be likely. */
const MOST_LIKELY = 3;

/** What the book knows of each of these drafts met at `source`, in order. */
export function findMatches(
  drafts: readonly Draft[],
  source: Source,
  db: DuebookDatabase = database,
): Promise<Known[]> {
  return findKnown(
    drafts.map((draft) => draftIdentity(draft, source)),
    db,
  );
}

/** What the book knows of each of these identities, in order. */
export async function findKnown(identities: readonly Identity[], db: DuebookDatabase = database): Promise<Known[]> {
  const candidates = await candidatesFor(identities.map(indexKeys), db);
  const found = identities.map((identity, at) => {
    const rows = candidates[at] ?? [];
    const same = surest(identity, rows);
    return { same, likely: same ? [] : likeliest(identity, rows) };
  });
  const rows = found.flatMap(({ same, likely }) => [...(same ? [same.row] : []), ...likely.map(({ row }) => row)]);
  const next = await nextOf(rows, db);
  return found.map(({ same, likely }) => ({
    same: same ? { contact: same.row, openFollowUp: next(same.row), by: same.sameness.by } : null,
    likely: likely.map(({ row, reason }) => ({ contact: row, openFollowUp: next(row), reason })),
  }));
}

/** What is to be done next for each of `rows`. */
async function nextOf(rows: readonly ContactRow[], db: DuebookDatabase): Promise<(row: ContactRow) => FollowUp | null> {
  const soonest = await soonestOpenFollowUps(
    rows.map(({ id }) => id),
    db,
  );
  return ({ id }) => soonest.get(id) ?? null;
}

/** A contact of the book that another may be, and why: by what it is the same, or what makes it likely. */
export type Twin = Match | LikelyMatch;

/** The other contacts of the book that `contact` may be, surest first. */
export async function findTwins(contact: Contact, db: DuebookDatabase = database): Promise<Twin[]> {
  const [candidates = []] = await candidatesFor([indexKeys(contact)], db);
  const others = candidates.filter(({ id }) => id !== contact.id);
  const sure = others.flatMap((row) => {
    const same = sameness(contact, row);
    return same ? [{ row, by: same.by }] : [];
  });
  const unsure = others.filter((row) => !sure.some((twin) => twin.row === row));
  const next = await nextOf(others, db);
  return [...sure.slice(0, MOST_LIKELY), ...likeliest(contact, unsure)].map(({ row, ...why }) => ({
    contact: row,
    openFollowUp: next(row),
    ...why,
  }));
}

/** For each identity, in order, the contact in the book that is the same (the surest, then the newest), or null; only rows to `accept`. */
export async function findSameContacts(
  identities: readonly Identity[],
  db: DuebookDatabase = database,
  accept: (row: ContactRow) => boolean = () => true,
): Promise<(ContactRow | null)[]> {
  const candidates = await candidatesFor(identities.map(allIdentityKeys), db);
  return identities.map((identity, at) => surest(identity, (candidates[at] ?? []).filter(accept))?.row ?? null);
}

/** For each list of keys, in order, the contacts that have one of them; each contact is read once. */
async function candidatesFor(keys: readonly string[][], db: DuebookDatabase): Promise<ContactRow[][]> {
  const wanted = Array.from(new Set(keys.flat()));
  const ids = await db.contacts.where('keys').anyOf(wanted).primaryKeys();
  const kept = await db.contacts.bulkGet(Array.from(new Set(ids)));
  // What the rep wrote must be known for theirs, also right after an update.
  const today = await asOfToday(db);
  const rows = kept.map((row) => row && today(row));
  const byKey = new Map<string, ContactRow[]>(wanted.map((key) => [key, []]));
  for (const row of rows) {
    for (const key of row?.keys ?? []) if (row) byKey.get(key)?.push(row);
  }
  return keys.map((mine) => Array.from(new Set(mine.flatMap((key) => byKey.get(key) ?? []))));
}

function surest(identity: Identity, rows: readonly ContactRow[]): { row: ContactRow; sameness: Sameness } | undefined {
  const same = rows.flatMap((row) => {
    const sure = sameness(identity, row);
    return sure ? [{ row, sameness: sure }] : [];
  });
  return same.sort(
    (one, other) => other.sameness.rank - one.sameness.rank || other.row.updatedAt - one.row.updatedAt,
  )[0];
}

function likeliest(identity: Identity, rows: readonly ContactRow[]): { row: ContactRow; reason: LikelyReason }[] {
  const likely = rows.flatMap((row) => {
    const reason = likeness(identity, row);
    return reason ? [{ row, reason }] : [];
  });
  const spelt = ({ reason }: { reason: LikelyReason }) => (reason.names === 'similar' ? 1 : 0);
  return likely
    .sort((one, other) => spelt(one) - spelt(other) || other.row.updatedAt - one.row.updatedAt)
    .slice(0, MOST_LIKELY);
}
