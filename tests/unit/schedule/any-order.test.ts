import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { DuebookError } from '@/lib/errors/duebook-error';
import type { FollowUpId } from '@/lib/follow-ups/follow-up';
import { addMinutesLocal } from '@/lib/follow-ups/local-date-time';
import type { UndoToken } from '@/lib/messages/protocol';
import { DEFAULT_SETTINGS, SettingsSchema } from '@/lib/settings/settings';
import { commandHandlers } from '@/lib/store/command-handlers';
import { noteShown } from '@/lib/store/rings';
import { sampleFollowUp } from '../transfer/sample-book';
import { at, FakeMachine } from './fake-machine';
import { inZoneOfEachTest } from './zone-of-each-test';

inZoneOfEachTest('Europe/Oslo');

const FOLLOW_UPS = [1, 2, 3, 4, 5].map((n) => ({ n, id: sampleFollowUp(n).id }));
const HOUR = 60 * 60_000;

/** Draws numbers below `bound`, the same ones for the same seed (a linear congruential generator). */
function draws(seed: number): (bound: number) => number {
  let state = seed * 7_919;
  return (bound) => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/**
 * One rep's day in which anything may happen in any order. Answers what went wrong. Each time a follow-up is given
 * another due time it gets another plan; taking that back brings back the plan before. A plan rings once at most, and
 * an open follow-up rings for its due time, or has rung for a later one.
 */
async function aDay(seed: number, start: string): Promise<string[]> {
  process.env.TZ = 'Europe/Oslo';
  const draw = draws(seed);
  const machine = new FakeMachine(start);
  const commands = commandHandlers({ clock: { now: () => machine.now }, db: machine.db, onChange: () => undefined });
  const plans = new Map<FollowUpId, number>();
  const undoes: { undo: UndoToken; id: FollowUpId; plan: number | undefined }[] = [];
  const rung: { id: FollowUpId; plan: number | undefined; due: string }[] = [];
  const log: string[] = [];
  const wrong: string[] = [];
  let plansMade = 0;
  let heard = 0;

  const listen = () => {
    for (const { items } of machine.rung.slice(heard)) {
      for (const { followUp } of items) {
        const plan = plans.get(followUp.id);
        if (rung.some((one) => one.id === followUp.id && one.plan === plan)) wrong.push(`doubled: ${followUp.id}`);
        rung.push({ id: followUp.id, plan, due: followUp.due });
      }
    }
    heard = machine.rung.length;
  };
  const replan = (id: FollowUpId) => plans.set(id, plansMade++);
  const open = async (id: FollowUpId) => (await machine.db.followUps.get(id))?.status === 'open';

  const events: Record<string, (id: FollowUpId) => Promise<unknown>> = {
    async snooze(id) {
      if (!(await open(id))) return;
      const due = addMinutesLocal(machine.clock, draw(90) - 10);
      const moved = (await machine.db.followUps.get(id))?.due !== due;
      const { undo } = await commands['followUps.snooze']({ id, to: { due, allDay: false } });
      undoes.push({ undo, id, plan: plans.get(id) });
      if (moved) replan(id);
    },
    async skip(id) {
      if (!(await open(id))) return;
      undoes.push({ ...(await commands['followUps.skip']({ id })), id, plan: plans.get(id) });
    },
    async undo() {
      const last = undoes.pop();
      if (!last) return;
      try {
        await commands.undo({ token: last.undo });
        if (last.plan !== undefined) plans.set(last.id, last.plan);
      } catch (thrown) {
        if (!(thrown instanceof DuebookError) || thrown.code !== 'undo-expired') throw thrown;
      }
    },
    pass: () => machine.passTo(addMinutesLocal(machine.clock, draw(40))),
    kill: () => machine.startWorker(1 + draw(24), draw(2) === 0 ? 'before' : 'after').sweep(),
    wake: () => machine.wake(),
    async sleep() {
      machine.now += draw(60) * 60_000;
    },
    async dismiss() {
      for (const id of [...machine.notifications.keys()]) await noteShown(id, machine.db);
      machine.dismissAll();
    },
    async quiet() {
      const [from = '', to = ''] = [['01:30', '02:30'], ['02:30', '03:30'], ['09:00', '10:00'], []][draw(4)] ?? [];
      const quiet = { on: from !== '', from: from || '21:00', to: to || '08:00' };
      machine.settings = v.parse(SettingsSchema, { ...DEFAULT_SETTINGS, quiet });
    },
    async travel() {
      if (draw(5) === 0) process.env.TZ = ['Europe/Oslo', 'America/New_York', 'Asia/Shanghai'][draw(3)];
    },
    async setClockBack() {
      if (draw(5) === 0) machine.now -= draw(50) * 60_000;
    },
  };

  for (const { n, id } of FOLLOW_UPS) {
    await machine.plan(n, addMinutesLocal(at(start), draw(300)));
    replan(id);
  }
  const kinds = [...Object.keys(events), 'undo', 'pass', 'kill'];
  for (let step = 0; step < 60; step++) {
    const kind = kinds[draw(kinds.length)] ?? 'wake';
    const { n, id } = FOLLOW_UPS[draw(FOLLOW_UPS.length)] ?? { n: 0, id: sampleFollowUp(0).id };
    await events[kind]?.(id);
    log.push(`${machine.clock} ${kind} ${n}`);
    listen();
  }
  machine.settings = DEFAULT_SETTINGS;
  for (const hours of [0, 120, 0]) {
    machine.now += hours * HOUR;
    await machine.wake();
    listen();
  }
  for (const { id } of FOLLOW_UPS) {
    const row = await machine.db.followUps.get(id);
    if (row?.status !== 'open') continue;
    if (!rung.some((one) => one.id === id && one.due >= row.due)) wrong.push(`lost: ${id}, due ${row.due}`);
  }
  machine.db.close();
  return wrong.length > 0 ? [...wrong, ...log] : [];
}

/** Sixty days are a few seconds' work, of which a busy machine makes half a minute. */
const LONG = 120_000;

describe('reminders are neither lost nor doubled', () => {
  it.each([
    ['an ordinary day', '2026-11-23T08:00'],
    ['the night an hour is left out', '2026-03-29T00:30'],
    ['the night an hour comes twice', '2026-10-25T00:30'],
  ])(
    'whatever happens on %s, in whatever order',
    async (_, start) => {
      for (let seed = 1; seed <= 60; seed++) expect([seed, await aDay(seed, start)]).toEqual([seed, []]);
    },
    LONG,
  );
});
