import type { ContactId } from '../contacts/contact';
import type { DuebookDatabase } from './database';
import type { TouchCount } from './restore-rows';

const AT_ONCE = 1_000;

/**
 * Empties the book of contacts, follow-ups and touches; settings stay. Answers for which due time each follow-up was
 * last raised, which a backup made before may not know. Reminders decided on but not shown yet do not count: they go
 * with the book, and what they were about may ring again. Call in a transaction.
 */
export async function emptyBook(db: DuebookDatabase): Promise<Map<string, string>> {
  const unseen = new Set((await db.raisings.toArray()).flatMap(({ followUps }) => followUps.map(({ id }) => id)));
  const raised = new Map<string, string>();
  await db.followUps
    .where('[status+grade+late]')
    .between(['open'], ['open', []])
    .each(({ id, raisedFor }) => {
      if (raisedFor !== null && !unseen.has(id)) raised.set(id, raisedFor);
    });
  await Promise.all([db.contacts.clear(), db.followUps.clear(), db.touches.clear(), db.raisings.clear()]);
  return raised;
}

/**
 * Sets touch count and last touch of many contacts to what the touches say; writes only those whose row says otherwise.
 * Call in a transaction.
 */
export async function recountAll(known: ReadonlyMap<ContactId, TouchCount>, db: DuebookDatabase): Promise<void> {
  const counted = new Map<unknown, TouchCount>();
  await db.touches.orderBy('[contactId+at]').eachKey((key) => {
    if (!Array.isArray(key) || typeof key[1] !== 'number') return;
    counted.set(key[0], { touchCount: (counted.get(key[0])?.touchCount ?? 0) + 1, lastTouchAt: key[1] });
  });
  const countOf = (id: ContactId): TouchCount => counted.get(id) ?? { touchCount: 0, lastTouchAt: null };
  const wrong = Array.from(known).flatMap(([id, { touchCount, lastTouchAt }]) => {
    const count = countOf(id);
    return count.touchCount === touchCount && count.lastTouchAt === lastTouchAt ? [] : [id];
  });
  for (let from = 0; from < wrong.length; from += AT_ONCE) {
    const rows = await db.contacts.bulkGet(wrong.slice(from, from + AT_ONCE));
    await db.contacts.bulkPut(rows.flatMap((row) => (row ? [{ ...row, ...countOf(row.id) }] : [])));
  }
}
