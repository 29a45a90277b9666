import { browser } from './browser';

/** Opens the book page at a hash route ("/contacts"), in the tab it is open in already if there is one, and shows it. */
export async function openBookPage(route: string): Promise<void> {
  const page = browser.runtime.getURL('book.html');
  const url = `${page}#${route}`;
  const [open] = await browser.tabs.query({ url: `${page}*` });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { url, active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/**
 * Opens the welcome in a tab of its own: a browser that crashed before it noted the installation tells of it again at
 * its next start, and must not carry away a book that is open with something half typed in it.
 */
export async function openWelcomePage(): Promise<void> {
  await browser.tabs.create({ url: `${browser.runtime.getURL('book.html')}#/welcome` });
}

/** Opens the popup where the browser allows that without a click on the button, else the book page. */
export async function openDueListPage(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Older browsers, and any without a window in front, refuse; the book page can always be opened.
    await openBookPage('/contacts');
  }
}
