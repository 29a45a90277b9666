import { DuebookError } from '../errors/duebook-error';

/**
 * What `doing` gives; where it gives nothing within `limit` milliseconds, throws what `tooLate` makes: by itself
 * DuebookError `page-too-slow`.
 */
export async function inTime<T>(
  doing: Promise<T>,
  limit: number,
  tooLate: () => Error = () => new DuebookError('page-too-slow'),
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate()), limit);
  });
  try {
    return await Promise.race([doing, late]);
  } finally {
    clearTimeout(timer);
  }
}
