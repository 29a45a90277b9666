import { cleanText } from '../contacts/clean-text';
import { safeUrl } from '../contacts/urls';
import { Bystanders } from './bystanders/bystanders';
import { sampleLines } from './bystanders/of-the-reader';
import { withoutSamples } from './bystanders/samples';
import { countriesOf } from './country/country';
import { entityDraft } from './drafts/entity-draft';
import { pageCompany } from './drafts/page-company';
import { byScore, scoreDraft } from './drafts/score';
import { MAX_DRAFTS, type Reading } from './evidence/draft';
import type { Entity } from './evidence/entity';
import { isLine, type Observation, type Source } from './evidence/observation';
import { plainTitle } from './evidence/plain-title';
import { assemble } from './grouping/assemble';
import type { View } from './layout/view';
import { houseDomain } from './organisation/house-domain';
import { plainEmployer } from './organisation/plain-employer';

/** The most observations one reading weighs; a page with more is no contact page. */
const MAX_OBSERVATIONS = 20_000;
const MAX_ADDRESSES_A_DRAFT = 20;

/** Runs every source over a view, groups what they saw and lists the drafts best first. */
export function readView(
  view: View,
  sources: readonly Source[],
  defaultCountry: string,
  expired: () => boolean,
): Reading {
  let countries: string[] | null = null;
  const observations: Observation[] = [];
  const context = {
    countries: () => {
      countries ??= countriesOf(view, defaultCountry);
      return countries;
    },
    expired,
    seen: observations,
  };
  for (const source of sources) {
    if (expired()) break;
    for (const seen of source.observe(view, context)) {
      const titled = plainTitle(seen);
      const observation = titled === null ? null : plainEmployer(titled);
      if (observation === null) continue;
      observations.push(observation);
      if (observations.length >= MAX_OBSERVATIONS) break;
    }
  }
  const samples = view.pasted ? null : sampleLines(view);
  // A rep who hands a text over means what is in it.
  const meant = view.pasted ? observations : withoutSamples(observations, view.host);
  const seen = meant.filter(({ place }) => {
    const line = isLine(place) ? place : place.line;
    return line === null || (samples?.has(line) !== true && view.isShown(line));
  });
  const { entities, organisation } = assemble(view, seen);
  const bystanders = new Bystanders(view, entities, organisation);
  const house = houseDomain(entities);
  const drafts = entities.flatMap(splitCrowded).flatMap((entity) => {
    const draft = entityDraft(entity, organisation, house);
    return draft === null || bystanders.has(draft, entity) ? [] : [{ entity, draft }];
  });
  const listed = drafts.flatMap(({ entity, draft }) =>
    draft.kind === 'person' && draft.emails.length + draft.phones.length > 0 ? [entity] : [],
  );
  const people = drafts.filter(({ draft }) => draft.kind === 'person').length;
  for (const { entity, draft } of drafts)
    draft.confidence = scoreDraft(draft, entity, view, listed, organisation, people);
  drafts.sort(byScore);
  const company = drafts.length === 0 ? pageCompany(view, organisation) : null;
  return {
    url: safeUrl(view.url),
    title: cleanText(view.title, 1_000),
    drafts: company === null ? drafts.slice(0, MAX_DRAFTS).map(({ draft }) => draft) : [company],
    more: Math.max(0, drafts.length - MAX_DRAFTS),
  };
}

/** A desk with more addresses than a draft holds becomes several. */
function splitCrowded(entity: Entity): Entity[] {
  const parts = new Map<string, number>();
  const counts = { email: 0, phone: 0 };
  const partOf = (one: Observation): number => {
    if (one.field !== 'email' && one.field !== 'phone') return 0;
    const key = one.field === 'email' ? `email ${one.value.toLowerCase()}` : `phone ${one.value.e164}`;
    const part = parts.get(key) ?? Math.floor(counts[one.field] / MAX_ADDRESSES_A_DRAFT);
    if (!parts.has(key)) counts[one.field] += 1;
    parts.set(key, part);
    return part;
  };
  if (entity.kind === 'person' || entity.observations.length <= MAX_ADDRESSES_A_DRAFT) return [entity];
  const split: Entity[] = [];
  for (const one of entity.observations) {
    const at = partOf(one);
    split[at] ??= { ...entity, observations: [] };
    split[at].observations.push(one);
  }
  return split.filter((part) => part !== undefined);
}
