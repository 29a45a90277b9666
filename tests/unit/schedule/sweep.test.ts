import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantOf } from '@/lib/follow-ups/local-date-time';
import { DEFAULT_SETTINGS, SettingsSchema } from '@/lib/settings/settings';
import { sampleFollowUp } from '../transfer/sample-book';
import { at, FakeMachine } from './fake-machine';

const ownZone = process.env.TZ;
beforeEach(() => {
  process.env.TZ = 'Europe/Oslo';
});
afterEach(() => {
  if (ownZone === undefined) delete process.env.TZ;
  else process.env.TZ = ownZone;
});

const quiet = (from: string, to: string) =>
  v.parse(SettingsSchema, { ...DEFAULT_SETTINGS, quiet: { on: true, from, to } });

describe('a reminder', () => {
  it('rings at its due minute, once, however many sweeps come after', async () => {
    const machine = new FakeMachine('2026-11-23T08:00');
    await machine.plan(1, '2026-11-23T09:00');
    await machine.wake();
    expect(machine.alarms.get('wake')).toBe(instantOf(at('2026-11-23T09:00')));
    expect(machine.rung).toEqual([]);

    await machine.passTo('2026-11-23T12:00');
    await machine.wake();
    expect(machine.timesRung(1)).toBe(1);
    expect(machine.rung[0]?.id).toBe(`due:${sampleFollowUp(1).id}:2026-11-23T09:00`);
  });

  it('is not repeated after the rep swiped it away', async () => {
    const machine = new FakeMachine('2026-11-23T09:00');
    await machine.plan(1, '2026-11-23T09:00');
    await machine.wake();
    machine.dismissAll();
    await machine.passTo('2026-11-25T09:00');
    expect(machine.timesRung(1)).toBe(1);
  });

  it('rings again for another due time, and its old notification goes', async () => {
    const machine = new FakeMachine('2026-11-23T09:00');
    await machine.plan(1, '2026-11-23T09:00');
    await machine.wake();
    await machine.plan(1, '2026-11-23T10:00');
    await machine.wake();
    expect([...machine.notifications.keys()]).toEqual([]);
    await machine.passTo('2026-11-23T10:00');
    expect(machine.timesRung(1)).toBe(2);
  });

  it('goes when its follow-up is done or deleted elsewhere', async () => {
    const machine = new FakeMachine('2026-11-23T09:00');
    await machine.plan(1, '2026-11-23T09:00');
    await machine.plan(2, '2026-11-23T09:00');
    await machine.wake();
    expect(machine.notifications.size).toBe(2);
    await machine.plan(1, '2026-11-23T09:00', { status: 'done' });
    await machine.db.followUps.delete(sampleFollowUp(2).id);
    await machine.wake();
    expect(machine.notifications.size).toBe(0);
  });

  it('is not raised for a follow-up done a moment before', async () => {
    const machine = new FakeMachine('2026-11-23T08:00');
    await machine.plan(1, '2026-11-23T09:00');
    await machine.wake();
    await machine.plan(1, '2026-11-23T09:00', { status: 'done' });
    await machine.passTo('2026-11-23T12:00');
    expect(machine.rung).toEqual([]);
  });

  it('is withdrawn where the rep snoozes in the very moment it rings', async () => {
    const machine = new FakeMachine('2026-11-23T09:00');
    await machine.plan(1, '2026-11-23T09:00');
    machine.beforeShow = () => machine.plan(1, '2026-11-23T10:00');
    await machine.wake();
    await machine.wake();
    expect(machine.notifications.size).toBe(0);
    await machine.passTo('2026-11-23T10:30');
    expect(machine.rung.map(({ id }) => id.slice(-5))).toEqual(['09:00', '10:00']);
  });

  it('the browser refuses is not asked for again, and the badge still counts it', async () => {
    const machine = new FakeMachine('2026-11-23T09:00');
    await machine.plan(1, '2026-11-23T09:00');
    machine.refusing = true;
    const outcome = await machine.wake();
    expect(outcome).toMatchObject({ book: 'open', raised: [], refused: [expect.any(Error)] });
    expect(machine.badge).toEqual({ overdue: 0, today: 1 });
    machine.refusing = false;
    await machine.passTo('2026-11-24T12:00');
    expect(machine.rung).toEqual([]);
    expect(await machine.db.raisings.count()).toBe(0);
  });
});

describe('many due at once', () => {
  it('come singly up to three', async () => {
    const machine = new FakeMachine('2026-11-23T09:00');
    for (const n of [1, 2, 3]) await machine.plan(n, '2026-11-23T09:00');
    await machine.wake();
    expect(machine.rung.map(({ kind }) => kind)).toEqual(['one', 'one', 'one']);
  });

  it('come as one digest from four on, which goes once nothing is overdue or due today', async () => {
    const machine = new FakeMachine('2026-11-23T09:00');
    for (const n of [1, 2, 3, 4]) await machine.plan(n, '2026-11-23T09:00');
    await machine.wake();
    expect(machine.rung).toMatchObject([{ kind: 'digest', total: 4 }]);
    for (const n of [1, 2, 3]) await machine.plan(n, '2026-11-23T09:00', { status: 'done' });
    await machine.wake();
    expect(machine.notifications.size).toBe(1);
    await machine.plan(4, '2026-11-23T09:00', { status: 'done' });
    await machine.wake();
    expect(machine.notifications.size).toBe(0);
  });

  it('come as one digest however many transactions they are taken in, and what is due next comes by itself', async () => {
    const machine = new FakeMachine('2026-11-23T09:00');
    machine.atOnce = 4;
    for (let n = 1; n <= 11; n += 1) await machine.plan(n, '2026-11-23T09:00');
    await machine.plan(12, '2026-11-23T10:00');
    await machine.wake();
    expect(machine.rung).toMatchObject([{ kind: 'digest', total: 11 }]);
    expect(await machine.db.raisings.count()).toBe(0);
    await machine.passTo('2026-11-23T10:00');
    expect(machine.rung).toMatchObject([{ total: 11 }, { kind: 'one', total: 1 }]);
  });

  it('600 open follow-ups need one wake alarm and ring in one digest', async () => {
    const machine = new FakeMachine('2026-11-22T08:00');
    for (let n = 0; n < 600; n += 1) await machine.plan(n, '2026-11-23T09:00', { allDay: true });
    await machine.wake();
    expect([...machine.alarms.keys()].sort()).toEqual(['safety', 'wake']);
    await machine.passTo('2026-11-23T09:00');
    expect(machine.rung).toMatchObject([{ kind: 'digest', total: 600 }]);
    expect(machine.badge).toEqual({ overdue: 0, today: 600 });
    await machine.passTo('2026-11-24T00:00');
    expect(machine.badge).toEqual({ overdue: 600, today: 0 });
    expect(machine.rung).toHaveLength(1);
  });
});

describe('whatever happens to the browser', () => {
  it('rings once after the computer slept past the due time', async () => {
    const machine = new FakeMachine('2026-11-23T08:00');
    await machine.plan(1, '2026-11-23T09:00');
    await machine.wake();
    await machine.sleepTo('2026-11-23T14:00');
    expect(machine.timesRung(1)).toBe(1);
    expect(machine.badge).toEqual({ overdue: 1, today: 0 });
  });

  it('rings at the next start for what came due while the browser was closed, though its alarms are gone', async () => {
    const machine = new FakeMachine('2026-11-23T08:00');
    await machine.plan(1, '2026-11-23T09:00');
    await machine.wake();
    machine.alarms.clear();
    machine.notifications.clear();
    machine.now = instantOf(at('2026-11-24T08:30'));
    await machine.wake();
    expect(machine.timesRung(1)).toBe(1);
    expect([...machine.alarms.keys()].sort()).toEqual(['safety', 'wake']);
  });

  it('does not ring again after a restart, an update or disabling and enabling', async () => {
    const machine = new FakeMachine('2026-11-23T09:00');
    await machine.plan(1, '2026-11-23T09:00');
    await machine.plan(2, '2026-11-23T11:00');
    await machine.wake();
    machine.alarms.clear();
    machine.notifications.clear();
    await machine.wake();
    expect(machine.timesRung(1)).toBe(1);
    await machine.passTo('2026-11-23T11:00');
    expect(machine.timesRung(2)).toBe(1);
  });

  it('keeps the alarms it finds, and replaces those it does not', async () => {
    const machine = new FakeMachine('2026-11-23T09:00');
    machine.safetyRings = true;
    await machine.wake();
    machine.alarms.delete('wake');
    expect(await machine.passTo('2026-11-23T09:06')).toEqual([]);
    expect(machine.alarms.get('wake')).toBe(instantOf(at('2026-11-24T00:00')));
  });

  it.each([
    ['one', [1], 1_000],
    ['three', [1, 2, 3], 1_000],
    ['seven', [1, 2, 3, 4, 5, 6, 7], 1_000],
    ['nine, four at a time,', [1, 2, 3, 4, 5, 6, 7, 8, 9], 4],
    ['fourteen, five at a time,', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14], 5],
  ])('a worker killed at any step of a sweep over %s loses nothing and doubles nothing', async (_, due, atOnce) => {
    const start = async () => {
      const machine = new FakeMachine('2026-11-23T09:00');
      machine.atOnce = atOnce;
      for (const n of due) await machine.plan(n, '2026-11-23T09:00');
      return machine;
    };
    const whole = await start();
    await whole.wake();
    const steps = whole.calls;
    expect(steps).toBeGreaterThan(10);
    const digest = due.length > 3 ? 1 : due.length;

    for (const moment of ['before', 'after'] as const) {
      for (let step = 1; step <= steps; step += 1) {
        const machine = await start();
        expect(await machine.startWorker(step, moment).sweep()).toBe('killed');
        await machine.wake();
        await machine.wake();
        expect([moment, step, machine.rung.length]).toEqual([moment, step, digest]);
        expect(machine.rung.reduce((sum, { total }) => sum + total, 0)).toBe(due.length);
        expect(await machine.db.raisings.count()).toBe(0);
        expect(machine.badge).toEqual({ overdue: 0, today: due.length });
        machine.db.close();
      }
    }
  });

  it('a worker killed again and again, a step later each time, still rings once', async () => {
    const machine = new FakeMachine('2026-11-23T09:00');
    for (const n of [1, 2, 3]) await machine.plan(n, '2026-11-23T09:00');
    for (
      let step = 1;
      (await machine.startWorker(step, step % 2 ? 'before' : 'after').sweep()) === 'killed';
      step += 1
    );
    expect([1, 2, 3].map((n) => machine.timesRung(n))).toEqual([1, 1, 1]);
  });

  it('a reminder left by a killed worker is not raised for a follow-up done meanwhile', async () => {
    const machine = new FakeMachine('2026-11-23T09:00');
    await machine.plan(1, '2026-11-23T09:00');
    const worker = machine.startWorker();
    machine.beforeShow = () => new Promise(() => undefined);
    void worker.sweep();
    await expect.poll(() => machine.db.raisings.count()).toBe(1);
    await machine.plan(1, '2026-11-23T09:00', { status: 'done' });
    await machine.wake();
    expect(machine.rung).toEqual([]);
    expect(await machine.db.raisings.count()).toBe(0);
  });

  it('two sweeps asked for at once ring once', async () => {
    const machine = new FakeMachine('2026-11-23T09:00');
    for (const n of [1, 2]) await machine.plan(n, '2026-11-23T09:00');
    const worker = machine.startWorker();
    await Promise.all([worker.sweep(), worker.sweep(), worker.sweep()]);
    expect(machine.rung).toHaveLength(2);
  });
});

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

describe('a book that can not be opened', () => {
  it('shows on the badge, is tried again every minute, and clears by itself with nothing lost', async () => {
    const machine = new FakeMachine('2026-11-23T08:59');
    await machine.plan(1, '2026-11-23T09:00');
    machine.bookFails = true;
    expect(await machine.wake()).toMatchObject({ book: 'unavailable' });
    expect(machine.badge).toBe('!');
    expect(await machine.passTo('2026-11-23T09:02')).toEqual([
      '2026-11-23T09:00',
      '2026-11-23T09:01',
      '2026-11-23T09:02',
    ]);
    expect(machine.badge).toBe('!');
    machine.bookFails = false;
    await machine.passTo('2026-11-23T09:03');
    expect(machine.badge).toEqual({ overdue: 1, today: 0 });
    expect(machine.timesRung(1)).toBe(1);
  });
});
