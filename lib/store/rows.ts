import type { Contact, Grade } from '../contacts/contact';
import type { FollowUp, FollowUpId } from '../follow-ups/follow-up';
import type { LocalDateTime } from '../follow-ups/local-date-time';
import type { Touch } from '../follow-ups/touch';
import type { RestoreId, UndoToken } from '../messages/protocol';
import type { Settings, Whose } from '../settings/settings';

/** A contact with what its indexes need. */
export type ContactRow = Contact & {
  /** Identity keys (see `lib/contacts/identity-keys.ts`): two contacts sharing one are the same, or likely are. */
  keys: string[];
  /** Folded words the search finds it by. */
  words: string[];
  /** Folded name, or organisation where there is none; the book lists by it. */
  sortName: string;
};

/** A follow-up with what its indexes need. */
export type FollowUpRow = FollowUp & {
  /** The contact's grade, copied so that the due list can be read in order. */
  grade: Grade;
  /**
   * From when it counts as overdue, as sortable text: `due` itself, or for an all-day one `YYYY-MM-DDT24:00`,
   * which sorts after every minute of its day and before the next.
   */
  late: string;
  /** `due`, present only while it is open and not raised for that due time: the sweep reads this index alone. */
  ring?: LocalDateTime;
};

/**
 * Reminders decided on but not yet seen to be shown: written in the transaction that takes the follow-ups out of
 * `ring`, deleted once the browser has the notification. A worker killed between the two finds it at its next start.
 * A digest too large for one transaction is written in parts (see `lib/follow-ups/reminder.ts`).
 */
export type RaisingRow = { id: string; followUps: { id: FollowUpId; due: LocalDateTime }[]; at: number };

/** What each table of the book holds. */
export type BookRows = { contacts: ContactRow; followUps: FollowUpRow; touches: Touch };
export type TableName = keyof BookRows;

/** The rows a command touched, as they stood before it (`null`: not there). */
export type UndoRow = {
  token: UndoToken;
  at: number;
  /** `<table>/<id>` of every row in `before`: a later command on one of them makes this undo void. */
  touched: string[];
  before: { [T in TableName]: { id: string; row: BookRows[T] | null }[] };
  /** Whose addresses were, where the command changed that. */
  addresses?: ToldAddress[];
};

/** Whose an address is, and how that is known: see `Settings`. */
export type ToldAddress = { address: string; whose: Whose; readIn: string };

export type SettingsRow = { key: 'settings'; settings: Settings };

/**
 * Stands beside the settings while contacts kept by an earlier version are brought up to date: all up to the id `after`
 * are.
 */
export type UpkeepRow = { key: 'contacts-upkeep'; after: string };

/** A text for a page to begin with, read by its id. */
export type HandedRow = { id: string; at: number; text: string };

export type StagedRow = {
  seq?: number;
  restoreId: RestoreId;
  at: number;
  contacts: Contact[];
  followUps: FollowUp[];
  touches: Touch[];
};
