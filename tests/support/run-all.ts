import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { installWebmail } from '../webmail/lab/install-webmail.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { missingDisplayTools } from './virtual-display.ts';

// Everything that must hold before a change goes in. Every step runs, so that one failure does not hide another; the
// last line is the sum of the tests, alone.

const VITEST = 'vitest run --config tests/vitest.config.ts';
const noWebmail = installWebmail();
// With the flows rather than after them: while one waits for a whole minute, another works.
const inBrowsers = noWebmail === null ? '--project "e2e-*" --project "webmail-*"' : '--project "e2e-*"';

/** What is run, in order. Steps with `tests` are Vitest runs whose counts are summed. */
const STEPS: { name: string; command: string; tests?: boolean }[] = [
  { name: 'browsers', command: 'node tests/support/install-browsers.ts' },
  { name: 'types', command: 'wxt prepare && tsc --noEmit' },
  { name: 'lint', command: 'biome check .' },
  { name: 'unit tests', command: `${VITEST} --project "unit-*"`, tests: true },
  // Says so and is good where there is no corpus; fails where a figure stands more than a point below its record.
  { name: 'score', command: 'node tests/score/run.mjs --check' },
  { name: 'build', command: 'wxt build -b chrome && wxt build -b firefox' },
  { name: 'web-ext lint', command: 'npm run --silent web-ext' },
  { name: 'end-to-end tests', command: `${VITEST} ${inBrowsers}`, tests: true },
  { name: 'store packages', command: 'npm run --silent zip' },
];

const folder = temporaryFolder('results');

async function run(command: string): Promise<boolean> {
  const child = spawn(command, { shell: true, stdio: 'inherit' });
  return (await new Promise<number | null>((resolve) => child.once('exit', resolve))) === 0;
}

type Counts = { passed: number; failed: number; failures: string[]; late: string[] };
type VitestResults = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    message?: string;
    assertionResults: { status: string; fullName: string; failureMessages?: string[] }[];
  }[];
};

/**
 * The counts a Vitest run wrote, what failed in it and what was good only when tried again; one failure where it wrote
 * none, as it never got to its tests.
 */
function countsIn(file: string): Counts {
  try {
    const results: VitestResults = JSON.parse(readFileSync(file, 'utf8'));
    const failures = results.testResults.flatMap(({ name, message, assertionResults }) => {
      const tests = assertionResults.filter(({ status }) => status === 'failed');
      const said = tests.map(({ fullName, failureMessages }) => `${fullName}\n${failureMessages?.join('\n') ?? ''}`);
      // A file that could not be read, or whose hook failed, has a message and no failed test.
      return (said.length > 0 || !message ? said : [message]).map((text) => `${name}: ${text}`);
    });
    const late = results.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status, failureMessages }) => status === 'passed' && failureMessages?.length)
        .map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages?.join('\n')}`),
    );
    // Pending ones are those a failing hook kept from running.
    const { numPassedTests, numFailedTests, numPendingTests } = results;
    return { passed: numPassedTests, failed: numFailedTests + numPendingTests, failures, late };
  } catch {
    return { passed: 0, failed: 1, failures: ['no results were written'], late: [] };
  }
}

let passed = 0;
let failed = 0;
const broken: string[] = [];
const failures: string[] = [];
const late: string[] = [];
for (const { name, command, tests } of STEPS) {
  console.log(`\n=== ${name}`);
  const started = Date.now();
  const file = join(folder.path, `${name}.json`);
  const good = await run(tests ? `${command} --reporter=default --reporter=json --outputFile.json="${file}"` : command);
  if (tests) {
    const counts = countsIn(file);
    passed += counts.passed;
    failed += counts.failed;
    failures.push(...counts.failures);
    late.push(...counts.late);
  }
  if (!good) broken.push(name);
  console.log(`--- ${name}: ${good ? 'good' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`);
}
rmSync(folder.path, { recursive: true, force: true });
if (noWebmail !== null) console.log(`\nNOT TESTED: the real webmail, for ${noWebmail}.`);
const noDisplay = missingDisplayTools();
if (noDisplay.length > 0) {
  console.log(
    `\nNOT TESTED: Chromium's own question for a webmail, for ${noDisplay.join(' and ')} could not be installed.`,
  );
}
// Said again at the end, where whoever reads only the last screen finds it.
const inShort = (failure: string) => failure.split('\n').slice(0, 12).join('\n');
for (const failure of late) console.log(`\nGOOD ONLY WHEN TRIED AGAIN: ${inShort(failure)}`);
for (const failure of failures) console.log(`\n${inShort(failure)}`);
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(broken.length > 0 ? 1 : 0);
