import type { MenuItem } from '../platform/context-menu';
import { type Language, wordsOf } from '../words/words';

const IDS = ['capture-page', 'capture-selection', 'capture-link'] as const;
export type CaptureMenuId = (typeof IDS)[number];

/** The entries Duebook adds to the context menu, in the rep's language. */
export function captureMenu(language: Language): MenuItem[] {
  const { menu } = wordsOf(language).reminder;
  return [
    { id: 'capture-page', title: menu.page, contexts: ['page'] },
    { id: 'capture-selection', title: menu.selection, contexts: ['selection'] },
    { id: 'capture-link', title: menu.link, contexts: ['link'], targetUrlPatterns: ['mailto:*', 'tel:*'] },
  ];
}
