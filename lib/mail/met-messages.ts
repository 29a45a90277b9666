import * as v from 'valibot';
import { InstantSchema } from '../contacts/instant';
import type { FollowUpPlan } from '../follow-ups/follow-up';
import type { MailWorld } from './mail-world';
import { reminderPlan } from './next-steps';
import type { Sight } from './sight';

const MINUTE = 60_000;

/** For so long it is kept whose mail the rep has met, in milliseconds, and of so many. */
const LATELY = 24 * 60 * MINUTE;
const MOST_MET = 500;

/** By address, lower case: the latest minute that mail from there is dated which was on the rep's screen. */
const MetSchema = v.fallback(v.record(v.string(), InstantSchema), {});

/** Of what came lately, or is dated ahead, it is kept that the rep has met it: no answer to wait for any more. */
export async function noteMet({ message, direction, person, others, time, instant }: Sight, world: MailWorld) {
  if (direction !== 'in' || message.list || !time?.exact || time.at + LATELY <= instant) return;
  const { at } = time;
  await world.alone(async () => {
    const met = await lately(instant, world);
    const keys = [person, ...others].flatMap((one) => one?.address.toLowerCase() ?? []);
    const news = keys.filter((key) => at > (met.get(key) ?? Number.NEGATIVE_INFINITY));
    if (news.length === 0) return;
    for (const key of news) met.set(key, at);
    const latest = Array.from(met).sort(([, one], [, other]) => other - one);
    await world.keepMet(Object.fromEntries(latest.slice(0, MOST_MET)));
  });
}

/**
 * A reminder for when no answer comes to the message on the screen. Whatever they have written since it is an answer, also
 * what lies unread when this is planned; but not what the rep had met or noted by then. Pages date mail to the minute: what
 * is dated in the minute of planning is an answer, in that of an earlier message rather what it answers.
 */
export async function waitingPlan(seen: Sight, world: MailWorld): Promise<FollowUpPlan> {
  const { person, found, instant, time } = seen;
  const addresses = [person, ...(found.known?.contact.emails ?? [])].flatMap((one) => one?.address.toLowerCase() ?? []);
  const met = await lately(instant, world);
  const there = addresses.map((address) => (met.get(address) ?? 0) + MINUTE);
  const noted = (found.known?.touches ?? []).filter(({ direction }) => direction === 'in').map(({ at }) => at + 1);
  const written = time?.exact ? minuteOf(time.at) + MINUTE : instant;
  const answersFrom = Math.max(Math.min(minuteOf(instant), written), ...there, ...noted);
  return { ...reminderPlan(seen), answersFrom };
}

function minuteOf(instant: number): number {
  return Math.floor(instant / MINUTE) * MINUTE;
}

async function lately(instant: number, world: MailWorld): Promise<Map<string, number>> {
  const met = Object.entries(v.parse(MetSchema, await world.met()));
  return new Map(met.filter(([, at]) => at + LATELY > instant));
}
