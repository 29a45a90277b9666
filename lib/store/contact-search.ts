import type { Contact } from '../contacts/contact';
import { fold } from '../contacts/fold';
import { meetsTerms, type SearchTerm, searchTerms } from '../contacts/search-terms';
import type { Page } from './contact-list';
import { firstByName } from './contacts-by-name';
import { type DuebookDatabase, database } from './database';
import type { ContactRow } from './rows';

/** A part of what a search found, by folded name, and how many it found altogether. */
export type SearchResult = { rows: Contact[]; total: number };

/** Up to this many candidates are read and sorted; of more only those shown are. */
const READ_AT_ONCE = 1_000;

/**
 * The contacts whose words meet every word of `query` (see `lib/contacts/search-terms.ts`); all contacts where it holds
 * none. One lone Latin letter or digit finds what is listed under it, which is what a rep who types it is after.
 */
export async function searchContacts(
  query: string,
  { limit, offset }: Page,
  db: DuebookDatabase = database,
): Promise<SearchResult> {
  const terms = await rarestFirst(searchTerms(query), db);
  const [first, ...others] = terms;
  if (!first) {
    if (fold(query) !== '') return { rows: [], total: 0 };
    return pageOf(db.contacts.orderBy('sortName'), { limit, offset });
  }
  if (others.length === 0 && !first.whole && first.text.length === 1) {
    return pageOf(db.contacts.where('sortName').startsWith(first.text), { limit, offset });
  }

  let ids = new Set(await idsOf(first, db));
  for (const term of others) {
    if (ids.size <= READ_AT_ONCE) break;
    const also = new Set(await idsOf(term, db));
    ids = new Set(Array.from(ids).filter((id) => also.has(id)));
  }
  if (ids.size <= READ_AT_ONCE) {
    const rows = (await db.contacts.bulkGet(Array.from(ids)))
      .filter((row): row is ContactRow => row !== undefined && meetsTerms(row.words, terms))
      .sort((one, other) => (one.sortName < other.sortName ? -1 : one.sortName > other.sortName ? 1 : 0));
    return { rows: rows.slice(offset, offset + limit), total: rows.length };
  }
  // Where many are found, the first ones come soon by name; deep down, the order of all ids is the shorter way.
  if (offset + limit < ids.size / 2) {
    const rows = await firstByName(({ words }) => meetsTerms(words, terms), offset + limit, db);
    return { rows: rows.slice(offset), total: ids.size };
  }
  const inOrder = (await db.contacts.orderBy('sortName').primaryKeys()).filter((id) => ids.has(id));
  const rows = await db.contacts.bulkGet(inOrder.slice(offset, offset + limit));
  return { rows: rows.filter((row) => row !== undefined), total: inOrder.length };
}

type Contacts = ReturnType<DuebookDatabase['contacts']['orderBy']>;

async function pageOf(contacts: Contacts, { limit, offset }: Page): Promise<SearchResult> {
  const total = await contacts.clone().count();
  return { rows: await contacts.offset(offset).limit(limit).toArray(), total };
}

/** The rarest word first: what it leaves over, the others have little to do with. */
async function rarestFirst(terms: SearchTerm[], db: DuebookDatabase): Promise<SearchTerm[]> {
  if (terms.length < 2) return terms;
  const counted = await Promise.all(terms.map(async (term) => ({ term, count: await withWord(term, db).count() })));
  return counted.sort((one, other) => one.count - other.count).map(({ term }) => term);
}

/** Ids from the index alone; one contact may come more than once. */
function idsOf(term: SearchTerm, db: DuebookDatabase) {
  return withWord(term, db).primaryKeys();
}

function withWord({ text, whole }: SearchTerm, db: DuebookDatabase) {
  const words = db.contacts.where('words');
  return whole ? words.equals(text) : words.startsWith(text);
}
