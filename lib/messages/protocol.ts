import * as v from 'valibot';
import {
  ContactFieldsSchema,
  ContactIdSchema,
  ContactSchema,
  DisputedFieldSchema,
  MessageMarkSchema,
} from '../contacts/contact';
import { InstantSchema } from '../contacts/instant';
import { ERROR_CODES } from '../errors/duebook-error';
import { DueTimeSchema, FollowUpIdSchema, FollowUpPlanSchema, FollowUpSchema } from '../follow-ups/follow-up';
import { TouchFieldsSchema, TouchIdSchema, TouchSchema } from '../follow-ups/touch';
import {
  MOST_NEVER_CAPTURED,
  MOST_OWN_ADDRESSES,
  NeverCaptureEntrySchema,
  OwnAddressSchema,
  ReadInSchema,
  SettingsSchema,
  WhoseSchema,
} from '../settings/settings';

/** What takes a command back; good for a few minutes, once. */
export const UndoTokenSchema = v.pipe(v.string(), v.uuid(), v.brand('UndoToken'));
export type UndoToken = v.InferOutput<typeof UndoTokenSchema>;

/** One restore in progress: rows are staged under it, then applied at once. */
export const RestoreIdSchema = v.pipe(v.string(), v.uuid(), v.brand('RestoreId'));
export type RestoreId = v.InferOutput<typeof RestoreIdSchema>;

const Undoable = v.object({ undo: UndoTokenSchema });
const Nothing = v.object({});
const NeverList = v.pipe(v.array(NeverCaptureEntrySchema), v.maxLength(MOST_NEVER_CAPTURED));

const SaveItemSchema = v.object({
  /** The contact already in the book to complete with these fields; null makes a new one. */
  into: v.nullable(ContactIdSchema),
  fields: ContactFieldsSchema,
  followUp: v.nullable(FollowUpPlanSchema),
  /** Of a contact already in the book, the fields to be replaced by these; the others are filled where they are empty. */
  overwrite: v.optional(v.array(DisputedFieldSchema)),
  /** The fields whose value the rep wrote, where there are any. */
  byHand: v.optional(v.array(DisputedFieldSchema)),
});
export type SaveItem = v.InferOutput<typeof SaveItemSchema>;

const SavedSchema = v.object({ contactId: ContactIdSchema, followUpId: v.nullable(FollowUpIdSchema) });
export type Saved = v.InferOutput<typeof SavedSchema>;

/**
 * Every command there is: what it carries and what it answers. Only the extension's own pages may send them; the
 * background checks the sender and the payload before anything acts (`receive-command.ts`).
 */
export const COMMANDS = {
  'contacts.save': { payload: SaveItemSchema, reply: v.object({ ...SavedSchema.entries, undo: UndoTokenSchema }) },
  'contacts.saveMany': {
    payload: v.object({ items: v.pipe(v.array(SaveItemSchema), v.minLength(1), v.maxLength(500)) }),
    reply: v.object({ saved: v.array(SavedSchema), undo: UndoTokenSchema }),
  },
  'contacts.update': { payload: v.object({ id: ContactIdSchema, fields: ContactFieldsSchema }), reply: Undoable },
  /** Also deletes the contact's follow-ups and touches; undo brings all of them back. */
  'contacts.delete': {
    payload: v.object({ ids: v.pipe(v.array(ContactIdSchema), v.minLength(1), v.maxLength(500)) }),
    reply: Undoable,
  },

  /** Makes `from` a part of `into`: its fields complete that one's, or stand in their place where `taken`; all else moves. */
  'contacts.merge': {
    payload: v.pipe(
      v.object({ into: ContactIdSchema, from: ContactIdSchema, taken: v.array(DisputedFieldSchema) }),
      v.check(({ into, from }) => into !== from),
    ),
    reply: Undoable,
  },
  /** Parts what was merged into `id` as `from`, with what it brought along; touches noted since stay. */
  'contacts.unmerge': { payload: v.object({ id: ContactIdSchema, from: ContactIdSchema }), reply: Undoable },

  'followUps.add': {
    payload: v.object({ contactId: ContactIdSchema, plan: FollowUpPlanSchema }),
    reply: v.object({ followUpId: FollowUpIdSchema, undo: UndoTokenSchema }),
  },
  'followUps.update': { payload: v.object({ id: FollowUpIdSchema, plan: FollowUpPlanSchema }), reply: Undoable },
  /** Closes the follow-up as done, records the touch, and plans the next follow-up if there is one. */
  'followUps.complete': {
    payload: v.object({
      id: FollowUpIdSchema,
      touch: TouchFieldsSchema,
      message: v.optional(MessageMarkSchema),
      next: v.nullable(FollowUpPlanSchema),
    }),
    reply: Undoable,
  },
  /** Closes as done what waited for an answer the contact gave at `at`; a touch from them that is noted does so by itself. */
  'followUps.closeAnswered': {
    payload: v.object({ contactId: ContactIdSchema, at: InstantSchema }),
    reply: v.object({ closed: v.number(), undo: UndoTokenSchema }),
  },
  'followUps.snooze': { payload: v.object({ id: FollowUpIdSchema, to: DueTimeSchema }), reply: Undoable },
  'followUps.skip': { payload: v.object({ id: FollowUpIdSchema }), reply: Undoable },
  'followUps.delete': { payload: v.object({ id: FollowUpIdSchema }), reply: Undoable },

  /** Records a touch, with the message it notes if it notes one, and plans the next follow-up if there is one. */
  'touches.add': {
    payload: v.object({
      contactId: ContactIdSchema,
      touch: TouchFieldsSchema,
      message: v.optional(MessageMarkSchema),
      next: v.optional(FollowUpPlanSchema),
    }),
    reply: Undoable,
  },
  'touches.update': { payload: v.object({ id: TouchIdSchema, touch: TouchFieldsSchema }), reply: Undoable },
  'touches.delete': { payload: v.object({ id: TouchIdSchema }), reply: Undoable },

  /** Keeps all of it but the lists, which have commands: a page that has shown old settings for a while would undo them. */
  'settings.save': { payload: SettingsSchema, reply: Nothing },
  /** Puts addresses and domains on the list of whom never to capture, and takes others off it. */
  'neverCapture.change': { payload: v.object({ add: NeverList, remove: NeverList }), reply: Nothing },
  /** Keeps whose addresses are: as the rep said, or as the webmail shows it whose id `readIn` is. */
  'ownAddresses.tell': {
    payload: v.object({
      addresses: v.pipe(v.array(OwnAddressSchema), v.maxLength(MOST_OWN_ADDRESSES)),
      whose: WhoseSchema,
      readIn: ReadInSchema,
    }),
    reply: Undoable,
  },
  undo: { payload: v.object({ token: UndoTokenSchema }), reply: Nothing },

  /** Rows of a backup, set aside under `restoreId` until `restore.apply`; at most 2,000 a message. */
  'restore.stage': {
    payload: v.object({
      restoreId: RestoreIdSchema,
      contacts: v.pipe(v.array(ContactSchema), v.maxLength(2_000)),
      followUps: v.pipe(v.array(FollowUpSchema), v.maxLength(2_000)),
      touches: v.pipe(v.array(TouchSchema), v.maxLength(2_000)),
    }),
    reply: Nothing,
  },
  /** Puts the staged rows into the book in one transaction; `replace` empties the book first. */
  'restore.apply': {
    payload: v.object({
      restoreId: RestoreIdSchema,
      mode: v.picklist(['merge', 'replace']),
      settings: v.nullable(SettingsSchema),
    }),
    reply: v.object({ contacts: v.number(), followUps: v.number(), touches: v.number() }),
  },

  /** Throws a book that does not open away and begins an empty one. Refused while the book opens. */
  'book.reset': { payload: Nothing, reply: Nothing },

  /** Looks for what is due, raises it, recounts the badge, sets the alarm. */
  sweep: { payload: Nothing, reply: Nothing },
  'reminders.test': { payload: Nothing, reply: Nothing },
} as const;

export type CommandName = keyof typeof COMMANDS;
export type CommandPayload<N extends CommandName> = v.InferOutput<(typeof COMMANDS)[N]['payload']>;
export type CommandReply<N extends CommandName> = v.InferOutput<(typeof COMMANDS)[N]['reply']>;

/** What goes over the wire: a command's name and its payload, both unbelieved until parsed. */
export const CommandEnvelopeSchema = v.object({
  duebook: v.picklist(Object.keys(COMMANDS) as [CommandName, ...CommandName[]]),
  payload: v.unknown(),
});

/** What comes back: the reply, or the code of what went wrong. */
export const ReplyEnvelopeSchema = v.variant('ok', [
  v.object({ ok: v.literal(true), reply: v.unknown() }),
  v.object({ ok: v.literal(false), code: v.picklist(ERROR_CODES) }),
]);
export type ReplyEnvelope = v.InferOutput<typeof ReplyEnvelopeSchema>;

/** One function a command, from its parsed payload to its reply. */
export type CommandHandlers = {
  [N in CommandName]: (payload: CommandPayload<N>) => Promise<CommandReply<N>>;
};
