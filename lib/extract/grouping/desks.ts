import type { PostalAddress } from '../../contacts/contact';
import { foldLetters } from '../../contacts/fold';
import { bestText, type Entity } from '../evidence/entity';
import type { Located, Observation } from '../evidence/observation';
import type { Line, View } from '../layout/view';
import { branchesOf } from '../organisation/branches';
import { departmentsOf } from '../organisation/departments';
import { otherCompanies } from '../organisation/other-companies';
import { organisationKey, type PageOrganisation } from '../organisation/page-organisation';
import { LineOwners } from './line-owner';

/** What a person is already reached by needs no desk of its own. */
export function reachesOf(entities: readonly Entity[]): Set<string> {
  const values = new Set(entities.flatMap((entity) => entity.observations.map(reachOf)));
  values.delete('');
  return values;
}

/** What of an observation somebody is reached by, or ''. */
export function reachOf(one: Observation): string {
  if (one.field === 'email') return one.value.toLowerCase();
  if (one.field === 'messaging') return `${one.value.kind} ${one.value.id.toLowerCase()}`;
  // A number with somebody's extension is theirs, without it whoever answers it.
  return one.field === 'phone' && one.value.e164 !== '' ? one.value.e164 + one.value.extension : '';
}

/** What belongs to no person: one desk, or one for every postal address where there are several. */
export function deskEntities(
  view: View,
  unowned: readonly Located[],
  page: PageOrganisation | null,
  people: readonly Line[],
): Entity[] {
  const reaches = unowned.filter(
    ({ field }) =>
      field === 'email' || field === 'phone' || field === 'address' || field === 'messaging' || field === 'url',
  );
  const { own: facts, others } = otherCompanies(view, unowned, reaches, page);
  const branches = branchesOf(view, facts);
  if (branches.size > 0) return [...branchEntities(branches, facts), ...others];
  const departments = departmentsOf(view, facts, people);
  const parted = new Set([...departments.values()].flat());
  const own = departments.size === 0 ? facts : facts.filter((one) => !parted.has(one));
  const parts = [...departments].map(
    ([line, observations]): Entity => ({ kind: 'organisation', observations, line, declared: false, department: true }),
  );
  return [...siteEntities(view, own), ...parts, ...others];
}

/** The house's own desk, where it has one beside its branches, and one for each of them. */
function branchEntities(branches: ReadonlyMap<Line, readonly Located[]>, facts: readonly Located[]): Entity[] {
  const parted = new Set([...branches.values()].flat());
  const rest = facts.filter((one) => !parted.has(one));
  const desk = (line: Line | null, observations: readonly Located[]): Entity => ({
    kind: 'organisation',
    observations: [...observations],
    line,
    declared: false,
  });
  const all = [...branches].map(([head, own]) => desk(head, own));
  return rest.length === 0 ? all : [desk(rest[0]?.place ?? null, rest), ...all];
}

/** One desk, or one for every postal address. */
function siteEntities(view: View, facts: readonly Located[]): Entity[] {
  const addressLines: Line[] = [];
  const sitesSeen: PostalAddress[] = [];
  for (const one of facts) {
    if (one.field !== 'address' || one.value.street === '') continue;
    const { value } = one;
    if (sitesSeen.some((site) => isSameSite(site, value))) continue;
    sitesSeen.push(value);
    addressLines.push(one.place);
  }
  const first: Entity = { kind: 'organisation', observations: [], line: facts[0]?.place ?? null, declared: false };
  if (addressLines.length < 2) {
    first.observations.push(...facts);
    return facts.length === 0 ? [] : [first];
  }
  const owners = new LineOwners(view.lines, addressLines);
  const sites = new Map<number, Entity>();
  for (const line of addressLines)
    sites.set(line.index, { kind: 'organisation', observations: [], line, declared: false });
  const main = sites.get(addressLines[0]?.index ?? -1) ?? first;
  for (const one of facts) {
    const own = sites.get(owners.ownerOf(one.place, () => false)?.index ?? -1);
    (own ?? main).observations.push(one);
  }
  return [...sites.values()];
}

/** One place written twice, longer or shorter: the same postal code (or town) and no other house number. */
function isSameSite(a: PostalAddress, b: PostalAddress): boolean {
  const coded = a.postalCode !== '' && b.postalCode !== '';
  const area = (one: PostalAddress) => foldLetters(coded ? one.postalCode : one.city || one.postalCode);
  if (area(a) !== area(b)) return false;
  const [inA, inB] = [numbersOf(a.street), numbersOf(b.street)];
  return inA.length === 0 || inB.length === 0 || inA.some((number) => inB.includes(number));
}

function numbersOf(street: string): string[] {
  return street.match(/\d+/g) ?? [];
}

function isOnlyPlaced({ observations, venue }: Entity): boolean {
  return venue !== true && observations.every(({ field }) => field === 'address');
}

/** Joins the desks with what the page declares about its own organisation. */
export function joinDesks(entities: Entity[], desks: Entity[], organisation: PageOrganisation | null): Entity[] {
  const declared = entities.filter(({ kind, declared: is }) => kind === 'organisation' && is);
  const own =
    declared.find((entity) => organisationKey(bestText(entity, 'organisation')) === organisation?.key) ??
    (declared.length === 1 && (declared[0]?.venue !== true || organisation === null) ? declared[0] : undefined);
  const [main, ...others] = desks;
  // A place described by its address alone, as where a job is, is the company's own.
  const placed = declared.filter(
    (entity) => entity !== own && bestText(entity, 'organisation') === '' && isOnlyPlaced(entity),
  );
  const [place] = placed;
  const placeless = [own, main].every((one) => one?.observations.some(({ field }) => field === 'address') !== true);
  if (own !== undefined && place !== undefined && placed.length === 1 && placeless) {
    own.observations.push(...place.observations);
    entities.splice(entities.indexOf(place), 1);
  }
  if (own !== undefined && main !== undefined && main.other !== true && main.department !== true) {
    own.observations.push(...main.observations);
    own.line ??= main.line;
    return [...entities, ...others];
  }
  return [...entities, ...desks];
}
