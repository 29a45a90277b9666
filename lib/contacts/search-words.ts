import type { ContactFields } from './contact';
import { phoneDigits } from './phone-digits';
import { hostOf } from './urls';
import { neighbours, wordRuns } from './word-runs';

const LONGEST_WORD = 40;
const MOST_WORDS = 400;

/** How few and how many last digits of a phone it is found by, beside the whole number. */
const PHONE_TAIL = { shortest: 4, longest: 11 };

/** The fields a contact is searched by. Notes are left out: their words would swamp the index. */
export type Searchable = Pick<
  ContactFields,
  | 'name'
  | 'givenName'
  | 'familyName'
  | 'organisation'
  | 'jobTitle'
  | 'tags'
  | 'emails'
  | 'phones'
  | 'urls'
  | 'messaging'
  | 'address'
>;

/**
 * The folded words a contact is found by, each once: words of its names, organisation, job title, tags, city, mail
 * addresses and domains, web hosts and messaging ids; of ideographic runs every character and every pair of neighbours;
 * of phones the whole number and its last 4 to 11 digits.
 */
export function searchWords(fields: Searchable): string[] {
  const words = new Set<string>();
  const texts = [
    fields.name,
    fields.givenName,
    fields.familyName,
    fields.organisation,
    fields.jobTitle,
    ...fields.tags,
    fields.address?.city ?? '',
    ...fields.emails.map((email) => email.address),
    ...fields.messaging.map((entry) => entry.id),
    ...fields.urls.map(hostOf),
  ];
  for (const phone of fields.phones) {
    for (const word of phoneWords(phoneDigits(phone))) words.add(word);
  }
  for (const text of texts) {
    for (const run of wordRuns(text)) {
      if (run.ideographic) {
        for (const piece of [...run.text, ...neighbours(run.text)]) words.add(piece);
      } else {
        words.add(run.text.slice(0, LONGEST_WORD));
      }
    }
    for (const word of spelledOut(text)) words.add(word.slice(0, LONGEST_WORD));
  }
  return Array.from(words).slice(0, MOST_WORDS);
}

function phoneWords(digits: string): string[] {
  if (digits.length < PHONE_TAIL.shortest) return [];
  const words = [digits.slice(0, LONGEST_WORD)];
  for (let length = PHONE_TAIL.shortest; length <= Math.min(PHONE_TAIL.longest, digits.length); length++) {
    words.push(digits.slice(-length));
  }
  return words;
}

/** `Müller` is also looked for as `Mueller`, which German mail addresses and keyboards make of it. */
function spelledOut(text: string): string[] {
  const composed = text.normalize('NFC');
  if (!/[äöü]/i.test(composed)) return [];
  const spelled = composed.replace(/[äöü]/gi, (umlaut) => `${umlaut.normalize('NFD').charAt(0)}e`);
  return wordRuns(spelled).flatMap((run) => (run.ideographic ? [] : [run.text]));
}
