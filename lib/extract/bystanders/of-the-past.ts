import { cleanText } from '../../contacts/clean-text';
import { bestText, type Entity, isOnlyMentioned } from '../evidence/entity';
import { wordPattern } from '../word-pattern';

/** A year so long ago that hardly anyone who worked then still does. */
const LONG_AGO = /(?<![\d-])1(?:[5-8]\d\d|9[0-5]\d)(?![\d-])/;
/** That a house began then. */
const BEGUN = wordPattern(
  String.raw`(?<!\p{L})(?:found(?:ed|er|ers|ing)|started|establish(?:ed|ing)|began|built|gegründet|gründe\p{L}*|fond(?:ée?|ateur|atrice|a)|cré(?:ée?|a)|fundad[oa]|fund[oóa]\p{L}*|criad[oa]|fondat[oa]|opgericht|grundade\p{L}*|grundlagt|grunnlagt|założ\p{L}+|založ\p{L}+|основ\p{L}+|заснов\p{L}+|kurul\p{L}*)(?!\p{L})`,
);
/** What sentences tell of living people beside such a year. */
const LIVING = /\b(?:born|since|geboren|seit|née?|depuis|nacid[oa]|desde|nat[oa]|dal|sedan|siden)\b/iu;
/** What is told of the dead and of those who have left, in the sentence that names them. */
const GONE = wordPattern(
  String.raw`†|(?<!\p{L})(?:died|dies|passed away|deceased|in memoriam|(?:his|her|whose) death|(?:who |has |and |he |she )?(?:since )?retired (?:in|from|after)|verst(?:arb|orben\p{L}*)|gestorben|in den Ruhestand|ging in Rente|décéd\p{L}+|(?:il|elle) est mort|mort en|disparu en|parti en retraite|a pris sa retraite|falleci\p{L}+|muri[óo]|jubil[óo]|faleceu|falecid[oa]|morreu|aposentou|morì|deceduto|scompars[oa]|andat[oa] in pensione|overleden|overleed|zmarł\p{L}*|zemřel\p{L}*|avled|døde|kuoli|умер\p{L}*|скончал\p{L}*|помер\p{L}*|vefat)(?!\p{L})`,
);
/** Their years behind the name: "(1903–1979)", "(† 1942)". */
const LIFETIME = /^[^.!?]{0,12}[(（]\s?(?:\*?\s?1[5-9]\d\d\s?[-–—/]\s?(?:1[5-9]|20)\d\d|[†✝+]\s?\d)/u;

/**
 * Whether a sentence tells of somebody as of the past: a founder of long ago, somebody who died or retired. Whoever has work
 * with the years of it ("President since 1958") is there.
 */
export function isOfThePast(entity: Entity): boolean {
  const text = entity.line?.text ?? '';
  if (!isOnlyMentioned(entity) || !/1[5-9]\d\d|20\d\d|†|d[ie]|[^\x20-\u024f]/u.test(text)) return false;
  const name = cleanText(bestText(entity, 'name'));
  const at = text.indexOf(name);
  if (at < 0) return false;
  const behind = text.slice(at + name.length);
  if (LIFETIME.test(behind)) return true;
  const sentence = sentenceAround(text, at, name);
  return GONE.test(sentence) || (LONG_AGO.test(sentence) && BEGUN.test(sentence) && !LIVING.test(sentence));
}

/** The sentence a name stands in, and the next one where it goes on about them by that name or as "he" or "she". */
function sentenceAround(text: string, at: number, name: string): string {
  const before = /(?:[^.!?]|[.!?](?!\s\p{Lu}))*$/u.exec(text.slice(Math.max(0, at - 300), at))?.[0] ?? '';
  const [own = '', next = ''] = text.slice(at).split(/(?<=[\p{Ll}\d)]{2}[.!?])\s+(?=\p{Lu})/u, 2);
  const [given = ''] = name.split(' ');
  const same = /^(?:He|She|Er|Sie|Il|Elle)\s/.test(next) || next.startsWith(`${given} `);
  return `${before}${own}${same ? ` ${next}` : ''}`;
}
