/** In milliseconds: what is awaited comes soon as a rule, and what takes long is not to be asked for all the time. */
const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 100;

/**
 * Asks until `question` answers something true, and gives that answer. A throw counts as "not yet".
 * @param what names what is awaited, for the error
 * @param options.every milliseconds between two questions; without, they come further and further apart
 * @throws Error when `timeout` milliseconds have passed, with the last answer or error
 */
export async function until<T>(
  what: string,
  question: () => Promise<T> | T,
  { timeout = 15_000, every }: { timeout?: number; every?: number } = {},
): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeout;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(pause * 1.5, LONGEST_PAUSE)) {
    let last: unknown;
    try {
      const answer = await question();
      if (answer) return answer;
      last = answer;
    } catch (thrown) {
      last = thrown;
    }
    if (Date.now() > deadline) {
      const detail = last instanceof Error ? last.message : JSON.stringify(last);
      throw new Error(`Waited ${timeout} ms in vain for ${what}; at the end: ${detail}`);
    }
    await new Promise((resolve) => setTimeout(resolve, every ?? pause));
  }
}
