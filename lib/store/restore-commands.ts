import { DuebookError } from '../errors/duebook-error';
import type { CommandHandlers, CommandPayload, CommandReply } from '../messages/protocol';
import { MOST_NEVER_CAPTURED, MOST_OWN_ADDRESSES, type Settings } from '../settings/settings';
import { type CommandWorld, changing } from './command-world';
import { moveToDayStart } from './day-start';
import { readSettings } from './read-settings';
import { emptyBook, recountAll } from './restore-book';
import {
  countTouches,
  matchContacts,
  type Restoration,
  restoreContacts,
  restoreFollowUps,
  restoreTouches,
} from './restore-rows';
import type { StagedRow } from './rows';
import { writeBook } from './write-book';

/**
 * The commands that put a backup back. Rows are staged in as many messages as it takes and change nothing; applying
 * them is one transaction. Staging nothing registers a restore too, so that an empty backup can be told from a lost one.
 */
export function restoreCommands(world: CommandWorld): Pick<CommandHandlers, 'restore.stage' | 'restore.apply'> {
  const { db } = world;
  return {
    'restore.stage': (rows) =>
      writeBook(db, async () => {
        await db.staged.add({ ...rows, at: world.now() });
        return {};
      }),
    'restore.apply': (payload) => changing(world, () => apply(world, payload)),
  };
}

async function apply(
  { db }: CommandWorld,
  { restoreId, mode, settings }: CommandPayload<'restore.apply'>,
): Promise<CommandReply<'restore.apply'>> {
  const staged = await db.staged.where('restoreId').equals(restoreId).primaryKeys();
  if (staged.length === 0) throw new DuebookError('restore-lost');
  // One at a time: a large backup would not fit in memory twice.
  const each = async <T>(work: (rows: StagedRow) => T | Promise<T>): Promise<void> => {
    for (const key of staged) {
      const rows = await db.staged.get(key);
      if (rows) await work(rows);
    }
  };

  // What was done before can't be taken back into a book that is another now.
  await db.undos.clear();
  const raised = mode === 'replace' ? await emptyBook(db) : new Map<string, string>();
  if (settings) {
    // Whom never to capture, and who the rep is, is forgotten by no older backup.
    const kept = await readSettings(db);
    await db.settings.put({ key: 'settings', settings: { ...settings, ...unitedLists(kept, settings) } });
  }
  const { dayStart } = await readSettings(db);
  if (settings) await moveToDayStart(dayStart, db);

  const restoration: Restoration = {
    db,
    dayStart,
    raised,
    incoming: new Set(),
    merged: new Map(),
    counts: new Map(),
    known: new Map(),
    written: mode === 'replace' ? new Set() : null,
  };
  await each(({ contacts }) => {
    for (const { id } of contacts) restoration.incoming.add(id);
  });
  // An emptied book has nobody to recognise.
  if (mode === 'merge') await each(({ contacts }) => matchContacts(contacts, restoration));
  await each(({ touches }) => countTouches(touches, restoration));
  const counts = { contacts: 0, followUps: 0, touches: 0 };
  await each(async (rows) => {
    counts.contacts += await restoreContacts(rows.contacts, restoration);
  });
  await each(async (rows) => {
    counts.followUps += await restoreFollowUps(rows.followUps, restoration);
  });
  await each(async (rows) => {
    counts.touches += await restoreTouches(rows.touches, restoration);
  });
  await recountAll(restoration.known, db);
  await db.staged.where('restoreId').equals(restoreId).delete();
  return counts;
}

/** The lists of both settings in one; of an address both speak of, what `kept` says holds. */
function unitedLists(kept: Settings, restored: Settings) {
  const united = (list: 'neverCapture' | 'ownAddresses' | 'notOwnAddresses', but: readonly string[], most: number) =>
    Array.from(new Set([...kept[list], ...restored[list].filter((one) => !but.includes(one))])).slice(0, most);
  const ownAddresses = united('ownAddresses', kept.notOwnAddresses, MOST_OWN_ADDRESSES);
  const readIn = Object.entries(restored.addressesReadIn).filter(
    ([address]) => ownAddresses.includes(address) && !kept.ownAddresses.includes(address),
  );
  return {
    neverCapture: united('neverCapture', [], MOST_NEVER_CAPTURED),
    ownAddresses,
    addressesReadIn: { ...kept.addressesReadIn, ...Object.fromEntries(readIn) },
    notOwnAddresses: united('notOwnAddresses', kept.ownAddresses, MOST_OWN_ADDRESSES),
  };
}
