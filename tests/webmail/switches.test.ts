import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SKINS } from './lab/roundcube';
import { PEOPLE } from './letters/letters';
import { openWebmail, type Webmail } from './open-webmail';

const SWITCHES = 200;
/** Five in eight are in a hurry: pressed over while they are fetched, or before their chip can have come. */
const HASTE = [
  'askFor',
  'previewChip',
  'previewSender',
  'askFor',
  'previewChip',
  'previewSender',
  'askFor',
  'previewChip',
] as const;
/** With the same message open as after the last, the third time it is. */
const SETTLED = ((SWITCHES - 1) % PEOPLE.length) + 2 * PEOPLE.length;

let webmail: Webmail;

beforeAll(async () => {
  webmail = await openWebmail();
});
afterAll(() => webmail?.close());

describe.each(SKINS)('in %s', (skin) => {
  test('two hundred messages one after the other leave one chip at most, and nothing behind', {
    timeout: 600_000,
  }, async () => {
    const { lab, rep, mail } = webmail;
    lab.wear(skin);
    await mail.openList();
    await mail.page.bringToFront();
    const kept = () => rep.pageMemory(mail.page);
    let before: Awaited<ReturnType<typeof kept>> | undefined;
    await mail.countChips();
    for (let turn = 0; turn < SWITCHES; turn += 1) {
      const letter = PEOPLE[turn % PEOPLE.length];
      if (letter === undefined) break;
      // Each round begins one further on, so that every letter is met in each way.
      const haste = HASTE[(turn + Math.floor(turn / PEOPLE.length)) % HASTE.length] ?? 'previewChip';
      await mail[haste](letter);
      if (turn === SETTLED) before = await kept();
    }
    // Counted at every drawing all the while; none at all would be a chip nobody sees.
    expect(await mail.mostChips()).toBe(1);
    const after = await kept();
    if (before === undefined) throw new Error('Nothing was measured on the way.');
    expect(after.listeners).toBeLessThan(before.listeners * 1.2 + 50);
    // Firefox tells the bytes of nodes, of which Roundcube itself leaves 1.4 KB behind with each message, without Duebook too.
    const left = rep.kind === 'firefox' ? SWITCHES * 1_000 : 500;
    expect(after.nodes).toBeLessThan(before.nodes * 1.2 + left);
    expect(after.bytes).toBeLessThan(before.bytes * 1.2 + 1_000_000);
  });
});
