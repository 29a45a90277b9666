import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

// Everything that must hold before a change goes in. Every step runs, so that one failure does not hide another; the
// last line is the sum of the tests, alone.

const VITEST = 'vitest run --config tests/vitest.config.ts';

/** What is run, in order. Steps with `tests` are Vitest runs whose counts are summed. */
const STEPS: { name: string; command: string; tests?: boolean }[] = [
  { name: 'browsers', command: 'node tests/support/install-browsers.ts' },
  { name: 'types', command: 'wxt prepare && tsc --noEmit' },
  { name: 'lint', command: 'biome check .' },
  { name: 'unit tests', command: `${VITEST} --project unit`, tests: true },
  { name: 'build', command: 'wxt build -b chrome && wxt build -b firefox' },
  { name: 'web-ext lint', command: 'npm run --silent web-ext' },
  { name: 'end-to-end tests', command: `${VITEST} --project "e2e-*"`, tests: true },
  { name: 'store packages', command: 'npm run --silent zip' },
];

const folder = temporaryFolder('results');

async function run(command: string): Promise<boolean> {
  const child = spawn(command, { shell: true, stdio: 'inherit' });
  return (await new Promise<number | null>((resolve) => child.once('exit', resolve))) === 0;
}

/** The counts a Vitest run wrote; one failure where it wrote none, as it never got to its tests. */
function countsIn(file: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
    // Pending ones are those a failing hook kept from running.
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

let passed = 0;
let failed = 0;
const broken: string[] = [];
for (const { name, command, tests } of STEPS) {
  console.log(`\n=== ${name}`);
  const started = Date.now();
  const file = join(folder.path, `${name}.json`);
  const good = await run(tests ? `${command} --reporter=default --reporter=json --outputFile.json="${file}"` : command);
  if (tests) {
    const counts = countsIn(file);
    passed += counts.passed;
    failed += counts.failed;
  }
  if (!good) broken.push(name);
  console.log(`--- ${name}: ${good ? 'good' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`);
}
rmSync(folder.path, { recursive: true, force: true });
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(broken.length > 0 ? 1 : 0);
