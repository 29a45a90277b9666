import { cleanText } from '../../contacts/clean-text';
import { emailAddress } from '../../contacts/emails';
import { foldLetters } from '../../contacts/fold';
import { bareName, splitName } from '../../contacts/names';
import type { Draft, Evidence, Observed } from '../evidence/draft';
import { isAutomatedAddress } from './automated-sender';
import type { Mailbox } from './message';
import { readHeaderName } from './sender-name';
import type { SignedName } from './signed-name';

/** The sender's draft: what the head says of them, and under it what their signature does; null where neither tells anybody. */
export function senderDraft(
  from: Mailbox,
  replyTo: Mailbox | null,
  signature: Draft | null,
  signed: SignedName | null,
): Draft | null {
  const header = readHeaderName(from);
  const quote = cleanText(from.name === '' ? from.address : `${from.name} <${from.address}>`, 300);
  const seen = <T>(value: T, confidence: number): Observed<T> => ({
    value,
    confidence,
    evidence: [{ source: 'header', quote, confidence } satisfies Evidence],
  });
  const head = header.person === '' ? null : seen(bareName(header.person) || header.person, 0.9);
  // A signature's reader has weighed the head's name against the signed one; without one the closing words tell.
  const name = signature?.name ?? chosenName(head, signedAs(signed));
  const emails = signature === null ? [] : [...signature.emails];
  for (const mailbox of [replyTo, from]) {
    const address = mailbox === null ? '' : emailAddress(mailbox.address);
    if (address === '' || (mailbox === replyTo && isAutomatedAddress(address))) continue;
    const at = emails.findIndex(({ value }) => value.toLowerCase() === address.toLowerCase());
    const [known] = at < 0 ? [] : emails.splice(at, 1);
    const own = seen(address, 0.98);
    emails.unshift(known === undefined ? own : { ...own, evidence: [...own.evidence, ...known.evidence].slice(0, 20) });
  }
  const organisation = signature?.organisation ?? (header.organisation === '' ? null : seen(header.organisation, 0.55));
  if (name === null && emails.length === 0 && organisation === null) return signature;
  const parts = splitName(name?.value ?? '');
  const part = (value: string) => (name === null || value === '' ? null : { ...name, value });
  return {
    kind: name === null ? 'organisation' : 'person',
    confidence: Math.min(0.99, 0.7 + (signature === null ? 0 : 0.15) + (name === null ? 0 : 0.1)),
    name,
    givenName: part(parts.givenName),
    familyName: part(parts.familyName),
    organisation,
    jobTitle: signature?.jobTitle ?? null,
    emails: emails.slice(0, 20),
    phones: signature?.phones ?? [],
    urls: signature?.urls ?? [],
    address: signature?.address ?? null,
    messaging: signature?.messaging ?? [],
  };
}

/** The head's name, else the one signed with; both as evidence where they are the same. */
function chosenName(header: Observed<string> | null, signed: Observed<string> | null): Observed<string> | null {
  if (header === null || signed === null) return header ?? signed;
  if (foldLetters(header.value) !== foldLetters(signed.value)) return header;
  return { ...header, confidence: 0.98, evidence: [...header.evidence, ...signed.evidence].slice(0, 20) };
}

function signedAs(signed: SignedName | null): Observed<string> | null {
  if (signed === null) return null;
  const quote = cleanText(signed.line, 300);
  return {
    value: bareName(signed.name) || signed.name,
    confidence: 0.75,
    evidence: [{ source: 'signature', quote, confidence: 0.75 }],
  };
}
