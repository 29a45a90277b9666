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

/** Opens the popup where the browser allows that without a click on the button, else the book page. */
export async function openDueListPage(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Older browsers, and any without a window in front, refuse; the book page can always be opened.
    await openBookPage('/contacts');
  }
}
