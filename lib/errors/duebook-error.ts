/**
 * Every error a rep can meet, by code. The words for each, with a way forward, are in the locale files
 * (`lib/words/<language>/error.ts`), which must name every code.
 */
export const ERROR_CODES = [
  'command-malformed',
  'sender-refused',
  'background-unreachable',
  'database-unavailable',
  'book-opens',
  'storage-full',
  'not-found',
  'undo-expired',
  'never-capture-full',
  'never-entry-unread',
  'own-addresses-full',
  'own-address-unread',
  'site-unread',
  'webmail-not-allowed',
  'webmail-all-sites',
  'page-unreadable',
  'page-too-slow',
  'typed-time-unread',
  'typed-time-past',
  'backup-not-json',
  'backup-truncated',
  'backup-not-duebook',
  'backup-too-new',
  'backup-too-large',
  'backup-malformed',
  'restore-lost',
  'notifications-unavailable',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** An expected failure with a code the locale files have a plain sentence for. Its message never holds contact data. */
export class DuebookError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, options?: ErrorOptions) {
    super(code, options);
    this.name = 'DuebookError';
    this.code = code;
  }
}

/** The code to show for anything thrown: its own where it is ours, else `unexpected`. */
export function errorCodeOf(thrown: unknown): ErrorCode {
  return thrown instanceof DuebookError ? thrown.code : 'unexpected';
}
