/**
 * Asks until `question` answers something true, and gives that answer. A throw counts as "not yet".
 * @param what names what is awaited, for the error
 * @throws Error when `timeout` milliseconds have passed, with the last answer or error
 */
export async function until<T>(
  what: string,
  question: () => Promise<T> | T,
  { timeout = 15_000, every = 100 }: { timeout?: number; every?: number } = {},
): Promise<NonNullable<T>> {
  const deadline = Date.now() + timeout;
  for (;;) {
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
    await new Promise((resolve) => setTimeout(resolve, every));
  }
}
