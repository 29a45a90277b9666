import type { ContactId } from '../contacts/contact';
import type { DuebookDatabase } from './database';

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

/** Sets touch count and last touch of many contacts to what the touches say. Call in a transaction. */
export async function recountAll(contactIds: readonly ContactId[], db: DuebookDatabase): Promise<void> {
  const counted = new Map<unknown, { touchCount: number; lastTouchAt: number }>();
  await db.touches.orderBy('[contactId+at]').eachKey((key) => {
    if (!Array.isArray(key) || typeof key[1] !== 'number') return;
    counted.set(key[0], { touchCount: (counted.get(key[0])?.touchCount ?? 0) + 1, lastTouchAt: key[1] });
  });
  for (let from = 0; from < contactIds.length; from += AT_ONCE) {
    const rows = await db.contacts.bulkGet(contactIds.slice(from, from + AT_ONCE));
    const changed = rows.flatMap((row) => {
      if (!row) return [];
      const { touchCount, lastTouchAt } = counted.get(row.id) ?? { touchCount: 0, lastTouchAt: null };
      return row.touchCount === touchCount && row.lastTouchAt === lastTouchAt
        ? []
        : [{ ...row, touchCount, lastTouchAt }];
    });
    await db.contacts.bulkPut(changed);
  }
}
