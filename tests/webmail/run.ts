import { spawnSync } from 'node:child_process';
import { installWebmail } from './lab/install-webmail.ts';

// `npm run test:webmail`: Duebook in a real webmail, in both browsers; what the machine lacks for it is installed.

const why = installWebmail();
if (why !== null) {
  console.warn(`NOTHING TESTED: there is no webmail to be had here, for ${why}.`);
} else {
  const commands = [
    'node tests/support/install-browsers.ts',
    'wxt build -b chrome && wxt build -b firefox',
    'vitest run --config tests/vitest.config.ts --project "webmail-*"',
  ];
  for (const command of commands) {
    const { status } = spawnSync(command, { shell: true, stdio: 'inherit' });
    if (status !== 0) process.exit(status ?? 1);
  }
}
