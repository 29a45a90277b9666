import type { ErrorCode } from '../errors/duebook-error';
import type { LocalDate, LocalDateTime } from '../follow-ups/local-date-time';
import type { FollowUpDue, Reminder } from '../follow-ups/reminder';
import type { Clock } from '../platform/clock';
import type { Settings } from '../settings/settings';
import type { RaisingRow } from '../store/rows';

/** What a sweep asks of the book. Every function may throw where the book can't be opened. */
type SweepBook = {
  open(): Promise<void>;
  settings(): Promise<Settings>;
  takeRings(now: LocalDateTime, choose: (due: FollowUpDue[]) => RaisingRow[]): Promise<RaisingRow[]>;
  pendingRaisings(): Promise<RaisingRow[]>;
  settleRaising(id: string): Promise<void>;
  noteShown(id: string): Promise<void>;
  stillDue(followUps: FollowUpDue[]): Promise<FollowUpDue[]>;
  reminderOf(raising: RaisingRow, limit: number): Promise<Reminder | null>;
  count(section: 'overdue' | 'today', now: LocalDateTime): Promise<number>;
  earliestRing(): Promise<LocalDateTime | null>;
  nextToTurnOverdue(now: LocalDateTime, today: LocalDate): Promise<LocalDateTime | null>;
};

/** What a sweep asks of the browser's notifications. */
type SweepNotifications = {
  shown(): Promise<string[]>;
  show(reminder: Reminder, now: LocalDateTime, settings: Settings): Promise<void>;
  clear(id: string): Promise<void>;
};

/** The alarms: a cache of when the book wants the next sweep. Instants are milliseconds since the epoch. */
type SweepAlarms = {
  wakeAt(instant: number): Promise<void>;
  keepSafety(now: number): Promise<void>;
};

/** How many open follow-ups there are to see to. */
export type DueCounts = { overdue: number; today: number };

type SweepBadge = {
  show(counts: DueCounts, settings: Settings): Promise<void>;
  showBroken(code: ErrorCode): Promise<void>;
};

/** Everything a sweep touches, passed in, so that the same sweep runs in a browser and under a test's clock. */
export type SweepWorld = {
  clock: Clock;
  book: SweepBook;
  notifications: SweepNotifications;
  alarms: SweepAlarms;
  badge: SweepBadge;
  /** A name no digest had before. */
  unique(): string;
};
