import { spawnSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';

const PACKAGES = [
  'roundcube-core',
  'roundcube-sqlite3',
  'roundcube-skin-larry',
  'php8.2-cgi',
  // Taken out: it would bring a web server that nothing here needs.
  'libapache2-mod-php8.2-',
  'dovecot-core',
  'dovecot-imapd',
];
const FILES = ['/usr/sbin/dovecot', '/usr/bin/php', '/var/lib/roundcube/public_html/index.php', '/usr/bin/iconv'];
const SKINS = ['elastic', 'larry'].map((skin) => `/usr/share/roundcube/skins/${skin}`);
const POLICY = '/usr/sbin/policy-rc.d';

/** Why no webmail can be had on this machine, or null where one can. Installs it from Debian's packages where missing. */
export function installWebmail(): string | null {
  const missing = () => [...FILES, ...SKINS].filter((file) => !existsSync(file));
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it takes root on Linux';
  if (missing().length === 0) return null;
  if (!existsSync('/usr/bin/apt-get')) return 'it is installed with apt-get, which is not here';
  withoutServices(() => {
    run('debconf-set-selections', [], 'roundcube-core roundcube/dbconfig-install boolean false\n');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]);
  });
  const left = missing();
  return left.length === 0 ? null : `its packages did not bring ${left.join(', ')}`;
}

/** Keeps what is being installed from starting as a service of the machine. */
function withoutServices(install: () => void): void {
  const own = !existsSync(POLICY);
  if (own) writeFileSync(POLICY, '#!/bin/sh\nexit 101\n', { mode: 0o755 });
  try {
    install();
  } finally {
    if (own) rmSync(POLICY);
  }
}

function run(command: string, args: string[], input?: string): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // What fails is seen by the files that are missing afterwards.
  spawnSync(command, args, { stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'inherit'], env, input });
}
