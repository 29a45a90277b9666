import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Browser, getInstalledBrowsers } from '@puppeteer/browsers';

export type BrowserKind = 'chromium' | 'firefox';

/** Where browsers are put that no system package brings; the place puppeteer itself uses, so they are shared with it. */
export const BROWSER_CACHE = join(homedir(), '.cache', 'puppeteer');

const VARIABLES: Record<BrowserKind, string[]> = {
  chromium: ['DUEBOOK_CHROMIUM', 'CHROME_PATH', 'CHROME_BIN'],
  firefox: ['DUEBOOK_FIREFOX', 'FIREFOX_PATH', 'FIREFOX_BIN'],
};

/** Names on the PATH, Chromium proper first: branded Chrome no longer loads an extension from its command line. */
const COMMANDS: Record<BrowserKind, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
  firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox'],
};

const PROGRAMS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);

const USUAL_PATHS: Record<BrowserKind, string[]> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ...PROGRAMS.flatMap((folder) => [
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
  ],
  firefox: [
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...PROGRAMS.map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  ],
};

function onPath(command: string): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, process.platform === 'win32' ? `${command}.exe` : command));
}

/** The path of a browser of this kind: the one an environment variable names, an installed one, or null. */
export async function findBrowser(kind: BrowserKind): Promise<string | null> {
  const named = VARIABLES[kind].flatMap((name) => process.env[name] ?? []);
  const wanted = kind === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const cached = (await getInstalledBrowsers({ cacheDir: BROWSER_CACHE }))
    .filter((installed) => installed.browser === wanted)
    .map((installed) => installed.executablePath);
  const candidates = [...named, ...COMMANDS[kind].flatMap(onPath), ...USUAL_PATHS[kind], ...cached];
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** The path of a browser of this kind. @throws Error saying how to install one */
export async function requireBrowser(kind: BrowserKind): Promise<string> {
  const path = await findBrowser(kind);
  if (path === null) {
    throw new Error(`No ${kind} found. Run "npm run browsers", or name one in ${VARIABLES[kind][0]}.`);
  }
  return path;
}
