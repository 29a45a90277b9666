import { describe, expect, it } from 'vitest';
import { instantOf } from '@/lib/follow-ups/local-date-time';
import { at, FakeMachine } from './fake-machine';
import { inZoneOfEachTest } from './zone-of-each-test';

inZoneOfEachTest('Europe/Oslo');

describe('clocks and zones', () => {
  it('rings once at the first real minute after a time the clock skips', async () => {
    const machine = new FakeMachine('2026-03-29T01:00');
    await machine.plan(1, '2026-03-29T02:30');
    await machine.wake();
    expect(await machine.passTo('2026-03-29T06:00')).toEqual(['2026-03-29T03:00']);
    expect(machine.timesRung(1)).toBe(1);
  });

  it('rings once in an hour the clock repeats', async () => {
    const machine = new FakeMachine('2026-10-25T01:00');
    await machine.plan(1, '2026-10-25T02:30');
    await machine.wake();
    const firstRun = Date.UTC(2026, 9, 25, 0, 30);
    expect(machine.alarms.get('wake')).toBe(firstRun);
    await machine.passTo('2026-10-25T12:00');
    expect(machine.timesRung(1)).toBe(1);
  });

  it('rings in the second run of the hour for what was planned in it', async () => {
    const machine = new FakeMachine('2026-10-25T01:00');
    machine.now = Date.UTC(2026, 9, 25, 1, 10, 20);
    expect(machine.clock).toBe('2026-10-25T02:10');
    await machine.plan(1, '2026-10-25T02:30');
    await machine.wake();
    expect(machine.alarms.get('wake')).toBe(Date.UTC(2026, 9, 25, 1, 30));
    const wakes = await machine.passTo(Date.UTC(2026, 9, 25, 1, 45));
    expect(wakes).toEqual(['2026-10-25T02:30', '2026-10-25T02:31']);
    expect(machine.timesRung(1)).toBe(1);
  });

  it('rings at the wall-clock time of wherever the rep has travelled, west and east', async () => {
    for (const [zone, utc] of [
      ['America/New_York', Date.UTC(2026, 10, 24, 14, 0)],
      ['Asia/Shanghai', Date.UTC(2026, 10, 24, 1, 0)],
    ] as const) {
      process.env.TZ = 'Europe/Oslo';
      const machine = new FakeMachine('2026-11-23T12:00');
      machine.safetyRings = true;
      await machine.plan(1, '2026-11-24T09:00');
      await machine.wake();
      process.env.TZ = zone;
      await machine.passTo(utc - 60_000);
      expect(machine.rung).toEqual([]);
      await machine.passTo(utc);
      expect(machine.timesRung(1)).toBe(1);
      expect(machine.clock).toBe('2026-11-24T09:00');
    }
  });

  it('rings at once after a journey east over the due time', async () => {
    const machine = new FakeMachine('2026-11-23T08:00');
    machine.safetyRings = true;
    await machine.plan(1, '2026-11-23T12:00');
    await machine.wake();
    process.env.TZ = 'Asia/Shanghai';
    await machine.passTo(machine.now + 5 * 60_000);
    expect(machine.timesRung(1)).toBe(1);
  });

  it('does not ring twice where the clock is set back, and rings what is still ahead at its time', async () => {
    const machine = new FakeMachine('2026-11-23T09:00');
    await machine.plan(1, '2026-11-23T09:00');
    await machine.plan(2, '2026-11-23T10:00');
    await machine.wake();
    machine.now = instantOf(at('2026-11-22T20:00'));
    await machine.wake();
    await machine.passTo('2026-11-23T12:00');
    expect([1, 2].map((n) => machine.timesRung(n))).toEqual([1, 1]);
  });
});
