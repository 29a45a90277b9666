import { DuebookError, type ErrorCode } from '../errors/duebook-error';

const CODES = new Map<string, ErrorCode>([
  ['QuotaExceededError', 'storage-full'],
  ['OpenFailedError', 'database-unavailable'],
  ['MissingAPIError', 'database-unavailable'],
  ['InvalidStateError', 'database-unavailable'],
  ['VersionError', 'database-unavailable'],
  ['DatabaseClosedError', 'database-unavailable'],
  ['UnknownError', 'database-unavailable'],
  ['TimeoutError', 'database-unavailable'],
]);

/** What to tell of anything a database call threw: our own errors as they are, the database's by their names. */
export function storeError(thrown: unknown): DuebookError {
  if (thrown instanceof DuebookError) return thrown;
  const names = namesOf(thrown);
  // A full disk shows as an aborted transaction or a failed opening with the reason inside.
  const code = names.includes('QuotaExceededError')
    ? 'storage-full'
    : names.flatMap((name) => CODES.get(name) ?? []).at(0);
  return new DuebookError(code ?? 'unexpected', { cause: thrown });
}

/** The names of an error and of those inside it, outermost first; Dexie keeps them in `inner` and `failures`. */
function namesOf(thrown: unknown, depth = 0): string[] {
  if (typeof thrown !== 'object' || thrown === null || depth > 4) return [];
  const name = 'name' in thrown && typeof thrown.name === 'string' ? [thrown.name] : [];
  const inner = 'inner' in thrown ? [thrown.inner] : [];
  const cause = 'cause' in thrown ? [thrown.cause] : [];
  const failures = 'failures' in thrown && Array.isArray(thrown.failures) ? thrown.failures.slice(0, 1) : [];
  return [...name, ...[...inner, ...cause, ...failures].flatMap((each: unknown) => namesOf(each, depth + 1))];
}
