import type { Source } from '@/lib/contacts/contact';
import type { FrontReading } from '@/lib/extract/message/read-message';
import type { KeptCapture } from './kept-capture';

/** A webmail the rep could enable. */
export type OfferedWebmail = {
  /** Of `WEBMAILS`. */
  id: string;
  name: string;
  /** Has the browser ask the rep for its hosts, and no others; to be called straight from a press. */
  allow: () => Promise<boolean>;
};

/** A page of a webmail that is enabled, in which nothing was found though something is written there. */
export type MissedPage = {
  /** Describes how it is built, and opens that to be read. Throws DuebookError as `reportFrame` and `handOver` do. */
  report: () => Promise<void>;
};

/** The page in front, as the browser lets it be looked at. */
export type PageReader = {
  /** Its address and title, '' where the browser does not tell. Never throws. */
  source: () => Promise<Source>;
  /** Reads the contacts it holds, or its open message. Throws DuebookError `page-unreadable` or `page-too-slow`. */
  read: (defaultCountry: string) => Promise<FrontReading>;
  /** The webmail it is a page of, where that is known and not enabled; else null. Never throws. */
  webmail: () => Promise<OfferedWebmail | null>;
  /** Once it was read: the page as one that was missed; null where it was not. Never throws. */
  missed: () => Promise<MissedPage | null>;
  /**
   * Once it was read: where its message was taken for the rep's own, the address it is from, and behind that those among
   * its recipients that were, too; else none. Never throws.
   */
  mine: () => Promise<readonly string[]>;
  /** What was begun over it and left unsaved since the browser was started; null where nothing was. Never throws. */
  kept: () => Promise<KeptCapture | null>;
  /** Keeps that until it is saved or discarded, which null says. Never throws. */
  keep: (begun: KeptCapture | null) => Promise<void>;
};
