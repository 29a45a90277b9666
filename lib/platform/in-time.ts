import { DuebookError } from '../errors/duebook-error';

/** What `reading` gives; throws DuebookError `page-too-slow` where it gives nothing within `limit` milliseconds. */
export async function inTime<T>(reading: Promise<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DuebookError('page-too-slow')), limit);
  });
  try {
    return await Promise.race([reading, late]);
  } finally {
    clearTimeout(timer);
  }
}
