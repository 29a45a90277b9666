import type { RepBrowser } from '../support/rep-browser';
import { Screen } from '../support/screen';
import { pageSurface } from '../support/surface';

/** One of Duebook's own pages in a tab, such as `popup.html` or `book.html#/settings`, as a screen. */
export async function openScreen(rep: RepBrowser, path: string): Promise<Screen> {
  return new Screen(pageSurface(await rep.openOwnPage(path)));
}
