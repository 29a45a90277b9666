import type { Observation } from '../evidence/observation';
import { personNameConfidence, SURE_NAME } from '../people/person-name';
import { hasLegalForm } from '../vocabulary/legal-forms';

/** Where mail for somebody goes, before whose that is: "c/o Quist Ltd". */
const CARE_OF = /^c\s?\/\s?o\.?\s+(?=\S)/i;
/** A value with what it is called, and a note in brackets: "Ext.: 14", "[needs JavaScript]". */
const NO_NAME = /^[^:：]{2,20}[:：]\s*\d+$|^\[[^\]]*\]$/;
/** The same company in Latin letters, in brackets behind its name: "株式会社 鷹取（Takatori Co., Ltd.）". */
const IN_LATIN =
  /^(.*[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}].*?)\s?[（(]([\p{Script=Latin}\d\s.,&'-]+)[）)]$/u;
const JOINED = /\s(?:und|and|&|et|y|e|och|og|en|i|и|та)\s/u;
/** Somebody and where they are: "Jane Quist @ Orlwood University". */
const AT = /^(\S+(?: \S+){1,3}) @ (\S.*)$/;

/**
 * A company as it is called, without what a page puts around the name; null where it is no company. Of other fields what
 * was seen.
 */
export function plainEmployer(one: Observation): Observation | null {
  if (one.field !== 'organisation') return one;
  if (NO_NAME.test(one.value) || areTwoPeople(one.value)) return null;
  const value = withoutPerson(withoutLatin(one.value.replace(CARE_OF, '')));
  return value === one.value ? one : { ...one, value };
}

function withoutLatin(value: string): string {
  const [, name = '', latin = ''] = IN_LATIN.exec(value) ?? [];
  return name !== '' && hasLegalForm(latin) ? name : value;
}

function withoutPerson(value: string): string {
  const [, name = '', place = ''] = AT.exec(value) ?? [];
  return name !== '' && personNameConfidence(name) >= SURE_NAME ? place : value;
}

/** "Jane Quist and Bo Dorn" are two who run a company, not what it is called. */
function areTwoPeople(value: string): boolean {
  const [one = '', other = '', more] = value.split(JOINED);
  return other !== '' && more === undefined && [one, other].every((name) => personNameConfidence(name) >= SURE_NAME);
}
