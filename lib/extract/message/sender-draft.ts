import { cleanText } from '../../contacts/clean-text';
import { emailAddress } from '../../contacts/emails';
import { foldLetters } from '../../contacts/fold';
import { bareName, splitName } from '../../contacts/names';
import type { Draft, Evidence, Observed } from '../draft';
import { personNameConfidence } from '../person-name';
import { isAutomatedAddress } from './automated-sender';
import type { Mailbox } from './message';
import { readHeaderName } from './sender-name';

const EAST_ASIAN = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** The sender's draft: what the head says of them, and under it what their signature does; null where neither tells anybody. */
export function senderDraft(from: Mailbox, replyTo: Mailbox | null, signature: Draft | null): Draft | null {
  const header = readHeaderName(from);
  const quote = cleanText(from.name === '' ? from.address : `${from.name} <${from.address}>`, 300);
  const seen = <T>(value: T, confidence: number): Observed<T> => ({
    value,
    confidence,
    evidence: [{ source: 'header', quote, confidence } satisfies Evidence],
  });
  const name = chosenName(header.person === '' ? null : seen(bareName(header.person) || header.person, 0.9), signature);
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

/** The head's name, but for the signature's where the head has none, or only a part of it. */
function chosenName(header: Observed<string> | null, signature: Draft | null): Observed<string> | null {
  const signed = signature?.name ?? null;
  if (header === null) return signed;
  if (signed === null) return header;
  const [a, b] = [foldLetters(header.value), foldLetters(signed.value)];
  if (a === b) return { ...header, confidence: 0.98, evidence: [...header.evidence, ...signed.evidence].slice(0, 20) };
  // A head's single word, or one that only looks like a name, is a part or a label beside the name they sign with.
  const wordsOf = (name: string) => name.split(/[\s.]+/).map(foldLetters);
  const shared = wordsOf(header.value).some((word) => word.length > 1 && wordsOf(signed.value).includes(word));
  const fuller = wordsOf(signed.value).length > 1 && !EAST_ASIAN.test(header.value);
  const odd = wordsOf(header.value).length === 1 || personNameConfidence(header.value) < 0.6;
  if (shared && fuller && odd)
    return { ...signed, confidence: 0.95, evidence: [...signed.evidence, ...header.evidence].slice(0, 20) };
  return header;
}
