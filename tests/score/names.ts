import { readFileSync } from 'node:fs';
import { emailAddress } from '@/lib/contacts/emails';
import { splitName } from '@/lib/contacts/names';
import { fold, percent } from './measure';

type Parts = { title?: string; first?: string; middle?: string; last?: string; suffix?: string };

const TOKEN_PARTS: Record<string, keyof Parts> = {
  PrefixMarital: 'title',
  PrefixOther: 'title',
  GivenName: 'first',
  FirstInitial: 'first',
  MiddleName: 'middle',
  MiddleInitial: 'middle',
  Surname: 'last',
  LastInitial: 'last',
  SuffixGenerational: 'suffix',
  SuffixOther: 'suffix',
};

/** Share of names taken apart exactly right. */
export function scoreNames(corpus: string): Record<string, number> {
  const hard: { input: string; expected: Parts }[] = JSON.parse(readFileSync(`${corpus}/names/hard.json`, 'utf8'));
  const plain: { input: string; tokens: [string, string][] }[] = JSON.parse(
    readFileSync(`${corpus}/names/us-persons.json`, 'utf8'),
  );
  const simple = plain.map(({ input, tokens }) => {
    const expected: Parts = {};
    for (const [label, text] of tokens) {
      const part = TOKEN_PARTS[label];
      if (part !== undefined) expected[part] = `${expected[part] ?? ''} ${text}`;
    }
    return { input, expected };
  });
  const share = (names: { input: string; expected: Parts }[]) => percent(names.filter(isExact).length, names.length);
  return { 'names.hard.exact': share(hard), 'names.plain.exact': share(simple) };
}

function isExact({ input, expected }: { input: string; expected: Parts }): boolean {
  const parts = splitName(input);
  const pairs = [
    [parts.honorific, expected.title],
    [parts.givenName, expected.first],
    [parts.middleName, expected.middle],
    [parts.familyName, expected.last],
    [parts.suffix, expected.suffix],
  ];
  return pairs.every(([found, wanted]) => fold(found ?? '') === fold(wanted ?? ''));
}

/** Share of mailbox lines taken for what they are. */
export function scoreAddresses(corpus: string): Record<string, number> {
  const lines = (name: string) =>
    readFileSync(`${corpus}/addresses/${name}.txt`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const valid = lines('mailbox_valid');
  const invalid = lines('mailbox_invalid');
  return {
    'addresses.valid.share': percent(valid.filter((line) => emailAddress(line) !== '').length, valid.length),
    'addresses.invalid.share': percent(invalid.filter((line) => emailAddress(line) === '').length, invalid.length),
  };
}
