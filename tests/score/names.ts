import { existsSync, readFileSync } from 'node:fs';
import { emailAddress } from '@/lib/contacts/emails';
import { splitName } from '@/lib/contacts/names';
import { type Bench, type Figures, listIn } from './bench';
import { fold, percent } from './measure';

const PARTS = ['title', 'first', 'middle', 'last', 'suffix'] as const;
type Parts = Partial<Record<(typeof PARTS)[number], string>>;
/** A name with its parts; `joins` are the words between two people's given names, which are neither's. */
type Name = { input: string; expected: Parts; joins: string[] };

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

/** Share of names taken apart exactly right: every part, by its letters and digits. */
export function scoreNames(corpus: string, bench: Bench): Figures {
  const hard = listIn<{ input: string; expected: Parts }>(corpus, 'names/hard.json');
  const plain = listIn<{ input: string; tokens: [string, string][] }>(corpus, 'names/us-persons.json');
  return {
    ...(hard && {
      'names.hard.exact': share(
        hard.map((name) => ({ ...name, joins: [] })),
        'hard',
        bench,
      ),
    }),
    ...(plain && { 'names.plain.exact': share(plain.map(fromTokens), 'plain', bench) }),
  };
}

function fromTokens({ input, tokens }: { input: string; tokens: [string, string][] }): Name {
  const expected: Parts = {};
  for (const [label, text] of tokens) {
    const part = TOKEN_PARTS[label];
    if (part !== undefined) expected[part] = `${expected[part] ?? ''} ${text}`.trim();
  }
  return { input, expected, joins: tokens.filter(([label]) => label === 'And').map(([, text]) => text) };
}

function share(names: Name[], field: string, bench: Bench): number {
  const chosen = bench.chosen(names);
  const right = chosen.filter((name) => {
    const found = partsOf(name.input);
    if (isRight(found, name)) return true;
    bench.miss({ item: name.input, field, gold: [said(name.expected)], found: [said(found)] });
    return false;
  });
  return percent(right.length, chosen.length);
}

function partsOf(input: string): Parts {
  const { honorific, givenName, middleName, familyName, suffix } = splitName(input);
  return { title: honorific, first: givenName, middle: middleName, last: familyName, suffix };
}

function isRight(found: Parts, { expected, joins }: Name): boolean {
  // Nobody can tell from one bare word whether it is a given or a family name.
  const words = PARTS.flatMap((part) => expected[part]?.split(/\s+/) ?? []);
  if (words.length === 1 && (expected.first ?? expected.last) !== undefined)
    return PARTS.map((part) => fold(found[part] ?? '')).join('') === fold(words.join('')) && !found.title;
  return PARTS.every((part) => withoutJoins(found[part] ?? '', joins) === fold(expected[part] ?? ''));
}

function withoutJoins(part: string, joins: readonly string[]): string {
  const words = part.split(/\s+/).filter((word) => !joins.some((join) => join.toLowerCase() === word.toLowerCase()));
  return fold(words.join(' '));
}

function said(parts: Parts): string {
  return PARTS.flatMap((part) => (parts[part] ? [`${part}: ${parts[part]}`] : [])).join(', ');
}

/** Share of mailbox lines taken for what they are. */
export function scoreAddresses(corpus: string, bench: Bench): Figures {
  const folder = `${corpus}/addresses`;
  const judged = (is: boolean, lines: string[]) => {
    const chosen = bench.chosen(lines);
    const wrong = chosen.filter((line) => (emailAddress(line) !== '') !== is);
    for (const item of wrong) bench.miss({ item, field: is ? 'valid' : 'invalid', gold: [item], found: [] });
    return percent(chosen.length - wrong.length, chosen.length);
  };
  return {
    ...(existsSync(`${folder}/mailbox_valid.txt`) && {
      'addresses.valid.share': judged(true, linesOf(`${folder}/mailbox_valid.txt`)),
    }),
    ...(existsSync(`${folder}/mailbox_invalid.txt`) && {
      'addresses.invalid.share': judged(false, linesOf(`${folder}/mailbox_invalid.txt`)),
    }),
  };
}

function linesOf(path: string): string[] {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  return lines.filter((line) => line.trim() !== '' && !line.startsWith('#'));
}
