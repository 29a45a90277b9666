import type { Source } from '@/lib/contacts/contact';
import type { Reading } from '@/lib/extract/draft';

/** The page in front, as the browser lets it be looked at. */
export type PageReader = {
  /** Its address and title, '' where the browser does not tell. Never throws. */
  source: () => Promise<Source>;
  /** Reads the contacts it holds. Throws DuebookError `page-unreadable` or `page-too-slow`. */
  read: (defaultCountry: string) => Promise<Reading>;
};
