import type { ContactFields, DisputedField, PhoneEntry } from './contact';
import { fold } from './fold';
import { sameNumber } from './phone-digits';
import { profileKey } from './profile-url';

const MOST_NOTE = 20_000;
const MOST_ENTRIES = 50;
const MOST_TAGS = 100;

/**
 * What the book knows, completed by what was met again: empty fields are filled, lists gain what they lack, a new note
 * follows the old one. Nothing the book has is overwritten but the fields in `overwrite`, which the rep chose; a name
 * brings its parts along. Grade and lifecycle are the rep's own and stay.
 */
export function mergeFields(
  existing: ContactFields,
  incoming: ContactFields,
  overwrite: readonly DisputedField[] = [],
): ContactFields {
  const merged = completed(existing, incoming);
  for (const field of overwrite) {
    const { name, givenName, familyName } = incoming;
    Object.assign(merged, field === 'name' ? { name, givenName, familyName } : { [field]: incoming[field] });
  }
  return merged;
}

function completed(existing: ContactFields, incoming: ContactFields): ContactFields {
  const named = existing.name === '' || fold(existing.name) === fold(incoming.name);
  const employed = existing.organisation === '' || fold(existing.organisation) === fold(incoming.organisation);
  return {
    name: existing.name || incoming.name,
    // Parts of a differently written name, or a title held elsewhere, would not fit what is kept.
    givenName: existing.givenName || (named ? incoming.givenName : ''),
    familyName: existing.familyName || (named ? incoming.familyName : ''),
    organisation: existing.organisation || incoming.organisation,
    jobTitle: existing.jobTitle || (employed || incoming.organisation === '' ? incoming.jobTitle : ''),
    emails: union(
      existing.emails,
      incoming.emails,
      MOST_ENTRIES,
      by(({ address }) => fold(address)),
    ),
    phones: union(existing.phones, incoming.phones, MOST_ENTRIES, samePhone),
    urls: union(existing.urls, incoming.urls, MOST_ENTRIES, by(urlKey)),
    address: existing.address ?? incoming.address,
    messaging: union(
      existing.messaging,
      incoming.messaging,
      MOST_ENTRIES,
      by(({ kind, id }) => `${kind}:${fold(id)}`),
    ),
    tags: union(existing.tags, incoming.tags, MOST_TAGS, by(fold)),
    grade: existing.grade,
    lifecycle: existing.lifecycle,
    consent: existing.consent === 'unknown' ? incoming.consent : existing.consent,
    note: joinNotes(existing.note, incoming.note),
    source: existing.source.url === '' ? incoming.source : existing.source,
  };
}

type Same<T> = (one: T, other: T) => boolean;

function union<T>(kept: readonly T[], added: readonly T[], most: number, same: Same<T>): T[] {
  const result = Array.from(kept);
  for (const entry of added) {
    if (result.length >= most) break;
    if (!result.some((known) => same(known, entry))) result.push(entry);
  }
  return result;
}

/** Same where `keyOf` says the same of both. */
function by<T>(keyOf: (entry: T) => string): Same<T> {
  return (one, other) => keyOf(one) === keyOf(other);
}

/** The same of every way to write one address: with or without scheme, `www.` and a slash at its end. */
function urlKey(url: string): string {
  return (
    profileKey(url)?.key ??
    url
      .trim()
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/\/$/, '')
  );
}

/** Whether a number met is one that is known; without its extension it only says less. */
function samePhone(known: PhoneEntry, met: PhoneEntry): boolean {
  return sameNumber(known, met) && (met.extension === '' || fold(known.extension) === fold(met.extension));
}

function joinNotes(kept: string, added: string): string {
  if (added.trim() === '' || kept.includes(added.trim())) return kept;
  if (kept.trim() === '') return added;
  const both = `${kept}\n${added}`;
  return both.length <= MOST_NOTE ? both : kept;
}
