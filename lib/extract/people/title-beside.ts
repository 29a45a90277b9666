import { LEADING } from '../vocabulary/before-names';
import { isGivenName } from '../vocabulary/given-names';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { personNameConfidence } from './person-name';
import { type TitlePhrase, titlePhrase } from './title-phrase';

/** What joins a name to what somebody is, perhaps behind their age: "is", ", 57, has served as", ", who has been". */
const IS =
  /^(?:,\s(?:aged?\s)?[2-9]\d,)?(?:,?\swho)?\s+(?:and I(?:['’]m|\sam)|(?:is|was|has been)(?:\s+(?:recently|also|now|currently))?(?:\s+(?:named|appointed|elected|promoted to|hired as))?|serves as|served as|has (?:served|worked|acted) as|works as|acts as|became|joined\s[^.;!?]{0,60}?\sas|ist|war|est|es|è|é|jest|je|är|er|on|este)\s+(?:currently\s+|now\s+|also\s+)?/iu;
const FOREIGN = /(?:^|\s)(?:ist|war|est|es|è|é|jest|je|är|er|on|este)\s+(?:\S+\s+)?$/iu;
/** Titles that stand behind "is" without an article. */
const HELD_ALONE =
  /^(?:president|chair(?:man|woman|person)?|ceo|cfo|coo|cto|(?:co-)?owner|(?:co-)?founder|director|manager|partner|principal|professor|vice|executive|chief|senior|managing|general|head|mayor|editor|treasurer|secretary|superintendent|pastor|broker)\b/i;
/** What is said of somebody who is made something: "the promotion of Jane Roe to", "we welcome Jane Roe as". */
const MADE =
  /\b(?:promot(?:ion of|ed|es|ing)|welcom(?:e|es|ed|ing)|hir(?:e|es|ed|ing(?: of)?)|appoint(?:s|ed|ing|ment of)|nam(?:es|ed|ing)|elect(?:s|ed|ing|ion of)|introduc(?:e|es|ed|ing)|add(?:s|ed|ition of)|retain(?:s|ed)|recruit(?:s|ed))\s+$/i;
const INTO = /^\s+(?:as|to)\s+(?:(?:the|our|its|their|an?|new|newest|position|role|post|of)\s+)*/i;

/** The title behind a name: ", Head of Sales", " – Buyer", " (CEO)", " is a broker", " Vice President". */
export function titleBehind(behind: string, known: boolean, before = ''): TitlePhrase | null {
  const made = known && INTO.test(behind) && MADE.test(before) ? INTO.exec(behind) : null;
  if (made !== null) return titlePhrase(behind.slice(made[0].length));
  const is = known ? IS.exec(behind) : null;
  if (is !== null) {
    const phrase = behind.slice(is[0].length);
    const articled = /^(?:an?|the|our|its|eine?|une?|un[ao]?|el|la|le|il|o|a|der|die|een|en|ett|et)\s|^\p{Lu}/u.test(
      phrase,
    );
    // Most languages but English have no article there: "es abogada y socia de …".
    const alone = FOREIGN.test(is[0])
      ? jobTitleConfidence(phrase.split(/[\s,.;]/, 1)[0] ?? '') > 0
      : HELD_ALONE.test(phrase);
    return articled || alone ? titlePhrase(phrase) : null;
  }
  const join = /^(?:['’]s)?\s*(?:,|\(|–|—|-|\ufffd|\||:)?\s*(?:(?:our|the)\s+)?/u.exec(behind)?.[0] ?? '';
  const phrase = behind.slice(join.length);
  if (join === '' || (!/[,(–—\ufffd|:-]/.test(join) && !/^\p{Lu}/u.test(phrase))) return null;
  // Without a sign between them words in capitals behind an unknown name may be anything.
  if (!known && !/[,(–—\ufffd|-]/.test(join)) return null;
  const title = titlePhrase(phrase);
  return title !== null && personNameConfidence(title.title) >= 0.4 ? null : title;
}

/** "As President of Acme, Jane Roe …": what somebody is said to be before the name. */
const AS = /(?:^|[.!?;]\s+)(?:As|In (?:his|her) role as)\s+((?:(?:an?|the|our|its)\s+)?[^.!?;]{3,70}),\s+$/u;
const MODIFIER =
  /^(?:senior|junior|vice|managing|executive|general|chief|assistant|associate|deputy|sales|marketing|former|co-?|founding|lead|head|principal|regional|national|operations|project|product|creative|technical|service|services|parts|office|plant|store|shop|branch|finance|account|customer|client|support|purchasing|production|engineering|program|programme|event|events|community|development|business|design|research|quality|warehouse|field|media|training|education|and|&)$/i;

/** What is set off before a name by a comma, from the sentence's or clause's beginning on. */
const APPOSED = /([.!?;:,(]\s*|^)([^.!?;:,()"“”]{3,90}),\s+$/;
/** What says of whom the title is, up to its last such word. */
const OF_WHOM =
  /^(?:.*\s)?(?:our|my|its|their|his|her|the|an?|\S+['’]s|unsere?n?|ihre?n?|notre|votre|nuestr[oa]|noss[oa]|il nostro|la nostra|onze?|vår|vores)\s+/i;

/** "our Sales Manager, " before a name: a title in apposition; `whole`: nothing of the line is left before it. */
function apposed(before: string, whole: boolean): TitlePhrase | null {
  if (!before.endsWith(', ')) return null;
  const [, sign = '', words = ''] = APPOSED.exec(before) ?? [];
  const title = words.replace(OF_WHOM, '');
  // Behind a comma, or where its beginning is out of sight, it may be somebody else's.
  if (title === words && !(/^[.!?]/.test(sign) || (sign === '' && whole))) return null;
  // "Roe Dean of Acme, " names somebody, whatever else its words are.
  if (isGivenName(title.split(' ', 1)[0] ?? '')) return null;
  return jobTitleConfidence(title) >= 0.5 ? { title, employer: '', length: title.length } : null;
}

/** The title directly before a name: "CEO", "attorney", "managing director"; `whole`: `before` is all of the line before it. */
export function titleBefore(before: string, whole = false): TitlePhrase | null {
  const [, role = ''] = AS.exec(before) ?? [];
  if (role !== '') return titlePhrase(role);
  const appositive = apposed(before, whole);
  if (appositive !== null) return appositive;
  const words = before.trimEnd().split(/\s+/).slice(-6);
  const last = words.at(-1) ?? '';
  if (!/^[\p{L}&/-]+$/u.test(last) || jobTitleConfidence(last) === 0 || before === before.trimEnd()) return null;
  let from = words.length - 1;
  const capital = /^\p{Lu}/u.test(last);
  for (; from > 0; from -= 1) {
    const word = words[from - 1] ?? '';
    const fits = capital
      ? /^(?:\p{Lu}[\p{L}&-]*|and|of|&)$/u.test(word) && !LEADING.test(word)
      : MODIFIER.test(word) || jobTitleConfidence(word) > 0;
    if (!fits) break;
  }
  while (/^(?:and|of|&)$/i.test(words[from] ?? '')) from += 1;
  const title = words.slice(from).join(' ');
  return jobTitleConfidence(title) >= 0.5 ? { title, employer: '', length: title.length } : null;
}
