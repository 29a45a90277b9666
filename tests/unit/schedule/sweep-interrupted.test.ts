import { describe, expect, it } from 'vitest';
import { instantOf } from '@/lib/follow-ups/local-date-time';
import { at, FakeMachine } from './fake-machine';
import { inZoneOfEachTest } from './zone-of-each-test';

inZoneOfEachTest('Europe/Oslo');

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
