import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { LongestFirst } from './support/longest-first.ts';
import { missingDisplayTools } from './support/virtual-display.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const PURE_ROOMS = ['contacts', 'extract', 'follow-ups', 'score', 'words'].map(
  (room) => `tests/unit/${room}/**/*.test.ts`,
);

/**
 * The pure rooms keep nothing from one test to the next, so that a worker loads them once: to load them anew for every
 * file takes as long again as their tests. All others meet a database or a browser that is a file's own.
 */
const unit = (name: string, include: string[], isolate: boolean, exclude: string[] = []) => ({
  root,
  plugins: [WxtVitest()],
  test: {
    name,
    include,
    exclude,
    environment: 'node' as const,
    // Generous: rendering in jsdom on a busy machine takes a while, and a true hang still ends.
    testTimeout: 20_000,
    isolate,
  },
});

/**
 * A browser on a busy machine is now and then late by more than a flow can wait. A flow is tried a second time, and
 * `npm test` names at its end whatever was good only then: that may be a fault of ours that comes and goes.
 */
const SECOND_TRY = 1;

/** The same flows in each browser; `inject('browser')` tells a flow which one it runs in. */
const endToEnd = (browser: 'chromium' | 'firefox') => ({
  root,
  test: {
    name: `e2e-${browser}`,
    include: ['tests/e2e/flows/**/*.test.ts', `tests/e2e/${browser}/**/*.test.ts`],
    // Left out where there is no display to be had for Chromium's question; a run of everything says so at its end.
    exclude: missingDisplayTools().length > 0 ? ['tests/e2e/chromium/webmail-prompt.test.ts'] : [],
    provide: { browser },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    retry: SECOND_TRY,
  },
});

/** A real webmail is slower than a page of ours, and each browser signs in to one of its own. */
const webmail = (browser: 'chromium' | 'firefox') => ({
  root,
  test: {
    name: `webmail-${browser}`,
    include: ['tests/webmail/**/*.test.ts'],
    provide: { browser },
    testTimeout: 240_000,
    hookTimeout: 120_000,
    retry: SECOND_TRY,
  },
});

export default defineConfig({
  root,
  test: {
    passWithNoTests: false,
    // A browser is several processes, so that many at once only make one another late; with two, cores stand idle while
    // a flow waits for a minute to come.
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      unit('unit-pure', PURE_ROOMS, false),
      unit('unit-rooms', ['tests/unit/**/*.test.{ts,tsx}'], true, PURE_ROOMS),
      endToEnd('chromium'),
      endToEnd('firefox'),
      webmail('chromium'),
      webmail('firefox'),
    ],
  },
});
