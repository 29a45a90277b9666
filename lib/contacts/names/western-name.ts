import { isConjunction } from './conjunctions';
import { areTwoSurnames } from './double-surnames';
import { givesLast, leadsWithFamily } from './family-first';
import { addressesGivenName, honorificLength } from './honorifics';
import { type NameParts, NO_PARTS } from './name-parts';
import { givenLength, isParticle } from './particles';
import { callingLength, isDottedDegree, isGeneration, isSuffix, readsLikeDegree } from './suffixes';

type Ordered = Pick<NameParts, 'givenName' | 'middleName' | 'familyName'>;

const INITIAL = /^\p{L}\.?$/u;
const CAPITALISED = /^\p{Lu}\p{M}*\p{Ll}/u;

/** Takes a name in an alphabet apart: honorifics and suffixes at the ends, "Family, Given", couples and name particles. */
export function splitWestern(name: string): NameParts {
  const [front = '', ...behind] = name.split(/\s*,\s*/).filter((part) => part !== '');
  const suffixes: string[] = [];
  let words = front.split(/\s+/).filter((word) => word !== '');
  const turned: string[] = [];
  // In a name written all in capitals a word in capitals tells nothing.
  const shouting = front === front.toUpperCase();
  for (const part of behind) {
    const these = part.split(/\s+/);
    const ending = these.every((word) => isSuffix(word) || (!shouting && readsLikeDegree(word)));
    const calling = words.length > 1 && callingLength([...words, ...these]) === these.length;
    if (calling || (ending && (words.length > 1 || turned.length > 0 || these.every(isSuffix)))) suffixes.push(part);
    else turned.push(...these);
  }
  const honorifics = words.slice(0, honorificLength(words));
  words = words.slice(honorifics.length);
  const alone = honorifics.length > 0 || turned.length > 0 || isGeneration(words.at(-1) ?? '');
  const ends: string[] = [];
  for (let length = endLength(words, alone); length > 0; length = endLength(words, alone))
    ends.unshift(...words.splice(-length));
  const honorific = honorifics.join(' ');
  const suffix = [...ends, ...suffixes].join(', ');
  if (turned.length > 0) return splitTurned(words, turned, { honorifics, ends, suffixes });
  if (words.length === 1)
    return { ...NO_PARTS, honorific, suffix, ...onlyName(words[0] ?? '', honorifics.at(-1) ?? '') };
  // "Drs. Roe and Quist": behind an honorific a couple of single names is of two families.
  if (honorifics.length > 0 && words.length === 3 && isConjunction(words[1] ?? ''))
    return { ...NO_PARTS, honorific, suffix, familyName: words.join(' ') };
  return { honorific, suffix, ...inOrder(words) };
}

/** How many words at the end are one suffix or calling; a name of its own stays before it. */
function endLength(words: readonly string[], alone: boolean): number {
  if (words.length > (alone ? 1 : 2) && isSuffix(words.at(-1) ?? '')) return 1;
  return callingLength(words);
}

/** "Family, Given": what stands behind the comma is the given name and what follows it. */
function splitTurned(
  family: readonly string[],
  turned: readonly string[],
  { honorifics, ends, suffixes }: Record<'honorifics' | 'ends' | 'suffixes', readonly string[]>,
): NameParts {
  const more = turned.slice(0, honorificLength(turned));
  const rest = turned.slice(more.length);
  let end = rest.length;
  while (end > 1 && (isSuffix(rest[end - 1] ?? '') || isDottedDegree(rest[end - 1] ?? ''))) end -= 1;
  const own = rest.slice(0, end);
  const couple = own.some(isConjunction);
  const length = couple ? own.length : givenLength([...own, ...family]);
  return {
    honorific: [...honorifics, ...more].join(' '),
    givenName: own.slice(0, length).join(' '),
    middleName: own.slice(length).join(' '),
    familyName: family.join(' '),
    suffix: [...ends, ...rest.slice(end), ...suffixes].join(', '),
  };
}

/** A single word: the family name behind most honorifics, else the given name. */
function onlyName(word: string, honorific: string): Partial<NameParts> {
  return honorific === '' || addressesGivenName(honorific) ? { givenName: word } : { familyName: word };
}

/** Two words or more as they follow each other. */
function inOrder(words: readonly string[]): Ordered {
  const family = leadingFamily(words);
  if (family > 0) {
    const given = words.slice(family);
    const middleFirst = given.length > 1 && givesLast(words);
    const first = middleFirst ? given.slice(-1) : given.slice(0, 1);
    const middle = middleFirst ? given.slice(0, -1) : given.slice(1);
    return { givenName: first.join(' '), middleName: middle.join(' '), familyName: words.slice(0, family).join(' ') };
  }
  const and = words.findIndex(
    (word, at) => at > 0 && at < words.length - 2 && isConjunction(word) && !isParticle(words[at - 1] ?? ''),
  );
  return and > 0 ? couple(words, and) : givenFirst(words);
}

/** "Jane and Bruno Quist", "Jane M. and Bruno T. Quist": both given names stand before the one family name. */
function couple(words: readonly string[], and: number): Ordered {
  const second = givenFirst(words.slice(and + 1));
  const initials = words.slice(1, and);
  if (!initials.every((word) => INITIAL.test(word)))
    return { ...second, givenName: [...words.slice(0, and + 1), second.givenName].join(' ') };
  const middles = [...initials, second.middleName].filter((word) => word !== '');
  return {
    givenName: `${words[0]} ${words[and]} ${second.givenName}`,
    middleName: middles.join(initials.length > 0 ? ` ${words[and]} ` : ' '),
    familyName: second.familyName,
  };
}

/** How many words at the head are the family name: set off in capitals ("DUPONT Jean") or put first by the language. */
function leadingFamily(words: readonly string[]): number {
  let capitals = 0;
  while (capitals < words.length && isSetOff(words[capitals] ?? '')) capitals += 1;
  if (capitals > 0 && capitals < words.length && words.slice(capitals).every((word) => CAPITALISED.test(word)))
    return capitals;
  return leadsWithFamily(words) ? 1 : 0;
}

function givenFirst(words: readonly string[]): Ordered {
  const first = givenLength(words);
  let start = words.length - 1;
  while (start > first && isParticle(words[start - 1] ?? '')) start -= 1;
  // The first particle begins the family name: "Ludwig van der Rohe", "Juan de la Cruz".
  const particle = words.findIndex(
    (word, at) => at >= first && at < words.length - 1 && isParticle(word) && /^\p{Ll}/u.test(word),
  );
  if (particle > 0) start = Math.min(start, particle);
  // Spanish, Catalan and Portuguese names of two families are joined: "Velasquez y Garcia", "Costa e Silva".
  if (start > 2 && /^[yei]$/u.test(words[start - 1] ?? '')) start -= 2;
  else if (start > first && areTwoSurnames(words[start - 1] ?? '', words[start] ?? '')) start -= 1;
  return {
    givenName: words.slice(0, first).join(' '),
    middleName: words.slice(first, start).join(' '),
    familyName: words.slice(start).join(' '),
  };
}

/** Whether a word in a name of mixed case is set off in capitals: not initials put together ("AJ", "TJ"). */
function isSetOff(word: string): boolean {
  if (/^\p{Lu}{2}$/u.test(word)) return /^[^AEIOU][AEIOU]$|^OH$/u.test(word);
  return /^\p{Lu}[\p{Lu}\p{M}'\u2019-]+$/u.test(word) || /^(?:Mc|Mac|De|Di|Le|La)\p{Lu}{2,}$/u.test(word);
}
