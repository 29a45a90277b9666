import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { BROWSER_CACHE, type BrowserKind, findBrowser } from './find-browser.ts';
import { DISPLAY_TOOLS, missingDisplayTools } from './virtual-display.ts';

// Puts Chromium and Firefox where the tests find them, and on Debian the display on which Chromium's own questions can be
// answered. A machine that has them is left alone.

const KINDS: BrowserKind[] = ['chromium', 'firefox'];
const DEBIAN_PACKAGES: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

function run(command: string, ...args: string[]): boolean {
  console.log(`$ ${command} ${args.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: 'inherit', env }).status === 0;
}

/** Debian's own packages, which bring every library they need; possible only as root. */
function installDebianPackages(packages: readonly string[]): void {
  if (packages.length === 0 || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  if (run('apt-get', 'update')) run('apt-get', 'install', '-y', '--no-install-recommends', ...packages);
}

async function download(kind: BrowserKind): Promise<void> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`No ${kind} is known for this machine; install one by hand.`);
  const browser = kind === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const buildId = await resolveBuildId(browser, platform, 'stable');
  console.log(`Fetching ${browser} ${buildId}`);
  await install({ browser, buildId, platform, cacheDir: BROWSER_CACHE });
}

async function missingKinds(): Promise<BrowserKind[]> {
  const found = await Promise.all(KINDS.map(findBrowser));
  return KINDS.filter((_, at) => found[at] === null);
}

const missing = await missingKinds();
installDebianPackages([
  ...missing.map((kind) => DEBIAN_PACKAGES[kind]),
  // Names in Chinese come out as boxes in pictures without a font that has them.
  ...(missing.length > 0 ? ['fonts-noto-cjk'] : []),
  ...missingDisplayTools().map((tool) => DISPLAY_TOOLS[tool]),
]);
for (const kind of await missingKinds()) await download(kind);
for (const kind of KINDS) console.log(`${kind}: ${await findBrowser(kind)}`);
