import { cleanText } from '../../contacts/clean-text';
import { fold, foldLetters } from '../../contacts/fold';
import { bareName, splitName } from '../../contacts/names';
import type { Mailbox } from './message';
import { readHeaderName } from './sender-name';

/** What a signature may call its sender by. */
export type SenderName = {
  /** The whole name, letters only, in both orders. */
  whole: ReadonlySet<string>;
  /** Each word of the name that can stand alone, folded. */
  words: ReadonlySet<string>;
  initials: ReadonlySet<string>;
  /** The mail address, and its host. */
  address: string;
  host: string;
};

/** All that a sender's header tells of what they sign with. */
export function senderNames(sender: Mailbox, nicknamesOf: (given: string) => readonly string[]): SenderName {
  const { person } = readHeaderName(sender);
  const name = person === '' ? cleanText(sender.name, 200) : bareName(person) || person;
  const parts = splitName(name);
  const words = new Set<string>();
  const whole = new Set<string>();
  const all = fold(name)
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => word !== '');
  for (const word of all) if (word.length >= 2 || /\p{Script=Han}/u.test(word)) words.add(foldLetters(word));
  for (const part of [parts.givenName, parts.familyName])
    if (foldLetters(part).length >= 2) words.add(foldLetters(part));
  for (const nick of [...words].flatMap((word) => nicknamesOf(word))) words.add(nick);
  whole.add(foldLetters(name));
  if (parts.familyName !== '' && parts.givenName !== '') {
    whole.add(foldLetters(parts.givenName + parts.familyName));
    whole.add(foldLetters(parts.familyName + parts.givenName));
  }
  const letters = all.map((word) => word.charAt(0));
  const initials = new Set([letters.join(''), [...letters].reverse().join('')].filter((one) => one.length >= 2));
  if (letters.length >= 2) {
    initials.add((letters[0] ?? '') + (letters.at(-1) ?? ''));
    initials.add((letters.at(-1) ?? '') + (letters[0] ?? ''));
    if (letters.length === 3) initials.add(`${letters[1]}${letters[2]}${letters[0]}`);
  }
  const address = cleanText(sender.address, 300).toLowerCase();
  for (const word of address.slice(0, Math.max(0, address.lastIndexOf('@'))).split(/[^\p{L}]+/u))
    if (word.length >= 3) words.add(foldLetters(word));
  words.delete('');
  whole.delete('');
  return { whole, words, initials, address, host: address.slice(address.lastIndexOf('@') + 1) };
}
