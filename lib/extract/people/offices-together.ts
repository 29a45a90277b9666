import { isEastAsian } from '../../contacts/names/east-asian-name';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import type { NamesTogether } from './names-together';
import { personNameConfidence } from './person-name';

const MAX_LENGTH = 200;
const MAX_OFFICE = 40;
const COLON = /\s*[:：]\s*/u;
/** What parts one pair from the next: signs, or where words have no capitals the space alone. */
const PARTING = /\s*[/／;；|｜·•,，、]\s*|\s{2,}|\u3000+|\s+(?=[\p{Script=Han}\p{Script=Hangul}])|\s+[–—-]\s+/gu;

/**
 * The people of a line that is nothing but offices and who holds each: "Chair: Jane Roe / Treasurer: Tom Roe",
 * "会长：王明、秘书长：李红". Null where it is anything else.
 */
export function officesTogether(text: string): NamesTogether | null {
  if (text.length > MAX_LENGTH || text.search(COLON) === text.length - 1) return null;
  const [first = '', ...behind] = text.split(COLON);
  const last = namesIn(behind.pop()?.replace(/[.。]$/u, '') ?? '');
  if (behind.length === 0 || last.length === 0 || !isOffice(first)) return null;
  const names: string[] = [];
  const titles: string[] = [];
  let office = first;
  for (const piece of behind) {
    const held = holdersAndOffice(piece);
    if (held === null) return null;
    names.push(...held.names);
    titles.push(...held.names.map(() => office));
    office = held.office;
  }
  return { names: [...names, ...last], titles: [...titles, ...last.map(() => office)], led: false, couple: false };
}

/** What stands between two colons: who holds the office before it, and the next office. */
function holdersAndOffice(text: string): { names: string[]; office: string } | null {
  for (const match of text.matchAll(PARTING)) {
    const names = namesIn(text.slice(0, match.index));
    const office = text.slice(match.index + match[0].length);
    if (names.length > 0 && isOffice(office)) return { names, office };
  }
  return null;
}

/** The names that a stretch is made of; none where it holds anything else. */
function namesIn(text: string): string[] {
  const names = text.trim().split(/\s*[、，,]\s*/u);
  return names.every(isName) ? names : [];
}

function isOffice(text: string): boolean {
  return text.length <= MAX_OFFICE && jobTitleConfidence(text) >= 0.5;
}

/** What follows an office need only have a name's form where letters alone hardly tell. */
function isName(text: string): boolean {
  return personNameConfidence(text) >= (isEastAsian(text) ? 0.5 : 0.6);
}
