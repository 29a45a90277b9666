import * as v from 'valibot';
import { ContactIdSchema } from '../contacts/contact';
import { type ReminderId, readReminderId } from '../follow-ups/reminder';

const UndoableSchema = v.object({ contactId: ContactIdSchema, undo: v.pipe(v.string(), v.uuid()) });

/** A change to a contact that its notification can take back. */
export type Undoable = v.InferOutput<typeof UndoableSchema>;

/**
 * What a notification is about, all of it in its id: the worker that shows it is rarely the one that hears of its click.
 * `form` stands for a reading that yielded nothing to save, `plain` for words that lead nowhere.
 */
export type NotificationMeaning = ReminderId | ({ kind: 'undoable' } & Undoable) | { kind: 'form' } | { kind: 'plain' };

const UNDOABLE = /^undo:([^:]+):([^:]+)$/;

/** The id of the notification that confirms a change and offers to take it back. */
export function undoableId({ contactId, undo }: Undoable): string {
  return `undo:${contactId}:${undo}`;
}

/** The ids of notifications that say something without a contact; each replaces the one before. */
export const FORM_ID = 'form';
export const PLAIN_ID = 'plain';
export const TEST_ID = 'test';

/** Reads an id back; null for one Duebook never made. */
export function readNotificationId(id: string): NotificationMeaning | null {
  if (id === FORM_ID) return { kind: 'form' };
  if (id === PLAIN_ID || id === TEST_ID) return { kind: 'plain' };
  const [, contactId, undo] = UNDOABLE.exec(id) ?? [];
  const undoable = v.safeParse(UndoableSchema, { contactId, undo });
  if (undoable.success) return { kind: 'undoable', ...undoable.output };
  return readReminderId(id);
}
