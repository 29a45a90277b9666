import type { Contact } from '../contacts/contact';
import { type DuebookDatabase, database } from './database';

/** A part of a list: at most `limit` rows after the first `offset`. */
export type Page = { limit: number; offset: number };

/** Contacts by folded name; reads no more rows than it returns. */
export async function listContacts({ limit, offset }: Page, db: DuebookDatabase = database): Promise<Contact[]> {
  return db.contacts.orderBy('sortName').offset(offset).limit(limit).toArray();
}

/** How many contacts the book holds. */
export async function contactCount(db: DuebookDatabase = database): Promise<number> {
  return db.contacts.count();
}
