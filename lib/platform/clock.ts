/** Where the time comes from: milliseconds since the epoch, UTC. Passed into whatever needs the time. */
export type Clock = { now(): number };

/** The machine's own clock. */
export const systemClock: Clock = { now: () => Date.now() };
