import 'fake-indexeddb/auto';
import * as v from 'valibot';
import { type FollowUp, FollowUpSchema } from '@/lib/follow-ups/follow-up';
import { instantOf, LocalDateTimeSchema, localOf } from '@/lib/follow-ups/local-date-time';
import type { Reminder } from '@/lib/follow-ups/reminder';
import { oneAtATime } from '@/lib/schedule/one-at-a-time';
import { type SweepOutcome, sweep } from '@/lib/schedule/sweep';
import type { SweepWorld } from '@/lib/schedule/sweep-world';
import { DEFAULT_SETTINGS, type Settings } from '@/lib/settings/settings';
import { contactRow } from '@/lib/store/contact-row';
import { DuebookDatabase } from '@/lib/store/database';
import { dueCount } from '@/lib/store/due-list';
import { followUpRow } from '@/lib/store/follow-up-row';
import { openBook } from '@/lib/store/open-book';
import * as rings from '@/lib/store/rings';
import { sampleContact, sampleFollowUp } from '../transfer/sample-book';

/** A wall-clock text as its type. */
export const at = (text: string) => v.parse(LocalDateTimeSchema, text);

let books = 0;

/**
 * A computer with a browser that outlives its background workers: a clock, alarms, notifications, a toolbar button and
 * the book on disk. Workers come and go; all they know they read from here.
 */
export class FakeMachine {
  now: number;
  settings: Settings = DEFAULT_SETTINGS;
  readonly db: DuebookDatabase;
  /** Alarms by name, at the instants they ring. */
  readonly alarms = new Map<string, number>();
  /** What the browser shows, by id. */
  readonly notifications = new Map<string, Reminder>();
  /** Every notification that ever appeared, in order: what the rep saw and heard. */
  readonly rung: Reminder[] = [];
  badge: { overdue: number; today: number } | '!' | null = null;
  /** Off, so that the safety alarm hides no hole in the reckoning of the wake alarm. */
  safetyRings = false;
  /** What `notifications.create` does instead of showing. */
  refusing = false;
  bookFails = false;
  /** Runs just before a reminder is shown, once. */
  beforeShow: (() => Promise<void>) | null = null;
  /** How many follow-ups a sweep takes in one transaction. */
  atOnce = 1_000;
  /** How many calls of ports the last worker made. */
  calls = 0;

  constructor(local: string) {
    this.now = instantOf(at(local));
    books += 1;
    this.db = new DuebookDatabase(`machine-${books}`);
  }

  get clock() {
    return localOf(this.now);
  }

  /** How often follow-up `n` was on a notification, singly or in a digest. */
  timesRung(n: number): number {
    const { id } = sampleFollowUp(n);
    return this.rung.filter(({ items }) => items.some(({ followUp }) => followUp.id === id)).length;
  }

  /** Puts follow-up `n` of contact `n` into the book, or changes the one there. */
  async plan(n: number, due: string, changes: Partial<FollowUp> = {}): Promise<void> {
    const contact = sampleContact(n, { grade: n % 2 ? 'A' : 'B' });
    await this.db.contacts.put(contactRow(contact));
    const { id } = sampleFollowUp(n);
    const row = await this.db.followUps.get(id);
    const followUp = v.parse(FollowUpSchema, { ...(row ?? sampleFollowUp(n)), due, ...changes });
    await this.db.followUps.put(followUpRow(followUp, contact.grade));
  }

  /** The rep swipes every notification away. */
  dismissAll(): void {
    this.notifications.clear();
  }

  /** A fresh worker that dies at its `killAt`th call of a port (1 is the first): before its effect, or after it. */
  startWorker(killAt = Number.POSITIVE_INFINITY, moment: 'before' | 'after' = 'before'): FakeWorker {
    this.calls = 0;
    return new FakeWorker(this, killAt, moment);
  }

  /** Starts a worker and waits for its first sweep. */
  async wake(): Promise<SweepOutcome> {
    const outcome = await this.startWorker().sweep();
    if (outcome === 'killed') throw new Error('Nothing should have killed this worker.');
    return outcome;
  }

  /** Lets the time pass up to `local`, waking a worker at each alarm on the way; answers the clock at each wake. */
  async passTo(local: string | number): Promise<string[]> {
    const end = typeof local === 'number' ? local : instantOf(at(local));
    const wakes: string[] = [];
    for (;;) {
      const alarms = [...this.alarms].filter(([name]) => this.safetyRings || name !== 'safety');
      const [name, when] = alarms.sort(([, a], [, b]) => a - b)[0] ?? ['', Number.POSITIVE_INFINITY];
      if (when > end) break;
      this.now = Math.max(this.now, when);
      this.alarms.delete(name);
      if (name === 'safety') this.alarms.set(name, this.now + 5 * 60_000);
      else wakes.push(this.clock);
      await this.wake();
    }
    this.now = end;
    return wakes;
  }

  /** The computer sleeps until `local`: no alarm rings meanwhile, the overdue ones ring at once afterwards. */
  async sleepTo(local: string): Promise<void> {
    this.now = instantOf(at(local));
    for (const [name, when] of [...this.alarms]) {
      if (when > this.now) continue;
      this.alarms.delete(name);
      await this.wake();
    }
  }
}

/** One life of the background: dies without a word, leaving what it did undone half-way. */
export class FakeWorker {
  readonly #machine: FakeMachine;
  readonly #killAt: number;
  readonly #moment: 'before' | 'after';
  readonly #death: Promise<'killed'>;
  #die: (word: 'killed') => void = () => undefined;
  #dead = false;
  readonly #request: () => Promise<SweepOutcome>;

  constructor(machine: FakeMachine, killAt: number, moment: 'before' | 'after') {
    this.#machine = machine;
    this.#killAt = killAt;
    this.#moment = moment;
    this.#death = new Promise((resolve) => {
      this.#die = resolve;
    });
    this.#request = oneAtATime(() => sweep(this.#world()));
  }

  /** Asks for a sweep; answers what it did, or that the worker did not live to see its end. */
  sweep(): Promise<SweepOutcome | 'killed'> {
    return Promise.race([this.#request(), this.#death]);
  }

  /** A call of a port: never answers once the worker is dead, as nothing runs there any more. */
  async #port<T>(effect: () => Promise<T> | T): Promise<T> {
    const never = new Promise<never>(() => undefined);
    if (this.#dead) return never;
    this.#machine.calls += 1;
    const last = this.#machine.calls === this.#killAt;
    const result = last && this.#moment === 'before' ? null : { value: await effect() };
    if (last) {
      this.#dead = true;
      this.#die('killed');
    }
    return this.#dead || result === null ? never : result.value;
  }

  #world(): SweepWorld {
    const machine = this.#machine;
    const { db } = machine;
    const book = <T>(query: () => Promise<T>) =>
      this.#port(() => {
        if (machine.bookFails) throw new DOMException('Internal error opening backing store.', 'UnknownError');
        return query();
      });
    let digests = 0;
    return {
      clock: { now: () => machine.now },
      unique: () => {
        digests += 1;
        return `${machine.now}-${machine.rung.length}-${digests}`;
      },
      book: {
        open: () => book(() => openBook(db)),
        settings: () => book(async () => machine.settings),
        takeRings: (now, choose) => book(() => rings.takeRings(now, choose, db, machine.atOnce)),
        pendingRaisings: () => book(() => rings.pendingRaisings(db)),
        settleRaising: (id) => book(() => rings.settleRaising(id, db)),
        noteShown: (id) => book(() => rings.noteShown(id, db)),
        stillDue: (followUps) => book(() => rings.stillDue(followUps, db)),
        reminderOf: (raising, limit) => book(() => rings.reminderOf(raising, limit, db)),
        count: (section, now) => book(() => dueCount(section, now, db)),
        earliestRing: () => book(() => rings.earliestRing(db)),
        nextToTurnOverdue: (now, today) => book(() => rings.nextToTurnOverdue(now, today, db)),
      },
      notifications: {
        shown: () => this.#port(() => [...machine.notifications.keys()]),
        show: async (reminder) => {
          const before = machine.beforeShow;
          machine.beforeShow = null;
          await before?.();
          await this.#port(() => {
            if (machine.refusing) throw new Error('The system does not show notifications.');
            machine.notifications.set(reminder.id, reminder);
            machine.rung.push(reminder);
          });
        },
        clear: (id) => this.#port(() => void machine.notifications.delete(id)),
      },
      alarms: {
        wakeAt: (instant) => this.#port(() => void machine.alarms.set('wake', instant)),
        keepSafety: (now) =>
          this.#port(() => {
            if (!machine.alarms.has('safety')) machine.alarms.set('safety', now + 5 * 60_000);
          }),
      },
      badge: {
        show: (counts) =>
          this.#port(() => {
            machine.badge = counts;
          }),
        showBroken: () =>
          this.#port(() => {
            machine.badge = '!';
          }),
      },
    };
  }
}
