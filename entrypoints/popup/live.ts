import type { ReactElement } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';

/** Has React take over `root`: what is painted in it already, or an empty one. */
export function goLive(root: HTMLElement, popup: ReactElement): void {
  if (root.hasChildNodes()) hydrateRoot(root, popup);
  else createRoot(root).render(popup);
}
