import { LEADING } from '../vocabulary/before-names';
import { isGivenName } from '../vocabulary/given-names';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { HONORIFIC, type Word } from './capital-runs';
import { titlePhrase } from './title-phrase';

/** What a place, a company, a school or a thing named after somebody goes on with. */
const NAMED_AFTER =
  /^(?:foundation|award|awards|street|avenue|road|boulevard|lane|drive|way|school|college|university|hospital|centre|center|institute|library|museum|park|airport|stadium|theatre|theater|hall|house|company|inc|llc|ltd|law|group|associates|partners|realty|insurance|agency|consulting|photography|design|designs|studio|studios|jewelers|brothers|sons|show|band|orchestra|trio|quartet|beach|county|city|island|islands|springs|valley|river|mountain|lake|falls|collection|edition|cup|trophy|prize|fund|scholarship|building|tower|bridge|hotel|resort|winery|vineyards|farms|homes|properties|motors|ford|toyota|honda|hyundai|chevrolet|chevy|buick|gmc|cadillac|chrysler|dodge|jeep|nissan|mazda|subaru|volkswagen|volvo|kia|memorial|family|blvd|ave|st|rd|dr|plaza|square|court|place|inn|church|cathedral|press|books|records|productions|ministries|team|blog|post|bio|biography|profile)$/i;
/** How to reach whom it names, right behind a name: ", Tel. 030 …", " (HR), 030 …", ": +49 …". */
export const REACHED =
  /^(?:\s\([^()]{2,40}\)|,\s[^,.;:\d]{2,40}(?=,))?[\s,(:–—-]{1,3}(?:(?:\p{L}{1,12}[.:]{0,2}\s?){0,2}(?:\+\d|\(\+?\d|0\d)|\p{L}{2,12}[.:]{1,2}\s?\d\d)[\d\s()/.-]{5,}/u;

/** Whether a name is a person's own mention: not the head or tail of what is called after somebody. */
export function standsAlone(words: readonly Word[], at: number, next: number, apart: boolean, text: string): boolean {
  const previous = words[at - 1]?.text ?? '';
  if (!apart && !LEADING.test(previous) && !HONORIFIC.test(previous) && jobTitleConfidence(previous) === 0)
    return false;
  const start = words[at]?.start ?? 0;
  const end = words[next - 1]?.end ?? start;
  const [before, behind] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 40)];
  if (/(?:^|\D)\d+\s*$/.test(before) && !/\b(?:19|20)\d\d\s*$/.test(before)) return false;
  // "telefonare a Jane Roe, tel. …" is no "a Jane Roe".
  const to = /\p{Ll} a\s$/u.test(before) && REACHED.test(text.slice(end, end + 120));
  if (!to && /\b(?:the|a|an|st\.?|saint|mount|mt\.?|lake|fort|port|san|santa|los|las|el|new|on|at)\s*$/i.test(before))
    return false;
  const following = words[next];
  if (
    following !== undefined &&
    !isGivenName(following.text) &&
    !HONORIFIC.test(following.text) &&
    titlePhrase(text.slice(following.start)) === null
  )
    return false;
  if (
    NAMED_AFTER.test(following?.text ?? '') ||
    /^\s*(?:&|and|\+)\s+(?:associates|sons|co|company|partners|brothers|daughters|family)\b/i.test(behind)
  )
    return false;
  if (/^\s*[,]?\s*(?:inc|llc|ltd|llp|gmbh|p\.?c\.|corp)\b/i.test(behind)) return false;
  // "Ann Arbor, MI" names a place.
  if (
    /^\s+(?:products?|stores?|shops?|brand|team|range|branch(?:es)?|collections?|items?|vehicles?|cars?|dealers?|customers?|websites?|tickets?|games?|account|accounts|funds?|and its|or its)\b/.test(
      behind,
    )
  )
    return false;
  return !/^,\s*(?!MD|JD|RN|PE|MA|MS|BA|BS|DO|DC|OD|QC|KC|VP|PC|PA|HR|IT)[A-Z]{2}(?![\p{L}.])/u.test(behind);
}
