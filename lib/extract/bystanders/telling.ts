import type { Entity } from '../evidence/entity';
import { isReached, isReachedInText } from '../grouping/reached';
import type { View } from '../layout/view';
import { hasByline, isDeclaredArticle, isOfPeople, isSearchResults, readsLikeArticle } from './page-kind';
import { isAboutOthers, isWikiPage } from './told-of';

/** What of a page's people makes one of them a contact: being listed with their work, as little as a name, or neither. */
export type Telling = 'nobody' | 'unlisted' | 'all';

/**
 * How far a page has news of people rather than lists them: news, a blog's entry and what a search found, where nothing
 * says how to reach anyone but perhaps who publishes it; a wiki's pages.
 */
export function tellsOf(view: View, entities: readonly Entity[]): Telling {
  const isSilent = !entities.some(isReached);
  // Of whom an article tells, or who wrote it, its publisher's telephone number at the foot says nothing; but a company's
  // page of its people may be dated, too.
  const isSilentText = isSilent || !entities.some(isReachedInText);
  if (isSilentText && (hasByline(view) || ((isSilent || !isOfPeople(view)) && readsLikeArticle(view)))) return 'all';
  if ((isSilent && isSearchResults(view)) || isWikiPage(view)) return 'all';
  return isDeclaredArticle(view) || isAboutOthers(view) ? 'unlisted' : 'nobody';
}
