import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/temporary-folder';
import { runDovecot } from './dovecot';
import { type Letter, rawLetter } from './letter';
import { runRoundcube, type Skin } from './roundcube';

/** The rep whose mailbox it is. */
export const ACCOUNT = { user: 'rita@northwind-tools.example', password: 'lab-only' };

export type Lab = {
  /** Where the webmail is served. */
  origin: string;
  wear: (skin: Skin) => void;
  end: () => Promise<void>;
};

/** A mailbox with `letters`, the first the newest, behind a real webmail on loopback. */
export async function startLab(letters: readonly Letter[]): Promise<Lab> {
  const folder = temporaryFolder('webmail');
  const ends: (() => Promise<void>)[] = [];
  const end = async () => {
    for (const one of ends.reverse()) await one();
    folder.remove();
  };
  try {
    // Neither server runs as us.
    chmodSync(folder.path, 0o755);
    const [imap, web] = ['imap', 'web'].map((name) => join(folder.path, name));
    if (imap === undefined || web === undefined) throw new Error('No folders.');
    mkdirSync(imap);
    mkdirSync(web);
    const newest = Date.now() - 60_000;
    const messages = letters.map((letter, at) => ({
      file: `${1_000_000 + letters.length - at}.${letter.id}.lab`,
      raw: rawLetter(letter),
      at: new Date(newest - at * 3_600_000),
    }));
    const dovecot = await runDovecot(imap, ACCOUNT, messages);
    ends.push(dovecot.end);
    const roundcube = await runRoundcube(web, dovecot.port);
    ends.push(roundcube.end);
    return { origin: roundcube.origin, wear: roundcube.wear, end };
  } catch (thrown) {
    await end();
    throw thrown;
  }
}
