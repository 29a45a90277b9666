import { encoded, encodedWord, type Letter, multipart, quotedPrintable, type SavedAnswer } from '../lab/letter';

const REP = 'Rita Rep <rita@northwind-tools.example>';

export type Plan = {
  id: string;
  name: string;
  address: string;
  subject: string;
  text: string;
  html?: string;
  /** The character set of head and body; the body goes as it is, or as `transfer` says. */
  charset?: string;
  transfer?: '8bit' | 'quoted-printable' | 'base64';
  /** More lines of the head, such as Reply-To. */
  head?: readonly string[];
  to?: string;
  /** The From line as written, where it is not made of name and address. */
  from?: string;
  saved: SavedAnswer | null;
};

/** A letter as a mail program would have sent it. */
export function compose(plan: Plan): Letter {
  const { charset = 'utf-8', transfer = '8bit' } = plan;
  const word = (text: string) => (/^[\x20-\x7e]*$/.test(text) ? text : encodedWord(text, charset));
  const from = plan.from ?? (plan.name === '' ? plan.address : `${quoted(word(plan.name))} <${plan.address}>`);
  const head = [
    `From: ${from}`,
    `To: ${plan.to ?? REP}`,
    `Subject: ${word(plan.subject)}`,
    `Message-ID: <${plan.id}@lab.example>`,
    ...(plan.head ?? []),
  ];
  const shared = { id: plan.id, from: { name: plan.name, address: plan.address }, saved: plan.saved };
  if (plan.html !== undefined) {
    const { type, body } = multipart(plan.text, plan.html);
    return { ...shared, head: [...head, `Content-Type: ${type}`], body };
  }
  const typed = [...head, `Content-Type: text/plain; charset=${charset}`, `Content-Transfer-Encoding: ${transfer}`];
  if (transfer === 'quoted-printable') return { ...shared, head: typed, body: quotedPrintable(plan.text, charset) };
  if (transfer === 'base64') {
    const lines =
      encoded(plan.text, charset)
        .toString('base64')
        .match(/.{1,76}/g) ?? [];
    return { ...shared, head: typed, body: lines.join('\r\n') };
  }
  return { ...shared, head: typed, body: plan.text, charset };
}

/** RFC 5322, section 3.2.4: a name with more than letters and spaces is quoted. */
function quoted(name: string): string {
  return name.startsWith('=?') || /^[A-Za-z ]+$/.test(name) ? name : `"${name.replace(/["\\]/g, '\\$&')}"`;
}
