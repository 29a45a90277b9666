import { isEditor } from '../extract/webmail/generic-items';

/** The shortest and the longest time between two looks at a page that keeps changing, in milliseconds. */
const SHORTEST = 80;
const LONGEST = 2_500;

/** So many times longer is waited after each look that saw nothing new, but for those a press led to: soon there are few. */
const SLOWER = 3;

/** Looks take at most a hundredth of the page's time; one that took 3 ms is not followed by another for 300 ms. */
const SHARE = 100;

/**
 * So long after a press, in milliseconds, the rep waits for what they have just opened. Looks take a twentieth then, and
 * none waits until the page is idle: where a press had it drawn anew, Chromium (156) calls it idle only once a callback's
 * time is up.
 */
const LATELY = 2_000;
const SHARE_LATELY = 20;

/** What may unfold or change a message without adding an element. */
const ATTRIBUTES = ['class', 'hidden', 'aria-expanded', 'aria-hidden'];

const clock = () => performance.now();

export type PageWatch = { stop(): void };

/**
 * Calls `look` when what `window` shows may have changed: once at first, after changes, moves to another address,
 * presses and keys, and never while the page is hidden. `look` tells whether it saw anything new; a page that changes
 * for nothing is looked at more and more rarely.
 * @param isOwn whether a node is Duebook's; changes made only by those count for nothing
 */
export function watchPage(
  window: Pick<Window, 'document' | 'setTimeout' | 'clearTimeout' | 'requestIdleCallback' | 'addEventListener'>,
  look: () => boolean,
  isOwn: (node: Node) => boolean,
): PageWatch {
  const { document } = window;
  const ending = new AbortController();
  const { signal } = ending;
  let wait = SHORTEST;
  /** When the last look ended, and how long it took. */
  let ended = 0;
  let took = 0;
  let timer = 0;
  let pressedAt = -LATELY;

  const observer = new MutationObserver((records) => {
    if (records.every(isOwnWork)) return;
    // Whatever else changes until then, the page will be looked at: nobody need keep count.
    observer.disconnect();
    // What a press changed first is looked at as soon as it is drawn: it may be all there is to come.
    if (pressedAt > ended) schedule(0);
    else if (timer === 0) schedule(wait);
  });
  const isOwnWork = ({ type, addedNodes, removedNodes }: MutationRecord) =>
    type === 'childList' && [...addedNodes, ...removedNodes].every(isOwn);

  const schedule = (delay: number) => {
    if (document.hidden || signal.aborted) return;
    window.clearTimeout(timer);
    const now = clock();
    const [act, share] = now - pressedAt < LATELY ? [run, SHARE_LATELY] : [whenIdle, SHARE];
    timer = window.setTimeout(act, Math.max(delay, ended + took * share - now));
  };
  // Not every window has idle times to tell of.
  const whenIdle = () => window.requestIdleCallback?.(run, { timeout: 500 }) ?? run();
  const run = () => {
    timer = 0;
    if (document.hidden || signal.aborted) return;
    observe();
    const started = clock();
    const isNew = look();
    ended = clock();
    took = ended - started;
    // What was just opened is still being drawn; the next thing opened comes with a press, which looks at once.
    if (isNew) wait = SHORTEST * SLOWER;
    else if (ended - pressedAt > LATELY) wait = Math.min(LONGEST, wait * SLOWER);
  };

  const observe = () =>
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
  const nudge = () => {
    wait = SHORTEST;
    schedule(wait);
  };
  const pressed = () => {
    pressedAt = clock();
    wait = SHORTEST;
    // Keys act when they go down: what they open may stand there when they come up, and so may what a script went back to.
    schedule(timer ? 0 : wait);
  };
  // Keys open messages, too, where nothing is being written.
  const typed = () => (isEditor(document.activeElement) ? nudge() : pressed());
  const watch = () => {
    observer.disconnect();
    window.clearTimeout(timer);
    if (document.hidden) return;
    observe();
    nudge();
  };
  // A message's frame is there before its text; the event of its arrival comes by on the way down.
  const coming = { visibilitychange: watch, load: nudge, keyup: typed, pointerup: pressed };
  for (const [event, act] of Object.entries(coming)) document.addEventListener(event, act, { capture: true, signal });
  // Another fragment says so, too (HTML, "update document for history step application").
  window.addEventListener('popstate', pressed);
  watch();

  // What is still under way then comes to nothing.
  return { stop: () => ending.abort() };
}
