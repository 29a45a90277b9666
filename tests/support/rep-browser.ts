import type { Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';
import type { ReadRows, Tell } from './own-page.ts';
import type { PageMemory } from './page-memory.ts';
import type { Screen } from './screen.ts';

/** One entry of the context menu, chosen over something on a page. */
export type MenuChoice = {
  /** What the pointer is over: selected text, a link, or nothing in particular. */
  over: 'selection' | 'link' | 'page';
  /** The CSS selector of the element pointed at. */
  selector: string;
};

/**
 * A browser with Duebook in it, as a rep has one. Both browsers are driven through this, so that every flow is
 * written once; what a browser can't do for real is said where its adapter does it another way.
 */
export type RepBrowser = {
  readonly kind: BrowserKind;
  /** The extension's own origin, without a slash at the end. */
  readonly origin: string;
  /** The folder of the browser's profile. */
  readonly profile: string;
  /** The folder downloads land in. */
  readonly downloads: string;

  openSite(url: string): Promise<Page>;
  /** Opens one of Duebook's own pages in a tab, such as `popup.html` or `book.html#/settings`. */
  openOwnPage(path: string): Promise<Page>;
  /** The addresses of Duebook's own pages that are open in tabs. */
  openOwnPages(): Promise<string[]>;
  /**
   * The rep's yes to the browser's question whether Duebook may work on the hosts of `pattern`, which a press has asked
   * for. Firefox's is answered, where it asks; Chromium's stays, and they are allowed on its page of extensions.
   */
  grantHost(pattern: string): Promise<void>;
  /** Takes that back, in the browser's own settings. */
  withdrawHost(pattern: string): Promise<void>;
  setColourScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  /** Presses the toolbar button while `page` is in front, and gives the popup that opens. */
  pressToolbarButton(page: Page): Promise<Screen>;
  chooseFromMenu(page: Page, choice: MenuChoice): Promise<void>;
  /** The keyboard shortcut that saves the best draft of `page`. */
  pressSaveShortcut(page: Page): Promise<void>;

  /** Sends a command as one of Duebook's own pages does. @throws Error with the code it was refused with */
  tell: Tell;
  /** The ids of the notifications on show. */
  notifications(): Promise<string[]>;
  clearNotification(id: string): Promise<void>;
  clickNotification(id: string): Promise<void>;
  /** Presses a button of a notification (Chromium alone shows any). */
  pressNotificationButton(id: string, button: number): Promise<void>;
  badge(): Promise<{ text: string; colour: number[] }>;
  /** Every row of a table of the book. */
  rows: ReadRows;
  alarms(): Promise<{ name: string; scheduledTime: number }[]>;

  isBackgroundRunning(): Promise<boolean>;
  /** Ends the background as the browser does when it is idle. */
  stopBackground(): Promise<void>;
  /** Turns the extension off or on again, as the rep does in the browser's list of extensions. */
  turn(to: 'on' | 'off'): Promise<void>;
  /** Takes in a new version of the extension while the browser runs, as browsers do by themselves. */
  update(): Promise<void>;
  /** Closes the browser, does `whileClosed`, and opens it again with the same profile. */
  restart(whileClosed?: () => Promise<void>): Promise<void>;
  /** Kills the browser's process at once, and opens it again with the same profile. */
  killAndRestart(): Promise<void>;
  /** What `page` keeps in memory; nothing else of its site is to be open. */
  pageMemory(page: Page): Promise<PageMemory>;
  /** Takes a picture of the popup over `page`, once it is `ready`, and closes it. */
  picturePopup(
    page: Page,
    scheme: 'light' | 'dark',
    ready: (popup: Screen) => Promise<void>,
    paths: `${string}.png`[],
  ): Promise<void>;
  /** Ends when a person closes the browser. */
  untilClosed(): Promise<void>;
  close(): Promise<void>;
};
