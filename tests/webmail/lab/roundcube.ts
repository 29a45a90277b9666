import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port';
import { runServer } from './run-server';

export const SKINS = ['elastic', 'larry'] as const;
export type Skin = (typeof SKINS)[number];

/** Its styles, scripts, fonts and pictures, by what their names end in. */
const STILL = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  png: 'image/png',
  gif: 'image/gif',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
};

/**
 * Has browsers keep what does not change, as the web servers of real webmails do. PHP's own says nothing of that, and
 * each message would bring a megabyte of scripts anew.
 */
const ROUTER = `<?php
$file = $_SERVER['DOCUMENT_ROOT'] . parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
$type = json_decode('${JSON.stringify(STILL)}', true)[pathinfo($file, PATHINFO_EXTENSION)] ?? null;
if ($type === null || !is_file($file)) return false;
header("Content-Type: $type");
header('Cache-Control: max-age=3600');
readfile($file);
`;

/** Roundcube on loopback, for the IMAP server on `imapPort`; `wear` changes its skin from the next page on. */
export async function runRoundcube(
  folder: string,
  imapPort: number,
): Promise<{ origin: string; wear: (skin: Skin) => void; end: () => Promise<void> }> {
  const port = await freePort();
  const config = join(folder, 'config');
  for (const part of ['config', 'temp', 'logs', 'db']) mkdirSync(join(folder, part));
  for (const file of ['defaults.inc.php', 'mimetypes.php']) symlinkSync(`/etc/roundcube/${file}`, join(config, file));
  const database = join(folder, 'db', 'roundcube.sqlite');
  execFileSync('php', [
    '-r',
    '$db = new PDO("sqlite:" . $argv[1]); $db->exec(file_get_contents("/usr/share/roundcube/SQL/sqlite.initial.sql"));',
    database,
  ]);
  const wear = (skin: Skin) =>
    writeFileSync(
      join(config, 'config.inc.php'),
      `<?php
$config['db_dsnw'] = 'sqlite:///${database}?mode=0666';
$config['imap_host'] = 'localhost:${imapPort}';
$config['des_key'] = 'duebook-webmail-lab-key!';
$config['temp_dir'] = '${join(folder, 'temp')}';
$config['log_dir'] = '${join(folder, 'logs')}';
$config['plugins'] = [];
$config['skin'] = '${skin}';
$config['language'] = 'en_US';
$config['ip_check'] = false;
$config['session_lifetime'] = 120;
$config['enable_installer'] = false;
`,
    );
  wear('elastic');
  const router = join(folder, 'router.php');
  writeFileSync(router, ROUTER);
  openToAll(folder);
  const end = await runServer(
    'php',
    // Its code is kept, too, and asked each time whether it has changed, as its configuration does.
    ['-d', 'opcache.revalidate_freq=0', '-S', `127.0.0.1:${port}`, '-t', '/var/lib/roundcube/public_html', router],
    port,
    {
      // The message is fetched into its frame while the list asks for news.
      env: { ROUNDCUBE_CONFIG_DIR: config, PHP_CLI_SERVER_WORKERS: '4' },
      uid: idOf('-u'),
      gid: idOf('-g'),
    },
  );
  return { origin: `http://127.0.0.1:${port}`, wear, end };
}

/** The number of the user, or the group, that serves web pages on Debian. */
function idOf(which: '-u' | '-g'): number {
  return Number(execFileSync('id', [which, 'www-data'], { encoding: 'utf8' }));
}

function openToAll(folder: string): void {
  execFileSync('chmod', ['-R', 'a+rwX', folder]);
  chmodSync(folder, 0o777);
}
