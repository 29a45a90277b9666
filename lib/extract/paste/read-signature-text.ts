import { foldLetters } from '../../contacts/fold';
import type { Draft, Reading } from '../evidence/draft';
import { textLines } from '../message/body-lines';
import { noticeOf } from '../message/closing-notices';
import { isProse } from '../message/line-shape';
import { messageParts } from '../message/newest-lines';
import { readSignature } from '../message/read-signature';
import { closingOf } from '../message/signature-lines';
import { senderNames } from '../message/signing-names';
import { readText, type TextReadingOptions } from '../read-text';
import { nicknamesOf } from '../vocabulary/nicknames';

/** The most lines one person's card or signature has. */
const MAX_CARD = 16;
const NOBODY = { name: '', address: '' };

/**
 * Reads the contacts in a text the rep pasted. One person's signature, card or mail is read as a message's signature
 * is, which knows labels and customs of more languages. Anything else (several people, prose) is read as a text.
 */
export function readSignatureText(text: string, options: TextReadingOptions): Reading {
  const reading = readText(text, options);
  const people = reading.drafts.filter((draft) => draft.kind === 'person' && isReachable(draft));
  const lines = signatureIn(text, isList(people));
  const signed = lines.length === 0 ? null : readSignature(lines, NOBODY, options.defaultCountry);
  if (signed === null || (signed.name === null && people.length > 0) || !isReachable(signed)) return reading;
  return { ...reading, drafts: [signed, ...people.filter((draft) => !isSame(draft, signed))] };
}

/** Whether people stand in rows, each with an address or a number beside the name, or have an address each. */
function isList(people: readonly Draft[]): boolean {
  const rows = people.filter(({ name }) => name?.evidence.some(({ quote }) => /@|\d[\d\s()./-]{5,40}\d/.test(quote)));
  const addresses = new Set(people.flatMap(({ emails }) => emails.slice(0, 1).map(({ value }) => value.toLowerCase())));
  return people.length > 1 && (rows.length > 1 || addresses.size > 1);
}

/** The lines of the one signature or card a text is or ends with; none where it has no such form, or is a `list` of people. */
function signatureIn(text: string, list: boolean): string[] {
  const { newest, older } = messageParts(textLines(text));
  const lines = newest.map((line) => line.trim()).filter((line) => line !== '');
  const told = lines.filter((line) => noticeOf(line) === null);
  // A motto or a notice may end a card; a letter begins with sentences.
  const isMail = older.length > 0 || told.slice(0, Math.max(1, told.length - 2)).some(isProse);
  if (list && !isMail) return [];
  const { signOff, signature } = closingOf(lines, senderNames(NOBODY, nicknamesOf));
  if (signature.length > 0 && (isMail || signOff.length > 0)) return signature;
  return isMail || told.length > MAX_CARD ? [] : told;
}

function isReachable(draft: Draft): boolean {
  return draft.emails.length + draft.phones.length + draft.messaging.length > 0;
}

/** Whether two drafts share a name, an address or a number. */
function isSame(a: Draft, b: Draft): boolean {
  const keys = (draft: Draft) => [
    foldLetters(draft.name?.value ?? ''),
    ...draft.emails.map(({ value }) => value.toLowerCase()),
    ...draft.phones.map(({ value }) => value.e164),
  ];
  const known = keys(b).filter((key) => key !== '');
  return keys(a).some((key) => known.includes(key));
}
