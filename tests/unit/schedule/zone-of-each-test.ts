import { afterEach, beforeEach } from 'vitest';

/** Lets every test of the file begin in `zone`, whatever zone the machine has or a test leaves. */
export function inZoneOfEachTest(zone: string): void {
  const own = process.env.TZ;
  beforeEach(() => {
    process.env.TZ = zone;
  });
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });
}
