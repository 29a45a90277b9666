import type { Contact } from '../contacts/contact';
import { allIdentityKeys, type Identity } from '../contacts/identity-keys';
import { sameness } from '../contacts/same-contact';
import type { Draft } from '../extract/draft';
import type { FollowUp } from '../follow-ups/follow-up';
import { type DuebookDatabase, database } from './database';
import { draftIdentity } from './draft-identity';
import { soonestOpenFollowUp } from './open-follow-up';
import type { ContactRow } from './rows';

/** A contact already in the book, and what is to be done next for it. */
export type Match = { contact: Contact; openFollowUp: FollowUp | null };

/** For each draft, in order, the contact in the book it is about, or null where it is new. */
export async function findMatches(drafts: readonly Draft[], db: DuebookDatabase = database): Promise<(Match | null)[]> {
  const contacts = await findSameContacts(drafts.map(draftIdentity), db);
  return Promise.all(
    contacts.map(async (contact) => contact && { contact, openFollowUp: await soonestOpenFollowUp(contact.id, db) }),
  );
}

/** For each identity, in order, the contact in the book that is the same (the surest, then the newest), or null; only rows to `accept`. */
export async function findSameContacts(
  identities: readonly Identity[],
  db: DuebookDatabase = database,
  accept: (row: ContactRow) => boolean = () => true,
): Promise<(ContactRow | null)[]> {
  const keys = identities.map(allIdentityKeys);
  const rows = await db.contacts
    .where('keys')
    .anyOf(Array.from(new Set(keys.flat())))
    .toArray();
  const byKey = new Map<string, Map<string, ContactRow>>();
  for (const row of rows.filter(accept)) {
    for (const key of row.keys) byKey.set(key, (byKey.get(key) ?? new Map<string, ContactRow>()).set(row.id, row));
  }
  return identities.map((identity, at) => {
    const candidates = new Map((keys[at] ?? []).flatMap((key) => Array.from(byKey.get(key) ?? [])));
    let best: { row: ContactRow; sure: number } | null = null;
    for (const row of candidates.values()) {
      const sure = sameness(identity, row);
      if (sure === 0) continue;
      if (!best || sure > best.sure || (sure === best.sure && row.updatedAt > best.row.updatedAt)) best = { row, sure };
    }
    return best?.row ?? null;
  });
}
