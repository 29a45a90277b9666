import { type DuebookDatabase, database } from './database';

/** How long an unfinished restore is kept, in milliseconds. */
const STAGED_LIFETIME = 60 * 60_000;

/**
 * Throws away restores nobody finished: those nothing was added to for an hour. Never a part of one, which would then
 * be applied with a hole. `now` in milliseconds since the epoch, UTC.
 */
export async function purgeStaged(now: number, db: DuebookDatabase = database): Promise<void> {
  await db.transaction('rw', db.staged, async () => {
    const old = new Set(
      (
        await db.staged
          .where('at')
          .below(now - STAGED_LIFETIME)
          .toArray()
      ).map((row) => row.restoreId),
    );
    if (old.size === 0) return;
    for (const { restoreId } of await db.staged
      .where('at')
      .aboveOrEqual(now - STAGED_LIFETIME)
      .toArray()) {
      old.delete(restoreId);
    }
    await db.staged.where('restoreId').anyOf(Array.from(old)).delete();
  });
}
