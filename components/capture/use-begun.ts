import { useEffect, useState } from 'react';
import type { Draft, Reading } from '@/lib/extract/evidence/draft';
import type { KeptForm } from './kept-form';
import { keptList, type Listing, listingAsLeft, pastedListing } from './listing';
import type { PageReader } from './page-reader';
import { useKeptCapture } from './use-kept-capture';
import { isSaid, UNSAID_PLAN } from './use-plan';

/** What stands in the paste box, and in the field of the name beside it. */
export type Paste = { text: string; name: string };

/** The page's own list of several people and a pasted one, each once it was opened; one of them at most is on screen. */
type Lists = { page: Listing | null; pasted: Listing | null };

const NO_PASTE: Paste = { text: '', name: '' };

/**
 * What the rep has begun over a page and not saved: lists, pasted text, a plan, a form. All of it is kept as it changes,
 * and there again once the page is `read` and found to hold `drafts`. `pasteOpen` says whether the paste box was opened by
 * itself; `onForm` and `onPasteOpen` are told what of the kind was left open.
 */
export function useBegun(props: {
  page: PageReader;
  read: boolean;
  drafts: readonly Draft[];
  pasteOpen: boolean;
  onForm: (form: KeptForm) => void;
  onPasteOpen: () => void;
}) {
  const { page, read, drafts, pasteOpen, onForm, onPasteOpen } = props;
  const [lists, setLists] = useState<Lists>({ page: null, pasted: null });
  const [paste, setPaste] = useState(NO_PASTE);
  const [plan, setPlan] = useState(UNSAID_PLAN);
  const { loaded, looked, keep } = useKeptCapture(
    page,
    read,
    (kept) => {
      if (kept.plan) setPlan(kept.plan);
      if (kept.paste) {
        const { text, name, open } = kept.paste;
        setPaste({ text, name });
        if (open && !kept.form) onPasteOpen();
      }
      if (kept.form) onForm(kept.form);
    },
    (kept) => {
      const left = kept.map((list) => listingAsLeft(list, drafts));
      setLists((before) => ({
        page: left.find((list) => list?.pasted === null) ?? null,
        // One that was pasted while the page was being read holds what is on screen now.
        pasted: before.pasted ?? left.find((list) => list?.pasted) ?? null,
      }));
    },
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: kept whenever a part of it changes, and by nothing else
  useEffect(() => {
    if (!loaded) return;
    keep({
      paste: paste.text || paste.name ? { ...paste, open: pasteOpen } : null,
      plan: isSaid(plan) ? plan : null,
    });
  }, [loaded, paste, pasteOpen, plan]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept whenever they change, and by nothing else
  useEffect(() => {
    if (looked) keep({ lists: [lists.page, lists.pasted].flatMap((list) => (list && keptList(list, drafts)) ?? []) });
  }, [looked, lists]);

  const place = (of: Listing, to: Listing | null) =>
    setLists((before) => ({ ...before, [of.pasted ? 'pasted' : 'page']: to }));
  const changePaste = (to: Paste) => {
    setPaste(to);
    // A list that was put aside goes with the text it was read from.
    if (to.text.trim() !== '') return;
    setLists((before) => ({ ...before, pasted: before.pasted?.open ? before.pasted : null }));
  };
  return {
    looked,
    lists,
    /** The list on screen. */
    listing: [lists.pasted, lists.page].find((list) => list?.open) ?? null,
    setListing: (listing: Listing) => {
      place(listing, listing);
      if (listing.pasted && listing.saved) setPaste(NO_PASTE);
    },
    /** Puts a list aside as it is, or where nothing of it waits to be saved, away. */
    closeListing: (listing: Listing) => place(listing, keptList(listing, drafts) ? { ...listing, open: false } : null),
    openPasted: (reading: Reading) =>
      setLists(({ page, pasted }) => ({
        page: page && { ...page, open: false },
        pasted: pastedListing(reading, pasted),
      })),
    paste,
    setPaste: changePaste,
    /** What stands in the paste box was saved. */
    clearPaste: () => changePaste(NO_PASTE),
    plan,
    setPlan,
    keepForm: (form: KeptForm | null) => keep({ form }),
  };
}
