import { GRADES } from '../contacts/contact';
import { sectionBounds } from '../follow-ups/due-section';
import type { LocalDateTime } from '../follow-ups/local-date-time';
import type { Settings } from '../settings/settings';
import { DATABASE_NAME } from './database-name';
import type { DueRow } from './due-list';
import type { ContactRow, FollowUpRow } from './rows';
import { settingsOf } from './settings-of';

/** What the popup paints first. */
export type FirstRows = { settings: Settings; overdue: DueRow[]; today: DueRow[] };

/**
 * The settings and the first `limit` rows of who is overdue or due today at wall-clock minute `now`, as `dueRows` orders
 * them. Asks the browser's database itself, in one transaction: opening Dexie would take as long as all of the popup's
 * first paint may. Null where there is no book of the shape this version knows; Dexie then makes or mends it.
 */
export async function firstRows(now: LocalDateTime, limit: number, name = DATABASE_NAME): Promise<FirstRows | null> {
  const db = await openAsItIs(name);
  if (!db) return null;
  try {
    const book = db.transaction(['followUps', 'contacts', 'settings']);
    const inOrder = book.objectStore('followUps').index('[status+grade+late]');
    const contacts = book.objectStore('contacts');
    const { from } = sectionBounds('overdue', now);
    const { to } = sectionBounds('today', now);
    const open = (grade: string, lower: string, upper: string) =>
      answer<FollowUpRow[]>(
        inOrder.getAll(IDBKeyRange.bound(['open', grade, lower], ['open', grade, upper], false, true), limit),
      );
    // Asked all at once: one after the other, each answer would wait for its turn in a busy page.
    const [kept, overdue, today] = await Promise.all([
      answer<unknown>(book.objectStore('settings').get('settings')),
      Promise.all(GRADES.map((grade) => open(grade, from, now))),
      Promise.all(GRADES.map((grade) => open(grade, now, to))),
    ]);
    const rowsOf = async (followUps: FollowUpRow[]): Promise<DueRow[]> => {
      const found = await Promise.all(
        followUps.map(({ contactId }) => answer<ContactRow | undefined>(contacts.get(contactId))),
      );
      return followUps.flatMap((followUp, at) => {
        const contact = found[at];
        return contact ? [{ followUp, contact }] : [];
      });
    };
    const late = overdue.flat().slice(0, limit);
    const [lateRows, todayRows] = await Promise.all([rowsOf(late), rowsOf(today.flat().slice(0, limit - late.length))]);
    return { settings: settingsOf(kept), overdue: lateRows, today: todayRows };
  } catch {
    // A table or an index is missing: a book of another version, which Dexie brings up to date or says why not.
    return null;
  } finally {
    db.close();
  }
}

/** The database as it stands, of whatever version; null where there is none or it can't be opened. */
function openAsItIs(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open(name);
    // There is none yet. Leaves it so.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onsuccess = () => {
      opening.result.onversionchange = () => opening.result.close();
      resolve(opening.result);
    };
    opening.onerror = (event) => {
      event.preventDefault();
      resolve(null);
    };
  });
}

/** What a request answers, in the type its table holds. */
function answer<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
