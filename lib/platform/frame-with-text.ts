import { browser } from './browser';

/**
 * The frame of a tab the rep has just acted on that holds what somebody may have written, to be described: 0, the whole
 * page, where that can be seen from it; null where no frame holds any, as over a list of messages.
 * Throws whatever the browser refuses with.
 */
export async function frameWithText(tabId: number): Promise<number | null> {
  const frames = await browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    injectImmediately: true,
    func: textHere,
  });
  const found = frames.filter(({ result }) => result === 'seen' || result === 'alone');
  if (found.some(({ frameId, result }) => frameId === 0 || result === 'seen')) return 0;
  return found[0]?.frameId ?? null;
}

/**
 * Runs in the page's isolated world, so that it may use nothing from outside: whether a sentence stands here that is
 * none of a list's, a menu's or a button's, and whether the outermost page can see it.
 */
export function textHere(): 'none' | 'seen' | 'alone' {
  const shortest = 60;
  const most = 20_000;
  const other =
    '[role=row],[role=option],[role=treeitem],[role=listbox],[role=grid],[role=navigation],[role=banner],[role=button],li,a,button,nav,header,footer,label,script,style,noscript,template,textarea,[contenteditable]';
  const texts = document.createTreeWalker(document.body ?? document, 4);
  for (let seen = 0; seen < most && texts.nextNode() !== null; seen += 1) {
    const { nodeValue, parentElement } = texts.currentNode;
    if ((nodeValue ?? '').trim().length < shortest || parentElement === null) continue;
    if (parentElement.closest(other) !== null || parentElement.checkVisibility?.() === false) continue;
    try {
      return top?.document ? 'seen' : 'alone';
    } catch {
      // Of another origin: some engines throw where others answer null.
      return 'alone';
    }
  }
  return 'none';
}
