import * as v from 'valibot';
import { InstantSchema } from '../contacts/instant';
import type { FollowUpPlan } from '../follow-ups/follow-up';
import type { MailWorld } from './mail-world';
import { reminderPlan } from './next-steps';
import type { Sight } from './sight';

const MINUTE = 60_000;

/** By address, lower case: the latest minute that mail from there is dated whose minute is not over. */
const MetSchema = v.fallback(v.record(v.string(), InstantSchema), {});

/** Pages date mail to the minute: of what is met in its own minute, or before, it is kept that it was there. */
export async function noteMet({ message, direction, person, others, time, instant }: Sight, world: MailWorld) {
  if (direction !== 'in' || message.list || !time?.exact || time.at + MINUTE <= instant) return;
  const { at } = time;
  await world.alone(async () => {
    const met = await lately(instant, world);
    for (const one of person === null ? others : [person, ...others]) {
      const key = one.address.toLowerCase();
      met.set(key, Math.max(at, met.get(key) ?? at));
    }
    await world.keepMet(Object.fromEntries(met));
  });
}

/**
 * A reminder for when no answer comes to the message on the screen. What is dated in the minute it is planned in is an
 * answer, unless the rep had met such a one from the same person already.
 */
export async function waitingPlan(seen: Sight, world: MailWorld): Promise<FollowUpPlan> {
  const { person, found, instant } = seen;
  const addresses = [person, ...(found.known?.contact.emails ?? [])].flatMap((one) => one?.address.toLowerCase() ?? []);
  const met = await lately(instant, world);
  const there = addresses.map((address) => (met.get(address) ?? 0) + MINUTE);
  return { ...reminderPlan(seen), answersFrom: Math.max(Math.floor(instant / MINUTE) * MINUTE, ...there) };
}

async function lately(instant: number, world: MailWorld): Promise<Map<string, number>> {
  const met = Object.entries(v.parse(MetSchema, await world.met()));
  return new Map(met.filter(([, at]) => at + MINUTE > instant));
}
