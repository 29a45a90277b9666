/**
 * Runs `task` while no other context of the extension (a worker being replaced, a second window) runs one under the
 * same name. Resolves to what the task does. Where the browser has no locks, it just runs.
 */
export async function exclusively<T>(name: string, task: () => Promise<T>): Promise<T> {
  if (!('locks' in navigator)) return task();
  return navigator.locks.request(name, task);
}
