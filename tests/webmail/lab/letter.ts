import { execFileSync } from 'node:child_process';

/** What the book is to hold after a message's sender is saved; a field left out is to be empty. */
export type SavedAnswer = {
  name: string;
  organisation?: string;
  jobTitle?: string;
  emails: string[];
  /** E.164. */
  phones?: string[];
};

/** A message as it lies in a mailbox, and the answers for it. */
export type Letter = {
  id: string;
  /** The whole head, raw, each line as a mail server would hand it over. */
  head: readonly string[];
  body: string;
  /** How head and body are written as bytes; UTF-8 where left out. */
  charset?: string;
  /** Sender as a rep is to see them. */
  from: { name: string; address: string };
  /** Null where nobody is to be saved: lists, machines, the rep's own. */
  saved: SavedAnswer | null;
};

/** The bytes of a text in a character set that mail still comes in. */
export function encoded(text: string, charset: string): Buffer {
  if (/^utf-8$/i.test(charset)) return Buffer.from(text, 'utf8');
  return execFileSync('iconv', ['-f', 'UTF-8', '-t', charset], { input: text });
}

/** RFC 2047, section 4.1: a header word in a character set of its own. */
export function encodedWord(text: string, charset: string): string {
  return `=?${charset}?B?${encoded(text, charset).toString('base64')}?=`;
}

/** RFC 2045, section 6.7. */
export function quotedPrintable(text: string, charset = 'utf-8'): string {
  const lines = text.split('\n').map((line) => {
    const bytes = encoded(line, charset);
    let out = '';
    let width = 0;
    for (const [at, byte] of bytes.entries()) {
      const last = at === bytes.length - 1;
      const plain = (byte >= 33 && byte <= 126 && byte !== 61) || (byte === 32 && !last) || (byte === 9 && !last);
      const piece = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
      if (width + piece.length > 75) {
        out += '=\r\n';
        width = 0;
      }
      out += piece;
      width += piece.length;
    }
    return out;
  });
  return lines.join('\r\n');
}

/** Text and HTML side by side, as mail programs send them. */
export function multipart(text: string, html: string): { type: string; body: string } {
  const boundary = 'duebook-lab-part';
  const part = (kind: string, content: string) =>
    `--${boundary}\r\nContent-Type: text/${kind}; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(content)}\r\n`;
  return {
    type: `multipart/alternative; boundary="${boundary}"`,
    body: `${part('plain', text)}${part('html', html)}--${boundary}--\r\n`,
  };
}

/** The message as bytes. */
export function rawLetter({ head, body, charset = 'utf-8' }: Letter): Buffer {
  const lines = [...head, 'MIME-Version: 1.0', '', ''].join('\r\n');
  return Buffer.concat([Buffer.from(lines, 'utf8'), encoded(body.replace(/\r?\n/g, '\r\n'), charset)]);
}
