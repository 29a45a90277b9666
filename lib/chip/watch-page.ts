/** The shortest and the longest time between two looks at a page that keeps changing, in milliseconds. */
const SHORTEST = 80;
const LONGEST = 2_500;

/** So many times longer is waited after each look that saw nothing new: three looks in the first second, then few. */
const SLOWER = 3;

/** Looks take at most a hundredth of the page's time; one that took 3 ms is not followed by another for 300 ms. */
const SHARE = 100;

/** After a press a twentieth: on a slow machine, too, the rep sees soon who wrote what they have just opened. */
const SHARE_PRESSED = 20;

/** What may unfold or change a message without adding an element. */
const ATTRIBUTES = ['class', 'hidden', 'aria-expanded', 'aria-hidden'];

export type PageWatch = { stop(): void };

/**
 * Calls `look` when what `document` shows may have changed: once at first, after changes, moves to another address,
 * presses and keys, and never while the page is hidden. `look` tells whether it saw anything new; a page that changes
 * for nothing is looked at more and more rarely.
 * @param isOwn whether a node is Duebook's; changes made only by those count for nothing
 */
export function watchPage(document: Document, look: () => boolean, isOwn: (node: Node) => boolean): PageWatch {
  const window = document.defaultView;
  if (window === null) return { stop: () => undefined };
  const ending = new AbortController();
  const { signal } = ending;
  let wait = SHORTEST;
  /** When the last look ended, and how long it took. */
  let ended = 0;
  let took = 0;
  let timer = 0;

  const observer = new MutationObserver((records) => {
    if (records.every(isOwnWork)) return;
    // Whatever else changes until then, the page will be looked at: nobody need keep count.
    observer.disconnect();
    if (timer === 0) schedule(wait);
  });
  const isOwnWork = ({ type, addedNodes, removedNodes }: MutationRecord) =>
    type === 'childList' && [...addedNodes].every(isOwn) && [...removedNodes].every(isOwn);

  const schedule = (delay: number, share = SHARE) => {
    if (document.hidden || signal.aborted) return;
    window.clearTimeout(timer);
    timer = window.setTimeout(whenIdle, Math.max(delay, ended + took * share - performance.now()));
  };
  const whenIdle = () => {
    const idle = window.requestIdleCallback as typeof window.requestIdleCallback | undefined;
    if (idle) idle.call(window, run, { timeout: 500 });
    else run();
  };
  const run = () => {
    timer = 0;
    if (document.hidden || signal.aborted) return;
    observe();
    const started = performance.now();
    const isNew = look();
    ended = performance.now();
    took = ended - started;
    // What was just opened is still being drawn; the next thing opened comes with a press, which looks at once.
    wait = isNew ? SHORTEST * SLOWER : Math.min(LONGEST, wait * SLOWER);
  };

  const observe = () =>
    observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ATTRIBUTES });
  const soon = (share: number) => () => {
    wait = SHORTEST;
    schedule(SHORTEST, share);
  };
  const [nudge, pressed] = [soon(SHARE), soon(SHARE_PRESSED)];
  const watch = () => {
    observer.disconnect();
    window.clearTimeout(timer);
    timer = 0;
    if (document.hidden) return;
    observe();
    nudge();
  };
  // A message's frame is there before its text; the event of its arrival comes by on the way down.
  const coming = { visibilitychange: watch, load: nudge, keyup: nudge, pointerup: pressed };
  for (const [event, act] of Object.entries(coming))
    document.addEventListener(event, act, { capture: true, passive: true, signal });
  for (const event of ['hashchange', 'popstate']) window.addEventListener(event, pressed, { signal });
  watch();

  return {
    stop() {
      ending.abort();
      observer.disconnect();
      window.clearTimeout(timer);
    },
  };
}
