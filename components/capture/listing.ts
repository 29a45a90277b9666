import { type Draft, MAX_DRAFTS, type Reading } from '@/lib/extract/evidence/draft';
import { draftName } from './draft-name';
import type { KeptList } from './kept-capture';
import type { SaidPlan } from './kept-form';
import { isSaid, UNSAID_PLAN } from './use-plan';

/** A list of several people. */
export type Listing = {
  /** What was pasted, or null for the page's own list. */
  pasted: Reading | null;
  /** Whether it is on screen; else it was put aside as it is. */
  open: boolean;
  /** The places in the list of those who are ticked. */
  ticked: ReadonlySet<number>;
  plan: SaidPlan;
  /** Whether some of them were saved: who was not ticked then is not waited for. */
  saved: boolean;
};

/** A list that was just opened. */
export function newListing(pasted: Reading | null): Listing {
  return { pasted, open: true, ticked: new Set(), plan: UNSAID_PLAN, saved: false };
}

/** The list without a tick at the draft that was saved by itself. */
export function untick(listing: Listing, drafts: readonly Draft[], saved: Draft | null): Listing {
  return { ...listing, ticked: new Set([...listing.ticked].filter((at) => drafts[at] !== saved)) };
}

/** What of a list must not be lost with the popup; null where there is nothing. `drafts` are those of the page. */
export function keptList(listing: Listing, drafts: readonly Draft[]): KeptList | null {
  const { pasted, open, plan, saved } = listing;
  const listed = pasted?.drafts ?? drafts;
  const ticked = [...listing.ticked].flatMap((at) => {
    const draft = listed[at];
    return draft ? [{ at, name: draftName(draft) }] : [];
  });
  const waits = !saved && (pasted !== null || isSaid(plan));
  return ticked.length > 0 || waits ? { pasted, open, ticked, plan } : null;
}

/** The list as it was left, over a page that holds `drafts` now; null where nothing of it is there any more. */
export function listingAsLeft(left: KeptList, drafts: readonly Draft[]): Listing | null {
  const { pasted, open, ticked, plan } = left;
  const listed = pasted?.drafts ?? drafts;
  const still = ticked.flatMap(({ at, name }) => {
    const draft = listed[at];
    return draft && draftName(draft) === name ? [at] : [];
  });
  if (pasted === null && still.length === 0 && !isSaid(plan)) return null;
  return { ...newListing(pasted), open, ticked: new Set(still), plan };
}

/**
 * A list that was just pasted, with the ticks and the plan of the one `before` it for whom it still holds. Pasted over one
 * that is on screen and waits to be saved, it comes on top of that.
 */
export function pastedListing(pasted: Reading, before: Listing | null): Listing {
  const left = before && keptList(before, []);
  if (!left) return newListing(pasted);
  const all = left.open && left.pasted ? joined(left.pasted, pasted) : pasted;
  return listingAsLeft({ ...left, pasted: all, open: true }, []) ?? newListing(all);
}

/** Everybody of a list, and who is new in what was pasted after it. */
function joined(before: Reading, pasted: Reading): Reading {
  const keyOf = (draft: Draft) => `${draftName(draft)} ${draft.emails[0]?.value ?? ''}`;
  const listed = new Set(before.drafts.map(keyOf));
  const drafts = [...before.drafts, ...pasted.drafts.filter((draft) => !listed.has(keyOf(draft)))];
  const left = drafts.length - MAX_DRAFTS;
  return { ...pasted, drafts: drafts.slice(0, MAX_DRAFTS), more: before.more + pasted.more + Math.max(0, left) };
}
