/** What every Chromium the tests start is told: no network of its own, no first-run pages, no sandbox where root runs it. */
export const CHROMIUM_ARGUMENTS: string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
