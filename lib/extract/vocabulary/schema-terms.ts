/**
 * Words of the older vocabularies that say what schema.org says (data-vocabulary.org, vCard, FOAF), by what schema.org
 * calls it: pages written for those are still about.
 */
const SAME: Readonly<Record<string, readonly string[]>> = {
  name: ['fn', 'organization-name', 'hasFN'],
  givenName: ['given-name', 'firstName', 'givenname', 'firstname'],
  familyName: ['family-name', 'lastName', 'family_name', 'familyname', 'surname', 'lastname'],
  jobTitle: ['role', 'job-title'],
  email: ['mbox', 'hasEmail'],
  telephone: ['tel', 'phone', 'hasTelephone', 'phoneNumber'],
  faxNumber: ['fax', 'faxnumber'],
  url: ['homepage', 'workplaceHomepage', 'hasURL'],
  worksFor: ['org', 'employer'],
  address: ['adr', 'hasAddress'],
  streetAddress: ['street-address', 'streetaddress', 'street'],
  extendedAddress: ['extended-address'],
  postOfficeBoxNumber: ['post-office-box'],
  addressLocality: ['locality', 'addresslocality'],
  addressRegion: ['region', 'addressregion'],
  postalCode: ['postal-code', 'postalcode'],
  addressCountry: ['country-name', 'addresscountry', 'country'],
};

const STANDARD = new Map(Object.entries(SAME).flatMap(([term, others]) => others.map((other) => [other, term])));

/** A type or property name without its vocabulary: `https://schema.org/Person` and `schema:Person` are `Person`. */
export function localTerm(term: string): string {
  return term.trim().replace(/^.*[/#:]/, '');
}

/** A property's name as schema.org has it, whatever vocabulary and prefix it was written with. */
export function standardTerm(term: string): string {
  const local = localTerm(term);
  return STANDARD.get(local) ?? local;
}
