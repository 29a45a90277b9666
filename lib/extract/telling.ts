import type { Entity } from './entity';
import { hasByline, isDeclaredArticle, isSearchResults, readsLikeArticle } from './page-kind';
import { isReached, isReachedInText } from './reached';
import { isAboutOthers, isWikiPage } from './told-of';
import type { View } from './view';

/** What of a page's people makes one of them a contact: being listed with their work, as little as a name, or neither. */
export type Telling = 'nobody' | 'unlisted' | 'all';

/** News, a blog's entry, and what a search found, where nothing says how to reach anyone but perhaps who publishes it; a wiki's pages. */
export function tellsOf(view: View, entities: readonly Entity[]): Telling {
  const reached = entities.some(isReached);
  // Of whom writes for a paper its readers' telephone number at the foot says nothing.
  if (!entities.some(isReachedInText) && hasByline(view)) return 'all';
  if ((!reached && (readsLikeArticle(view) || isSearchResults(view))) || isWikiPage(view)) return 'all';
  return isDeclaredArticle(view) || isAboutOthers(view) ? 'unlisted' : 'nobody';
}
