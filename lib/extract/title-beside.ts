import { personNameConfidence } from './person-name';
import { type TitlePhrase, titlePhrase } from './title-phrase';
import { LEADING } from './vocabulary/before-names';
import { jobTitleConfidence } from './vocabulary/job-titles';

const IS =
  /^\s+(?:and I(?:['’]m|\sam)|is|was|serves as|served as|has been|works as|acts as|became|ist|war|est|es|è|é)\s+(?:currently\s+|now\s+|also\s+)?/iu;

/** The title behind a name: ", Head of Sales", " – Buyer", " (CEO)", " is a broker", " Vice President". */
export function titleBehind(behind: string, known: boolean): TitlePhrase | null {
  const is = known ? IS.exec(behind) : null;
  if (is !== null) {
    const phrase = behind.slice(is[0].length);
    return /^(?:an?|the|our|eine?|une?|el|la|le|der|die)\s|^\p{Lu}/iu.test(phrase) ? titlePhrase(phrase) : null;
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
  /^(?:senior|junior|vice|managing|executive|general|chief|assistant|associate|deputy|sales|marketing|former|co-?|founding|lead|head|principal|regional|national|operations|project|product|creative|technical|service|services|parts|office|plant|store|shop|branch|finance|account|customer|client|support|purchasing|production|engineering|program|event|events|community|development|business|design|research|quality|warehouse|field|media|training|education|and|&)$/i;

/** The title directly before a name: "CEO", "attorney", "managing director". */
export function titleBefore(before: string): TitlePhrase | null {
  const [, role = ''] = AS.exec(before) ?? [];
  if (role !== '') return titlePhrase(role);
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
