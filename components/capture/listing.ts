import type { Draft, Reading } from '@/lib/extract/evidence/draft';
import { draftName } from './draft-name';
import type { KeptList } from './kept-capture';
import type { SaidPlan } from './kept-form';
import { UNSAID_PLAN } from './use-plan';

/** The list of several people on screen. */
export type Listing = {
  /** What was pasted, or null for the page's own list. */
  pasted: Reading | null;
  /** The places in the list of those who are ticked. */
  ticked: ReadonlySet<number>;
  plan: SaidPlan;
  /** Whether some of them were saved: who was not ticked then is not waited for. */
  saved: boolean;
};

/** A list that was just opened. */
export function newListing(pasted: Reading | null): Listing {
  return { pasted, ticked: new Set(), plan: UNSAID_PLAN, saved: false };
}

/** The list without a tick at the draft that was saved by itself. */
export function untick(listing: Listing, drafts: readonly Draft[], saved: Draft | null): Listing {
  return { ...listing, ticked: new Set([...listing.ticked].filter((at) => drafts[at] !== saved)) };
}

/** What of a list of `drafts` must not be lost with the popup; null where there is nothing. */
export function keptList(listing: Listing, drafts: readonly Draft[]): KeptList | null {
  const { pasted, plan, saved } = listing;
  const ticked = [...listing.ticked].flatMap((at) => {
    const draft = drafts[at];
    return draft ? [{ at, name: draftName(draft) }] : [];
  });
  return ticked.length > 0 || (pasted !== null && !saved) ? { pasted, ticked, plan } : null;
}

/** The list as it was left, over a page that holds `drafts` now; null where nothing of it is there any more. */
export function listingAsLeft({ pasted, ticked, plan }: KeptList, drafts: readonly Draft[]): Listing | null {
  const listed = pasted?.drafts ?? drafts;
  const still = ticked.flatMap(({ at, name }) => {
    const draft = listed[at];
    return draft && draftName(draft) === name ? [at] : [];
  });
  if (pasted === null && still.length === 0) return null;
  return { ...newListing(pasted), ticked: new Set(still), plan };
}
