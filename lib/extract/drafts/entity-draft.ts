import { cleanText } from '../../contacts/clean-text';
import type { PostalAddress } from '../../contacts/contact';
import { isDeskAddress } from '../../contacts/desk-address';
import { foldLetters } from '../../contacts/fold';
import { nameKey, nameWithGeneration, splitName } from '../../contacts/names';
import type { Draft, Observed } from '../evidence/draft';
import type { Entity } from '../evidence/entity';
import type { Field, Observation, ObservedFields } from '../evidence/observation';
import { domainName, matchesDomain } from '../organisation/domain-name';
import { mailDomain } from '../organisation/house-domain';
import { organisationKey, type PageOrganisation } from '../organisation/page-organisation';
import { mergedValues } from './merged-values';

const MAX_VALUES = 20;

/** How sure a name alone can be (measured: two of three are right, where nine of ten with a title or an address are). */
const UNSUPPORTED_NAME = 0.75;
/** How sure a number must be for somebody without a name to be listed for it alone. */
const PHONE_ALONE = 0.6;

/**
 * An entity's observations as a draft, `confidence` still to be scored; null where nobody could be reached or named by
 * it. `house` is the mail domain of the page's people, '' where they have none in common.
 */
export function entityDraft(entity: Entity, page: PageOrganisation | null, house = ''): Draft | null {
  const of = <F extends Field>(field: F) =>
    entity.observations.filter((one): one is Extract<Observation, { field: F }> => one.field === field);
  const line = (values: Observed<string>[]) => values[0] ?? null;

  const name =
    entity.kind === 'person'
      ? line(mergedValues<'name'>(of('name'), nameKey, (value) => cleanText(nameWithGeneration(value))))
      : null;
  if (entity.kind === 'person' && name === null) return null;
  const emails = mergedValues<'email'>(
    of('email'),
    (value) => value.toLowerCase(),
    (value) => value,
  );
  if (entity.kind === 'person') emails.sort((a, b) => Number(isDeskAddress(a.value)) - Number(isDeskAddress(b.value)));
  const draft: Draft = {
    kind: entity.kind,
    confidence: 0,
    name,
    givenName: null,
    familyName: null,
    organisation: employer(
      line(mergedValues<'organisation'>(of('organisation'), organisationKey, (value) => cleanText(value))),
      pagesOwn(entity.kind, page),
      emails,
      house,
    ),
    jobTitle: line(mergedValues<'jobTitle'>(of('jobTitle'), foldLetters, (value) => cleanText(value))),
    emails: emails.slice(0, MAX_VALUES),
    phones: phones(of('phone'), entity.kind).slice(0, MAX_VALUES),
    urls: mergedValues<'url'>(
      of('url'),
      (value) => value.replace(/\/$/, ''),
      (value) => value,
    ).slice(0, MAX_VALUES),
    address: fullest(
      mergedValues<'address'>(
        of('address'),
        (value) => foldLetters(value.street + value.postalCode + value.city),
        (value) => value,
      ),
    ),
    messaging: mergedValues<'messaging'>(
      of('messaging'),
      ({ kind, id }) => `${kind} ${id.toLowerCase()}`,
      (value) => value,
    ).slice(0, MAX_VALUES),
  };
  if (name !== null && !isBorneOut(draft, entity)) name.confidence = Math.min(name.confidence, UNSUPPORTED_NAME);
  // A page that is called by its person's name is no company's.
  if (name !== null && foldLetters(name.value) === foldLetters(draft.organisation?.value ?? ''))
    draft.organisation = null;
  if (name !== null) {
    const parts = splitName(name.value);
    const part = (field: 'givenName' | 'familyName') =>
      line(mergedValues<typeof field>(of(field), foldLetters, (value) => cleanText(value))) ??
      (parts[field] === '' ? null : { ...name, value: parts[field] });
    draft.givenName = part('givenName');
    draft.familyName = part('familyName');
  }
  const reachable =
    draft.emails.length + draft.messaging.length > 0 ||
    // A number that nothing calls a phone, in the middle of a sentence, is as often a part's or a parcel's.
    draft.phones.some(({ confidence }) => confidence >= PHONE_ALONE) ||
    (draft.address?.value.street ?? '') !== '' ||
    // A place the page itself describes by its town can be visited, if nothing else.
    (entity.declared && (draft.address?.value.city ?? '') !== '');
  return entity.kind === 'person' || reachable ? draft : null;
}

/** Whether anything but its own form says that a name is a person's: the page itself, a title, a way to reach them. */
function isBorneOut(draft: Draft, { declared }: Entity): boolean {
  return declared || draft.jobTitle !== null || draft.emails.length + draft.phones.length + draft.messaging.length > 0;
}

/** Of the writings of an address the one that says most: a foot line often has but the suite and the town. */
function fullest(addresses: readonly Observed<PostalAddress>[]): Observed<PostalAddress> | null {
  const said = ({ value, confidence }: Observed<PostalAddress>) =>
    confidence +
    [value.street, value.city, value.postalCode].filter((part) => part !== '').length * 0.05 +
    Math.min(value.street.length, 40) / 400;
  return addresses.reduce<Observed<PostalAddress> | null>(
    (best, one) => (best === null || said(one) > said(best) ? one : best),
    null,
  );
}

/**
 * Of the company read beside somebody and the page's own: the page's where it's their mail address's and the other
 * isn't ("Product Lead, Lidar" names a field of work, not an employer), and for those who are colleagues.
 */
function employer(
  beside: Observed<string> | null,
  pages: Observed<string> | null,
  emails: readonly Observed<string>[],
  house: string,
): Observed<string> | null {
  const colleague = house !== '' && emails.some(({ value }) => mailDomain(value) === house);
  if (beside === null || pages === null || beside.confidence > (colleague ? 0.8 : 0.65)) return beside ?? pages;
  const fits = ({ value }: Observed<string>) =>
    emails.some(
      (email) => matchesDomain(value, domainName(email.value.slice(email.value.lastIndexOf('@') + 1))) >= 0.6,
    );
  return (colleague || fits(pages)) && !fits(beside) ? pages : beside;
}

/** The page's own organisation stands in where a draft has none of its own. */
export function pagesOwn(kind: Entity['kind'], page: PageOrganisation | null): Observed<string> | null {
  if (page === null || page.confidence < 0.3) return null;
  const [found] = mergedValues<'organisation'>(
    page.observations.filter((one) => one.field === 'organisation'),
    () => 'one',
    (value) => cleanText(value),
  );
  if (found === undefined) return null;
  return {
    ...found,
    value: cleanText(page.name),
    confidence: kind === 'person' ? page.confidence * 0.7 : page.confidence,
  };
}

function phones(
  observations: Extract<Observation, { field: 'phone' }>[],
  kind: Entity['kind'],
): Observed<ObservedFields['phone']>[] {
  const all = mergedValues<'phone'>(
    observations,
    (value) => (value.e164 === '' ? value.written.replace(/\D/g, '') : value.e164 + value.extension),
    (value) => value,
  );
  const listed = kind === 'person' ? withExtensions(all) : all;
  return listed.sort((a, b) => rank(a.value.kind) - rank(b.value.kind) || b.confidence - a.confidence);
}

/** A person's number that stands there with an extension, too, is that one: a link dials it without. A desk has both. */
function withExtensions(all: readonly Observed<ObservedFields['phone']>[]): Observed<ObservedFields['phone']>[] {
  const fuller = ({ e164, extension }: ObservedFields['phone']) =>
    extension === '' && e164 !== '' ? all.filter(({ value }) => value.e164 === e164 && value.extension !== '') : [];
  return all.flatMap((one) => {
    if (fuller(one.value).length === 1) return [];
    const bare = all.find(({ value }) => fuller(value).length === 1 && fuller(value)[0] === one);
    if (!bare) return [one];
    const evidence = [...one.evidence, ...bare.evidence].slice(0, MAX_VALUES);
    return [{ ...one, confidence: Math.max(one.confidence, bare.confidence), evidence }];
  });
}

function rank(kind: ObservedFields['phone']['kind']): number {
  return kind === 'fax' ? 1 : 0;
}
