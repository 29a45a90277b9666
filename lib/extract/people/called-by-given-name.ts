import { wordPattern } from '../word-pattern';
import { isGivenNameAlone } from './person-in-line';

/** Whom a sentence says to call by the given name alone, with the number or the address right behind: "Call Jane on 0113 …". */
const CALL = wordPattern(
  String.raw`(?<!\p{L})(?:call|ring|phone|telephone|text|e-?mail|contact|ask for|speak (?:to|with)|talk to|write to|see|dial|reach|rufen Sie|fragen Sie nach|melden Sie sich bei|appelez|joignez|contactez|llame a|pregunte por|ligue para|fale com|chiamate|chiedere di|bel|ring til|ring|zadzwoń do)\s(?:or (?:text|call|e-?mail|phone)\s)?(\p{Lu}\p{Ll}{2,})(?:\s(?:on|at|or text|directly|direct|today|now|unter|auf|an|au|al|no|op|på|pod))*\s?[:,–-]?\s?(?=[(+]?\d|[^\s@]{2,40}@)`,
  'giu',
);
/** The same of somebody at another company: "alongside Jane at Acme Turf, 0113 …". */
const AT = wordPattern(
  String.raw`(?<!\p{L})(?:with|alongside|to|from|recommend)\s(\p{Lu}\p{Ll}{2,})\s(?:at|of|from)\s(\p{Lu}[^,.;:()]{2,40})[,:(]\s?(?=[(+]?\d)`,
  'gu',
);
const MAY_CALL = wordPattern(String.raw`\p{L}\s\p{Lu}\p{Ll}{2,}.{0,60}[\d@]`, 'u');

/** Somebody named by the given name alone, and the company they are said to be at ('' for the page's own). */
export type CalledByGivenName = { name: string; organisation: string };

/** Whom a line says to call, that it names by a given name and how to reach them. */
export function calledByGivenName(text: string): CalledByGivenName[] {
  if (!MAY_CALL.test(text)) return [];
  const called = [...text.matchAll(CALL.of(text))].map(([, name = '']) => ({ name, organisation: '' }));
  const others = [...text.matchAll(AT.of(text))].map(([, name = '', organisation = '']) => ({ name, organisation }));
  return [...called, ...others].filter(({ name }) => isGivenNameAlone(name));
}
