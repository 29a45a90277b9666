/** What sessions are kept by, and what tracks who came: whoever has the first can act as whom it was given to. */
const KEY = [
  String.raw`(?:[jw]?s?|[\w.-]*[_.-])sid`,
  String.raw`(?:j|php|asp|[\w.-]*[_.-])?sess(?:ion)?(?:[_-]?(?:id|key|hash))?|aspsession\w*|cfid`,
  String.raw`[\w.-]*(?:token|canary|crumb|csrf|xsrf|jwt|password|passwd|secret)`,
  String.raw`[\w.-]*[_.-]auth|auth(?:[_-]?(?:key|code|hash))?|authkey|ckey|ticket|api_?key`,
  String.raw`utm_\w+|fbclid|gclid|msclkid|mc_eid`,
].join('|');

/** What may stand before a key: written as itself, or once more for a URL around. */
const BEFORE = '[?&#|]|%(?:25)*(?:3F|26|23|7C)';
/** To the end of the pair: a ";" is in it unless it begins another. */
const PAIR = new RegExp(String.raw`(^|${BEFORE})(?:${KEY})=(?:(?!;[\w.-]+=)[^&#])*`, 'gi');
/** Java's and others' way: in the path, behind what it belongs to. */
const IN_PATH = new RegExp(String.raw`;(?:${KEY})=[^/?#&;]*|/(?:cpsess\d+|\([SAF]\([^()/]*\)\))(?=/)`, 'gi');
/** Some keep their state as JSON. */
const IN_JSON = new RegExp(
  String.raw`([{,])\s*(["']?)(?:${KEY})\2\s*:\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^,}\]]*)`,
  'gi',
);
/** A fragment that is the answer of somebody who signs people in: it opens nothing, and all of it is for one reader. */
const SIGN_IN = /#(?:[\w.-]+=[^&]*&)*(?:access|id)_token=.*$/i;
/** A part of a URL that may hold another one. */
const PART = /[^?&#=]+/g;
const MAX_DEPTH = 4;

/**
 * A URL without what only the one session it was seen in has: in its query, in a fragment with a query or JSON of its
 * own, in its path, and in URLs that are written into it. All else stays letter for letter: a mail is opened by it.
 */
export function withoutSecrets(url: string, depth = 0): string {
  let cleaned = url
    .replace(SIGN_IN, '')
    .replace(/^([a-z]+:\/\/)[^/?#]*@/i, '$1')
    .replace(IN_PATH, '');
  cleaned = tidied(cleaned, cleaned.replace(PAIR, '$1'));
  const spared = cleaned.replace(IN_JSON, '$1');
  if (spared !== cleaned) cleaned = spared.replace(/([{,])(?:\s*,)+/g, '$1').replace(/,\s*}/g, '}');
  if (depth === MAX_DEPTH) return cleaned;
  return cleaned.replace(PART, (written) => {
    if (!written.includes('%')) return written;
    const inner = decoded(written);
    const kept = withoutSecrets(inner, depth + 1);
    return kept === inner ? written : encodedAs(written, kept);
  });
}

/** Takes out the signs that parted what is gone from the rest. */
function tidied(before: string, after: string): string {
  if (after === before) return before;
  return after
    .replace(/(^|[?#|])[&;]+/g, '$1')
    .replace(/&[&;]+/g, '&')
    .replace(/[?&]+(?=#|$)/g, '')
    .replace(/#$/, '');
}

function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    // Some other code than UTF-8: letters of ASCII are the same in most.
    return written.replace(/%([2-7][\da-f])/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  }
}

/** Encodes again, but for the signs that stood there as they are. */
function encodedAs(written: string, text: string): string {
  return encodeURIComponent(text).replace(/%[2-7][\dA-F]/g, (code) => {
    const sign = decodeURIComponent(code);
    return sign !== '%' && written.includes(sign) ? sign : code;
  });
}
