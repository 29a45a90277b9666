import type { Place } from './webmail';

/** Where pages show who is signed in: beside what they are about, and in what is called so. */
const AREAS = [
  '[role="banner"],[role="navigation"],[role="menubar"],header,nav',
  ...['account', 'user', 'profile'].flatMap((name) => [`[class*="${name}" i]`, `[id*="${name}" i]`]),
].join();
/** Lists of messages, in which senders stand. */
const ROWS =
  'li,tr,[role="option"],[role="row"],[role="gridcell"],[role="treeitem"],[role="listbox"],[role="grid"],[aria-selected]';

/**
 * Where a page may say whom it is signed in as, for a webmail nobody knows a place of its own for that in: an address
 * that stands alone in an area for accounts. That stands above `pane`, which the page's messages are shown in: below it
 * are the cards of people who were pointed at.
 */
export function accountsAbove(pane: string): Place[] {
  const above = `:has(~ :is(${pane}),~ * :is(${pane}))`;
  // Few elements are called so: asked for first, as most pages are large.
  const within = `:is(${AREAS}):not(:is(${pane}),:is(${pane}) *,:has(${pane})):is(${above},${above} *)`;
  const place = (what: string) => `:is(${what}):not(:is(${ROWS}),:is(${ROWS}) *)`;
  return [
    { within, at: place('[title*="@"],:not(:has(*))'), exact: true },
    { within, at: place('[aria-label*="@"]'), attribute: 'aria-label' },
  ];
}
