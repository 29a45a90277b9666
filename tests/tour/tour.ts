import { spawnSync } from 'node:child_process';
import { launchChromium } from '../support/chromium-browser';
import { findBrowser } from '../support/find-browser';
import { launchFirefox } from '../support/firefox-browser';
import { serveFolder } from '../support/serve-folder';
import { headedTour } from './headed-tour';
import { headlessTour } from './headless-tour';

// `npm start`: builds Duebook and shows a newcomer its whole path, save → due → reminder, on a company's pages made for
// it. With a display the browser is theirs to use; without one (or with --headless) the tour walks itself and leaves
// pictures in .tour/. `npm start -- --pictures` also refreshes those the README shows; with --built nothing is built anew.

const wanted = new Set(process.argv.slice(2));
const pictures = wanted.has('--pictures');
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = pictures || wanted.has('--headless') || !hasDisplay;

function run(command: string): void {
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`"${command}" failed.`);
}

if (!wanted.has('--built')) {
  console.log('Building Duebook…');
  run('node tests/support/install-browsers.ts');
  run('wxt build -b chrome && wxt build -b firefox');
}

const demo = await serveFolder(`${import.meta.dirname}/demo`);
const chromium = (await findBrowser('chromium')) !== null && !wanted.has('--firefox');
const rep = chromium ? await launchChromium({ headless }) : await launchFirefox({ headless });
try {
  if (headless) await headlessTour(rep, demo.origin, pictures);
  else await headedTour(rep, demo.origin);
} finally {
  await rep.close();
  await demo.close();
}
