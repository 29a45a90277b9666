import { statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

const BUILD = join(
  import.meta.dirname,
  '../../../.output',
  inject('browser') === 'firefox' ? 'firefox-mv3' : 'chrome-mv3',
);

/** Every page of a webmail the rep has enabled carries this script, whether a message is open in it or not. */
const MOST = 30_000;

test('the script that stays in pages is small: what a press needs comes with the press', () => {
  expect(statSync(join(BUILD, 'webmail.js')).size).toBeLessThanOrEqual(MOST);
});
