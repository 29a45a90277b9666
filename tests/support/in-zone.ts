/** Runs `work` as if the machine stood in `zone` (IANA name): Node reads `TZ` anew each time it is set. */
export function inZone<T>(zone: string, work: () => T): T {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    return work();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
