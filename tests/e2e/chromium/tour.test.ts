import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';

// What `npm start` runs, but for building what is built: it is the first thing a newcomer does, and nothing else runs it.

const ROOT = join(import.meta.dirname, '../../..');

test('the tour walks the whole path', { timeout: 120_000 }, async () => {
  const program = ['tests/support/run-typescript.ts', 'tests/tour/tour.ts', '--headless', '--built'];
  const tour = spawn(process.execPath, program, { cwd: ROOT });
  const ended = new Promise<number | null>((resolve) => tour.once('exit', resolve));
  const [said, wrong, code] = await Promise.all([text(tour.stdout), text(tour.stderr), ended]);
  expect({ code, wrong, said }).toMatchObject({
    code: 0,
    said: expect.stringMatching(/In the book: Ingrid Solheim, follow-up due .*At the due minute.*the whole path/s),
  });
});
