import { describe, expect, it } from 'vitest';
import { instantOf } from '@/lib/follow-ups/local-date-time';
import { sampleFollowUp } from '../transfer/sample-book';
import { at, FakeMachine } from './fake-machine';
import { inZoneOfEachTest } from './zone-of-each-test';

inZoneOfEachTest('Europe/Oslo');

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
