import { jaroWinkler } from './jaro-winkler';
import type { WordRun } from './word-runs';

/** From here on two words count as one word misspelt ("Stephen", "Steven"; not "Anna", "Anne"). */
const MISSPELT_FROM = 0.89;
const SHORTEST_MISSPELT = 4;

/**
 * Whether two names, as the words they are written in, may well be one person's: every word of the shorter is in the
 * longer, in any order, in full, by its initial or misspelt, and one of them in full. Chinese, Japanese and Korean names
 * must be equal: one character makes another person. null where they are not alike.
 */
export function namesAlike(one: readonly WordRun[], other: readonly WordRun[]): 'same' | 'similar' | null {
  const [han, theirHan] = [ideographsOf(one), ideographsOf(other)];
  if (han !== '' && theirHan !== '') return han === theirHan ? 'same' : null;
  const [fewer, more] = [lettersOf(one), lettersOf(other)].sort((a, b) => a.length - b.length);
  if (!fewer || !more || fewer.length === 0) return null;

  const left = Array.from(more);
  const take = (match: (word: string) => boolean): boolean => {
    const at = left.findIndex(match);
    if (at < 0) return false;
    left.splice(at, 1);
    return true;
  };
  const changed = fewer.filter((word) => !take((candidate) => candidate === word));
  const inFull = fewer.some((word) => word.length > 1 && !changed.includes(word));
  if (!inFull || (fewer.length === 1 && more.length > 1)) return null;
  if (!changed.every((word) => take((candidate) => isInitial(word, candidate) || isMisspelt(word, candidate)))) {
    return null;
  }
  return changed.length === 0 && left.length === 0 ? 'same' : 'similar';
}

/** The ideographic part of a name, without the space some put between family and given name. */
export function ideographsOf(name: readonly WordRun[]): string {
  return name.map(({ text, ideographic }) => (ideographic ? text : '')).join('');
}

/** The words of a name in an alphabet. */
export function lettersOf(name: readonly WordRun[]): string[] {
  return name.flatMap(({ text, ideographic }) => (ideographic ? [] : [text]));
}

function isInitial(one: string, other: string): boolean {
  return (one.length === 1 || other.length === 1) && one.charAt(0) === other.charAt(0);
}

function isMisspelt(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= SHORTEST_MISSPELT && jaroWinkler(one, other) >= MISSPELT_FROM;
}
