import type { ContactId } from '../contacts/contact';
import { DuebookError } from '../errors/duebook-error';
import type { CommandHandlers, UndoToken } from '../messages/protocol';
import { type CommandWorld, changing } from './command-world';
import { contactOf, contactRow } from './contact-row';
import { contactTouches } from './contact-touches';
import { type DuebookDatabase, database } from './database';
import { atDayStart } from './day-start';
import { copyGrade, recountTouches } from './derived-fields';
import { followUpRow } from './follow-up-row';
import { tellOwnAddresses } from './own-addresses';
import { readSettings } from './read-settings';
import { UNDO_LIFETIME } from './recording';
import type { FollowUpRow, UndoRow } from './rows';
import { type IsUnseen, unseenReminders } from './unseen-reminders';

type Before = UndoRow['before'];

/** The command that takes another back, once, within a quarter of an hour, while nobody has changed its rows since. */
export function undoCommands(world: CommandWorld): Pick<CommandHandlers, 'undo'> {
  return {
    undo: ({ token }) =>
      changing(world, async () => {
        const { db } = world;
        const undo = await keptUndo(token, world.now(), db);
        if (undo === null) throw new DuebookError('undo-expired');
        await db.undos.delete(token);
        await putBack(undo.before, db);
        if (undo.addresses) await tellOwnAddresses(undo.addresses, db);
        return {};
      }),
  };
}

async function keptUndo(token: UndoToken, now: number, db: DuebookDatabase): Promise<UndoRow | null> {
  const undo = await db.undos.get(token);
  // A clock that was set back makes an old undo look like one of the future.
  return undo && Math.abs(now - undo.at) <= UNDO_LIFETIME ? undo : null;
}

/** Whether a command can still be taken back at `now`, in milliseconds since the epoch, UTC. */
export async function canUndo(token: UndoToken, now: number, db: DuebookDatabase = database): Promise<boolean> {
  const undo = await keptUndo(token, now, db);
  if (undo === null) return false;
  const { contacts, followUps, touches } = undo.before;
  const [saved, planned, noted] = [added(contacts), added(followUps), added(touches)];
  // What was planned or noted since would be left without its contact.
  const since = await Promise.all([
    db.followUps
      .where('contactId')
      .anyOf(saved)
      .filter(({ id }) => !planned.includes(id))
      .count(),
    ...saved.map((contactId) =>
      contactTouches(contactId as ContactId, db)
        .filter(({ id }) => !noted.includes(id))
        .count(),
    ),
  ]);
  return since.every((count) => count === 0);
}

async function putBack(before: Before, db: DuebookDatabase): Promise<void> {
  const concerned = await contactsConcerned(before, db);
  const { dayStart } = await readSettings(db);
  const present = await db.followUps.bulkGet(before.followUps.map(({ id }) => id));
  const unseen = await unseenReminders(db);

  await db.contacts.bulkDelete(added(before.contacts));
  await db.followUps.bulkDelete(added(before.followUps));
  await db.touches.bulkDelete(added(before.touches));

  // Kept before an update, a row may have index fields of another version.
  await db.contacts.bulkPut(before.contacts.flatMap(({ row }) => (row ? contactRow(contactOf(row)) : [])));
  await db.touches.bulkPut(before.touches.flatMap(({ row }) => row ?? []));
  await db.followUps.bulkPut(
    before.followUps.flatMap(({ row }, at) => (row ? atDayStart(raisedOnce(row, present[at], unseen), dayStart) : [])),
  );
  for (const contactId of concerned) await settle(contactId, db);
}

/**
 * A follow-up as it was, except that a reminder stays raised that is still to be shown for it, or that was shown since
 * for that due time or a later one.
 */
function raisedOnce(before: FollowUpRow, present: FollowUpRow | undefined, unseen: IsUnseen): FollowUpRow {
  // Nothing is raised for what is closed: what a closed one says is from before the command.
  const raisedFor = present?.status === 'open' ? present.raisedFor : null;
  const shownSince = raisedFor !== null && raisedFor >= before.due && !unseen({ id: before.id, due: raisedFor });
  return shownSince || unseen(before) ? followUpRow({ ...before, raisedFor: before.due }, before.grade) : before;
}

/**
 * Works out anew what follows from the rows put back.
 * @throws DuebookError `undo-expired` where they would be left without their contact, because a later command deleted
 * it, or added something to a contact that was new
 */
async function settle(contactId: ContactId, db: DuebookDatabase): Promise<void> {
  const contact = await db.contacts.get(contactId);
  if (contact) {
    await recountTouches(contactId, db);
    await copyGrade(contact, db);
    return;
  }
  const followUps = await db.followUps.where('contactId').equals(contactId).count();
  const touches = await contactTouches(contactId, db).count();
  if (followUps + touches > 0) throw new DuebookError('undo-expired');
}

async function contactsConcerned(before: Before, db: DuebookDatabase): Promise<Set<ContactId>> {
  const [contacts, followUps, touches] = await Promise.all([
    db.contacts.bulkGet(added(before.contacts)),
    db.followUps.bulkGet(added(before.followUps)),
    db.touches.bulkGet(added(before.touches)),
  ]);
  return new Set([
    ...[...contacts, ...before.contacts.map(({ row }) => row)].flatMap((row) => row?.id ?? []),
    ...[...followUps, ...before.followUps.map(({ row }) => row)].flatMap((row) => row?.contactId ?? []),
    ...[...touches, ...before.touches.map(({ row }) => row)].flatMap((row) => row?.contactId ?? []),
  ]);
}

/** The ids of rows the command had added. */
function added(rows: readonly { id: string; row: unknown }[]): string[] {
  return rows.flatMap(({ id, row }) => (row === null ? [id] : []));
}
