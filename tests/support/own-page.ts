import type { Page } from 'puppeteer-core';
import type { InferInput } from 'valibot';
import type { Touch } from '../../lib/follow-ups/touch.ts';
import type { COMMANDS, CommandName, CommandReply, ReplyEnvelope } from '../../lib/messages/protocol.ts';
import type { ContactRow, FollowUpRow, SettingsRow } from '../../lib/store/rows.ts';
import { evaluateIn } from './evaluate-in.ts';

/** Sends a command over the product's own protocol, with what its schema takes. */
export type Tell = <N extends CommandName>(
  name: N,
  payload: InferInput<(typeof COMMANDS)[N]['payload']>,
) => Promise<CommandReply<N>>;

/** Every row of one table of the book, as it stands in the database. */
export type ReadRows = <N extends keyof TableRows>(table: N) => Promise<TableRows[N][]>;
type TableRows = { contacts: ContactRow; followUps: FollowUpRow; touches: Touch; settings: SettingsRow };

/** One of Duebook's pages kept open in a tab of its own, to ask the extension's own view of things through. */
export function ownPage(open: () => Promise<Page>) {
  let page: Promise<Page> | null = null;

  /** Runs a self-contained function in it; arguments and answer pass as JSON. */
  async function read<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T> {
    page ??= open();
    return evaluateIn(await page, run, ...args);
  }

  const tell: Tell = async (name, payload) => {
    const answer = await read(
      async (command, given) =>
        (await chrome.runtime.sendMessage({ duebook: command, payload: given })) as ReplyEnvelope,
      name,
      payload,
    );
    if (!answer.ok) throw new Error(`${name} was refused: ${answer.code}`);
    return answer.reply as never;
  };

  const rows: ReadRows = (table) =>
    read(async (name) => {
      const asked = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      // Opening a book that is not there yet would make an empty one in the product's place.
      if (!(await indexedDB.databases()).some((one) => one.name === 'duebook')) return [];
      const book = await asked(indexedDB.open('duebook'));
      try {
        return (await asked(book.transaction(name).objectStore(name).getAll())) as never;
      } finally {
        book.close();
      }
    }, table);

  return {
    read,
    tell,
    rows,
    /** The ids of the notifications the browser has shown and not taken away. */
    notifications: () => read(async () => Object.keys(await chrome.notifications.getAll())),
    clearNotification: (id: string) =>
      read(async (one) => {
        await chrome.notifications.clear(one);
      }, id),
    badge: () =>
      read(async () => ({
        text: await chrome.action.getBadgeText({}),
        colour: [...((await chrome.action.getBadgeBackgroundColor({})) as number[])],
      })),
    alarms: () =>
      read(async () => (await chrome.alarms.getAll()).map(({ name, scheduledTime }) => ({ name, scheduledTime }))),
    async close(): Promise<void> {
      const shown = await page;
      page = null;
      if (shown && !shown.isClosed()) await shown.close();
    },
    /** Forgets it without closing it: its browser is gone. */
    lose(): void {
      page = null;
    },
  };
}
