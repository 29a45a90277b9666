import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { instantOf } from '@/lib/follow-ups/local-date-time';
import { DEFAULT_SETTINGS, SettingsSchema } from '@/lib/settings/settings';
import { at, FakeMachine } from './fake-machine';
import { inZoneOfEachTest } from './zone-of-each-test';

inZoneOfEachTest('Europe/Oslo');

const quiet = (from: string, to: string) =>
  v.parse(SettingsSchema, { ...DEFAULT_SETTINGS, quiet: { on: true, from, to } });

describe('quiet hours', () => {
  it('ring nothing inside, everything once at their end', async () => {
    const machine = new FakeMachine('2026-11-23T12:00');
    machine.settings = quiet('12:30', '14:00');
    await machine.plan(1, '2026-11-23T13:00');
    await machine.plan(2, '2026-11-23T13:30');
    await machine.wake();
    await machine.passTo('2026-11-23T13:59');
    expect(machine.rung).toEqual([]);
    expect(machine.badge).toEqual({ overdue: 2, today: 0 });
    await machine.passTo('2026-11-23T14:00');
    expect([1, 2].map((n) => machine.timesRung(n))).toEqual([1, 1]);
  });

  it('may span midnight', async () => {
    const machine = new FakeMachine('2026-11-23T20:00');
    machine.settings = quiet('21:00', '08:00');
    await machine.plan(1, '2026-11-23T22:00');
    await machine.plan(2, '2026-11-24T07:59');
    await machine.wake();
    await machine.passTo('2026-11-24T07:59');
    expect(machine.rung).toEqual([]);
    expect(await machine.passTo('2026-11-24T08:00')).toEqual(['2026-11-24T08:00']);
    expect([1, 2].map((n) => machine.timesRung(n))).toEqual([1, 1]);
  });

  it('also hold what a killed worker left, until they end', async () => {
    const machine = new FakeMachine('2026-11-23T20:59');
    machine.settings = quiet('21:00', '08:00');
    await machine.plan(1, '2026-11-23T20:59');
    machine.beforeShow = () => new Promise(() => undefined);
    void machine.startWorker().sweep();
    await expect.poll(() => machine.db.raisings.count()).toBe(1);
    machine.now = instantOf(at('2026-11-23T21:30'));
    await machine.wake();
    await machine.passTo('2026-11-24T07:59');
    expect(machine.rung).toEqual([]);
    await machine.passTo('2026-11-24T08:00');
    expect(machine.timesRung(1)).toBe(1);
  });
});

describe('the badge', () => {
  it('turns red in the minute after a timed follow-up was due, and at midnight for an all-day one', async () => {
    const machine = new FakeMachine('2026-11-23T08:00');
    await machine.plan(1, '2026-11-23T09:00');
    await machine.plan(2, '2026-11-23T09:00', { allDay: true });
    await machine.plan(3, '2026-11-24T15:00');
    await machine.wake();
    expect(machine.badge).toEqual({ overdue: 0, today: 2 });
    await machine.passTo('2026-11-23T09:00');
    expect(machine.badge).toEqual({ overdue: 0, today: 2 });
    await machine.passTo('2026-11-23T09:01');
    expect(machine.badge).toEqual({ overdue: 1, today: 1 });
    await machine.passTo('2026-11-24T00:00');
    expect(machine.badge).toEqual({ overdue: 2, today: 1 });
  });
});
