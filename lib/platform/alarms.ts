import { browser } from './browser';

/** Rings at the next thing to do, as far as the last sweep knew. */
const WAKE_ALARM = 'wake';
/** Rings every few minutes whatever happens: a lost alarm, another time zone, a clock set anew. */
const SAFETY_ALARM = 'safety';
const SAFETY_MINUTES = 5;

const MINUTE = 60_000;

/** Sets the one wake alarm to `instant` (milliseconds since the epoch). Chrome rounds up to half a minute from now. */
export async function setWakeAlarm(instant: number): Promise<void> {
  const set = await browser.alarms.get(WAKE_ALARM);
  if (set?.scheduledTime === instant) return;
  await browser.alarms.create(WAKE_ALARM, { when: instant });
}

/** Makes sure that the safety alarm rings within its period from `now`, also after the clock was set back. */
export async function keepSafetyAlarm(now: number): Promise<void> {
  const set = await browser.alarms.get(SAFETY_ALARM);
  if (set?.periodInMinutes === SAFETY_MINUTES && set.scheduledTime <= now + SAFETY_MINUTES * MINUTE) return;
  await browser.alarms.create(SAFETY_ALARM, { delayInMinutes: SAFETY_MINUTES, periodInMinutes: SAFETY_MINUTES });
}
