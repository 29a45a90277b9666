import { vi } from 'vitest';

/** jsdom lays nothing out: gives the page what moves it and watches sizes, with nothing to move and nothing to see. */
export function layNothingOut(): void {
  const nothing = () => undefined;
  Element.prototype.scrollIntoView = nothing;
  Element.prototype.scrollTo = nothing;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = nothing;
      unobserve = nothing;
      disconnect = nothing;
    },
  );
}
