/** Generations, degrees, licences and honours behind a name, each with or without its full stops. */
const SUFFIX = new RegExp(
  `^(${[
    'jr|jnr|sr|snr|junior|júnior|senior|i{2,3}|iv|v|vi{0,3}|2nd|3rd|4th|esq|esquire|ret|retired',
    'ph\\.?d|d\\.?phil|m\\.?d|m\\.?b\\.?a|emba|mphil|msc|m\\.sc|bsc|b\\.sc|m\\.?eng|b\\.?eng|msn|bsn|dnp|m\\.?ed|ed\\.?d|psy\\.?d|pharm\\.?d|j\\.?d|jd|ll\\.?[mbd]|d\\.?d\\.?s|d\\.?m\\.?d|d\\.?v\\.?m|d\\.o|d\\.c|dba|mph|mpa|msw|mfa|b\\.a|m\\.a|b\\.s|m\\.s',
    'rn|r\\.n|np|aprn|lpn|lcsw|lmft|lpc|cpa|c\\.p\\.a|cfa|cfp|cma|cpcu|clu|chfc|cissp|pmp|csm|phr|sphr|shrm-s?cp|ceng|mrics|frics|mcips|acca|fcca|aca|fca|pe|p\\.e|p\\.?eng|aicp|gisp|ccm',
    'bvsc|bvetmed|vetmb|mrcvs|frcvs|rvn|bds|mfds|mbbs|mbchb|mrcgp|frcgp|frcs|mrcp|frcp|rgn|mcsp|fcipd|mcipd|frsa',
    'facs|faia|aia|riba|g\\.r\\.i|gri|ccim|leed|obe|mbe|cbe|kbe|qc|kc|q\\.c|m\\.p|mep',
  ].join('|')})\\.?$`,
  'iu',
);
/** Degrees that are also names: meant only in capitals. */
const CAPITAL_SUFFIX = /^(MA|BA|BS|MS|DO|MP|DC|CSI|OD|RA|RD|SJ|OP|DiS|CSc|DrSc|ArtD)\.?$/u;
/** What can never be somebody's only name. */
const GENERATION = /^(jr|jnr|sr|snr|i{2,3}|iv|esq|ph\.?d)\.?$/iu;
/** A degree or membership behind a comma, whatever it stands for: "LUTC", "Q.C.", "Msc.Ed.". */
const POST_NOMINAL = /^(\p{Lu}{2,6}(?:-\p{Lu}{1,6})?|(?:\p{Lu}\p{L}{0,2}\.){2,5}\p{Lu}?\p{L}{0,2})$/u;
/** Callings written behind a name as if they were degrees. */
const CALLING = /^(attorney(?:-| )at(?:-| )law|attorney|realtor|architect|trustee)$/iu;

/** Whether one word behind a name is a suffix; also several joined by hyphens ("MBA-CPA"). */
export function isSuffix(word: string): boolean {
  return word.split('-').every(isOneSuffix) || SUFFIX.test(word);
}

function isOneSuffix(word: string): boolean {
  return SUFFIX.test(word) || CAPITAL_SUFFIX.test(word);
}

/** Whether a word behind a comma reads like a degree nobody listed. */
export function readsLikeDegree(word: string): boolean {
  return POST_NOMINAL.test(word);
}

/** Whether a word is a degree by its full stops: "M.Ed", "B.A." */
export function isDottedDegree(word: string): boolean {
  return /^(?:\p{Lu}\p{L}{1,2}\.\p{L}|\p{Lu}\.\p{Lu}\.\p{Lu}?)/u.test(word);
}

/** Whether a word can only follow a name: nobody is called just "Jr". */
export function isGeneration(word: string): boolean {
  return GENERATION.test(word);
}

/** How many words at the end are a calling: "Jane Quist, attorney at law". A name of two words stays before it. */
export function callingLength(words: readonly string[]): number {
  for (const length of [3, 1])
    if (words.length - length >= 2 && CALLING.test(words.slice(-length).join(' ').replace(/,/g, ''))) return length;
  return 0;
}
