import type { Contact, ContactId } from '../contacts/contact';
import { mergeContacts, partContacts, type Uncounted } from '../contacts/merge-contacts';
import { mergeFields } from '../contacts/merge-fields';
import { DuebookError } from '../errors/duebook-error';
import type { CommandHandlers } from '../messages/protocol';
import { type CommandWorld, requiredContact, undoable, type Writing } from './command-world';
import { contactOf, contactRow, fieldsOf } from './contact-row';
import { contactTouches } from './contact-touches';
import { copyGrade, recountTouches } from './derived-fields';
import { followUpRow } from './follow-up-row';

/** The commands that make two contacts one, and two of it again. */
export function mergeCommands(world: CommandWorld): Pick<CommandHandlers, 'contacts.merge' | 'contacts.unmerge'> {
  return {
    'contacts.merge': ({ into, from, taken }) =>
      undoable(world, async (writing) => {
        const { db, now, book } = writing;
        const kept = contactOf(await requiredContact(db, into));
        const other = contactOf(await requiredContact(db, from));
        const followUps = await db.followUps.where('contactId').equals(from).primaryKeys();
        const touches = await contactTouches(from, db).primaryKeys();
        const merged = mergeContacts(kept, other, taken, { followUps, touches }, now);
        await book.delete('contacts', [from]);
        await write(merged, writing);
        await move(followUps, touches, merged, writing);
        await recountTouches(into, db);
        return {};
      }),
    'contacts.unmerge': ({ id, from }) =>
      undoable(world, async (writing) => {
        const { db, now } = writing;
        const parted = partContacts(contactOf(await requiredContact(db, id)), from, now);
        if (!parted) throw new DuebookError('not-found');
        const { survivor, restored, record } = parted;
        // A backup may have brought it back meanwhile.
        const present = await db.contacts.get(from);
        const back = present ? { ...contactOf(present), ...mergeFields(fieldsOf(present), restored) } : restored;
        await write(survivor, writing);
        await write(back, writing);
        const mine = (rows: readonly ({ id: string; contactId: ContactId } | undefined)[]) =>
          rows.flatMap((row) => (row?.contactId === id ? [row.id] : []));
        await move(
          mine(await db.followUps.bulkGet(record.followUps)),
          mine(await db.touches.bulkGet(record.touches)),
          back,
          writing,
        );
        await recountTouches(id, db);
        await recountTouches(from, db);
        return {};
      }),
  };
}

/** Writes a contact whose touches are counted after. */
async function write(contact: Uncounted, { db, book }: Writing): Promise<void> {
  await book.put('contacts', [contactRow({ ...contact, touchCount: 0, lastTouchAt: null })]);
  await copyGrade(contact, db);
}

/** Makes follow-ups and touches another contact's, as they stand. */
async function move(
  followUps: readonly string[],
  touches: readonly string[],
  { id: contactId, grade }: Pick<Contact, 'id' | 'grade'>,
  { db, book }: Writing,
): Promise<void> {
  const plans = await db.followUps.bulkGet(Array.from(followUps));
  const events = await db.touches.bulkGet(Array.from(touches));
  await book.put(
    'followUps',
    plans.flatMap((row) => (row ? [followUpRow({ ...row, contactId }, grade)] : [])),
  );
  await book.put(
    'touches',
    events.flatMap((row) => (row ? [{ ...row, contactId }] : [])),
  );
}
