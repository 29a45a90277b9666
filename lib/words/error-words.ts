import type { ErrorCode } from '../errors/duebook-error';
import type { Words } from './words';

/** What went wrong and the way forward, one behind the other, for where both stand in one line. */
export function errorWords(code: ErrorCode, { error, common }: Pick<Words, 'error' | 'common'>): string {
  const { what, next } = error[code];
  return common.sentences(what, next);
}
