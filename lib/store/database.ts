import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Touch } from '../follow-ups/touch';
import { DATABASE_NAME } from './database-name';
import type {
  ContactRow,
  FollowUpRow,
  HandedRow,
  RaisingRow,
  SettingsRow,
  StagedRow,
  UndoRow,
  UpkeepRow,
} from './rows';

/**
 * The book's tables. Every version ever shipped stays declared here; a change of shape adds one with its upgrade, and
 * `tests/unit/store/versions.test.ts` opens a database made by each.
 */
export class DuebookDatabase extends Dexie {
  declare contacts: Table<ContactRow, string>;
  declare followUps: Table<FollowUpRow, string>;
  declare touches: Table<Touch, string>;
  declare raisings: Table<RaisingRow, string>;
  declare undos: Table<UndoRow, string>;
  declare settings: Table<SettingsRow, string>;
  declare staged: EntityTable<StagedRow, 'seq'>;
  declare handed: Table<HandedRow, string>;

  constructor(name: string = DATABASE_NAME) {
    // Chrome's default is relaxed durability, which may lose an acknowledged save in a crash.
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      contacts: 'id, *keys, *words, sortName, updatedAt',
      followUps: 'id, contactId, [status+grade+late], ring',
      touches: 'id, [contactId+at]',
      raisings: 'id',
      undos: 'token, at, *touched',
      settings: 'key',
      staged: '++seq, restoreId, at',
    });
    this.version(2).stores({ handed: 'id, at' });
    // No other shape: contacts are found by profile, and by what makes them likely the same, too. To work that out for
    // thousands would keep the rep waiting, so it is only noted here, and done later (see `upkeep-contacts.ts`).
    this.version(3)
      .stores({})
      .upgrade((upgrade) => upgrade.table<UpkeepRow, string>('settings').put({ key: 'contacts-upkeep', after: '' }));
    // Touches are found by the message they note. Those of before note none, and stand in no such index.
    this.version(4).stores({ touches: 'id, [contactId+at], message' });
  }
}

/** The one database of this context, opened at first use. */
export const database = new DuebookDatabase();
