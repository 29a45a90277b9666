import { chmodSync, chownSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from './free-port';
import { runServer } from './run-server';

/** The user the mailbox belongs to on this machine; no account need have the number. */
const OWNER = 5_000;

/** A message as its bytes, and when it came in. */
export type Delivered = { file: string; raw: Buffer; at: Date };

/** An IMAP server on loopback with one mailbox, which holds `messages`; gives its port and what ends it. */
export async function runDovecot(
  folder: string,
  account: { user: string; password: string },
  messages: readonly Delivered[],
): Promise<{ port: number; end: () => Promise<void> }> {
  const port = await freePort();
  const mail = join(folder, 'mail');
  for (const part of ['', 'cur', 'new', 'tmp']) mkdirSync(join(mail, part), { recursive: true });
  for (const { file, raw, at } of messages) {
    const path = join(mail, 'cur', `${file}:2,`);
    writeFileSync(path, raw);
    utimesSync(path, at, at);
    chownSync(path, OWNER, OWNER);
  }
  for (const part of ['', 'cur', 'new', 'tmp']) chownSync(join(mail, part), OWNER, OWNER);
  // The mailbox's owner and Dovecot's own users have to get through to it.
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'passwd'), `${account.user}:{PLAIN}${account.password}\n`, { mode: 0o644 });
  const config = join(folder, 'dovecot.conf');
  writeFileSync(
    config,
    `base_dir = ${join(folder, 'run')}
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
log_path = ${join(folder, 'dovecot.log')}
mail_location = maildir:${mail}
mail_max_userip_connections = 50
passdb {
  driver = passwd-file
  args = ${join(folder, 'passwd')}
}
userdb {
  driver = static
  args = uid=${OWNER} gid=${OWNER} home=${folder}
}
service imap-login {
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
`,
  );
  const end = await runServer('/usr/sbin/dovecot', ['-F', '-c', config], port);
  return { port, end };
}
