import type { Contact } from '../contacts/contact';
import { fold } from '../contacts/fold';
import { meetsTerms, type SearchTerm, searchTerms } from '../contacts/search-terms';
import type { Page } from './contact-list';
import { firstByName } from './contacts-by-name';
import { type DuebookDatabase, database } from './database';
import type { ContactRow } from './rows';

/**
 * A part of what a search found, by folded name, and how many it found altogether; where it found so many that counting
 * them would take longer than anyone reads, `more` says that there are more than `total`.
 */
export type SearchResult = { rows: Contact[]; total: number; more: boolean };

/** Up to this many candidates are read and sorted; of more, the first by name are looked for. */
const FEW = 1_000;

/** So many contacts are looked through by name, before sorting all that have the words becomes the shorter way. */
const LOOKED_THROUGH = 1_500;

/**
 * The contacts whose words meet every word of `query` (see `lib/contacts/search-terms.ts`); all contacts where it holds
 * none. One lone Latin letter or digit finds what is listed under it, which is what a rep who types it is after.
 */
export async function searchContacts(
  query: string,
  { limit, offset }: Page,
  db: DuebookDatabase = database,
): Promise<SearchResult> {
  const terms = searchTerms(query);
  const [only, ...others] = terms;
  if (!only) {
    if (fold(query) !== '') return { rows: [], total: 0, more: false };
    return pageOf(db.contacts.orderBy('sortName'), { limit, offset });
  }
  if (others.length === 0 && !only.whole && only.text.length === 1) {
    return pageOf(db.contacts.where('sortName').startsWith(only.text), { limit, offset });
  }

  // Keys alone, and no more of them than tell a rare word from a common one.
  const found = await Promise.all(
    terms.map((term) =>
      withWord(term, db)
        .limit(FEW + 1)
        .primaryKeys(),
    ),
  );
  const rarest = found.reduce((one, other) => (other.length < one.length ? other : one));
  if (rarest.length <= FEW) return sorted(await rowsOf(new Set(rarest), terms, db), { limit, offset });

  // Every word is common: the first ones by name are soon met, whatever the size of the book.
  if (offset + limit <= FEW) {
    const first = await firstByName(({ words }) => meetsTerms(words, terms), offset + limit + 1, LOOKED_THROUGH, db);
    if (first) {
      const more = first.length > offset + limit;
      const total = more ? Math.max(offset + limit, others.length === 0 ? FEW : 0) : first.length;
      return { rows: first.slice(offset, offset + limit), total, more };
    }
  }
  return allWith(terms, { limit, offset }, db);
}

/** The slow way, for words that are common each but seldom together, and for what is far down: by all their ids. */
async function allWith(terms: SearchTerm[], { limit, offset }: Page, db: DuebookDatabase): Promise<SearchResult> {
  const [first, ...others] = await Promise.all(
    terms.map(async (term) => new Set(await withWord(term, db).primaryKeys())),
  );
  const ids = new Set(Array.from(first ?? []).filter((id) => others.every((also) => also.has(id))));
  if (ids.size <= FEW) return sorted(await rowsOf(ids, terms, db), { limit, offset });
  const inOrder = (await db.contacts.orderBy('sortName').primaryKeys()).filter((id) => ids.has(id));
  const rows = await db.contacts.bulkGet(inOrder.slice(offset, offset + limit));
  return { rows: rows.filter((row) => row !== undefined), total: inOrder.length, more: false };
}

async function rowsOf(ids: ReadonlySet<string>, terms: SearchTerm[], db: DuebookDatabase): Promise<ContactRow[]> {
  const rows = await db.contacts.bulkGet(Array.from(ids));
  return rows.filter((row): row is ContactRow => row !== undefined && meetsTerms(row.words, terms));
}

function sorted(rows: ContactRow[], { limit, offset }: Page): SearchResult {
  rows.sort((one, other) => (one.sortName < other.sortName ? -1 : one.sortName > other.sortName ? 1 : 0));
  return { rows: rows.slice(offset, offset + limit), total: rows.length, more: false };
}

type Contacts = ReturnType<DuebookDatabase['contacts']['orderBy']>;

async function pageOf(contacts: Contacts, { limit, offset }: Page): Promise<SearchResult> {
  const total = await contacts.clone().count();
  return { rows: await contacts.offset(offset).limit(limit).toArray(), total, more: false };
}

function withWord({ text, whole }: SearchTerm, db: DuebookDatabase) {
  const words = db.contacts.where('words');
  return whole ? words.equals(text) : words.startsWith(text);
}
