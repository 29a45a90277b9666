import type { MenuItem } from '../platform/context-menu';
import { type Language, wordsOf } from '../words/words';
import type { CaptureRequest } from './save-from-tab';

/** The entries Duebook adds to the context menu, in the rep's language. */
export function captureMenu(language: Language): MenuItem[] {
  const { menu } = wordsOf(language).reminder;
  return [
    { id: 'capture-page', title: menu.page, contexts: ['page'] },
    { id: 'capture-selection', title: menu.selection, contexts: ['selection'] },
    { id: 'capture-link', title: menu.link, contexts: ['link'], targetUrlPatterns: ['mailto:*', 'tel:*'] },
  ];
}

/** What the browser tells of a click in the context menu. */
export type MenuClick = { menuItemId: string | number; selectionText?: string; linkUrl?: string; linkText?: string };

/** What to read for a click on one of the entries; null for another's click. */
export function captureRequestOf(click: MenuClick): CaptureRequest | null {
  switch (click.menuItemId) {
    case 'capture-page':
      return { mode: 'page' };
    case 'capture-selection':
      return { mode: 'selection', text: click.selectionText ?? '' };
    case 'capture-link':
      return { mode: 'link', url: click.linkUrl ?? '', text: click.linkText ?? '' };
    default:
      return null;
  }
}
