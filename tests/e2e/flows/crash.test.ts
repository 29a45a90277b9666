import { afterAll, beforeAll, expect, test } from 'vitest';
import { contactFields } from '../../support/contact-fields';
import type { RepBrowser } from '../../support/rep-browser';
import { daysFromNow } from '../../support/wall-clock';
import { openRepBrowser } from '../open-rep-browser';

const KILLS = 20;

let rep: RepBrowser;

beforeAll(async () => {
  rep = await openRepBrowser();
});
afterAll(() => rep?.close());

test('every acknowledged save survives the browser being killed', { timeout: 600_000 }, async () => {
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill += 1) {
    const name = `Survivor ${kill}`;
    const followUp = { due: daysFromNow(7), allDay: true, channel: 'call' as const, note: '' };
    const { contactId } = await rep.tell('contacts.save', { into: null, fields: contactFields({ name }), followUp });
    acknowledged.push(contactId);
    // From at once to a tenth of a second later: before, within and after whatever the browser still writes.
    await new Promise((resolve) => setTimeout(resolve, kill * 5));
    await rep.killAndRestart();
    const kept = new Set((await rep.rows('contacts')).map((one) => one.id as string));
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  }
  const followUps = await rep.rows('followUps');
  expect(new Set(followUps.map((one) => one.contactId as string))).toEqual(new Set(acknowledged));
});
