import type { Page } from 'puppeteer-core';
import { until } from '../support/until';
import { ACCOUNT } from './lab/start-lab';

const SIGN_INS = 3;

export type Box = { x: number; y: number; width: number; height: number };

/** Runs in the page: where Duebook's chips stand, by what alone shows of them: their place in the line. */
function chipBoxes(): Box[] {
  const boxes: Box[] = [];
  const look = (document: Document, left: number, top: number) => {
    for (const span of document.querySelectorAll('span')) {
      if (span.style.getPropertyPriority('display') !== 'important') continue;
      const { x, y, width, height } = span.getBoundingClientRect();
      boxes.push({ x: x + left, y: y + top, width, height });
    }
    for (const frame of document.querySelectorAll('iframe')) {
      const { x, y } = frame.getBoundingClientRect();
      if (frame.contentDocument !== null) look(frame.contentDocument, left + x, top + y);
    }
  };
  look(document, 0, 0);
  return boxes;
}

/** Roundcube in a tab, as a rep works in it. */
export class WebmailPage {
  readonly page: Page;
  private readonly origin: string;

  constructor(page: Page, origin: string) {
    this.page = page;
    this.origin = origin;
  }

  /** Signs in and waits for the list; the webmail has just been started, and may not let anybody in at first. */
  async signIn(): Promise<void> {
    await this.page.setViewport({ width: 1_200, height: 800 });
    for (let left = SIGN_INS; ; left -= 1) {
      try {
        return await this.trySignIn();
      } catch (failed) {
        if (left === 1) throw failed;
        console.warn('Not signed in, once more:', failed);
      }
    }
  }

  private async trySignIn(): Promise<void> {
    await this.page.goto(this.origin);
    await this.page.waitForSelector('#rcmloginsubmit, tr.message');
    // The last try may have led there after all.
    if ((await this.page.$('tr.message')) !== null) return;
    // Its own script moves the focus between the fields while it starts: typing would go astray.
    await this.page.evaluate(({ user, password }) => {
      const fill = (id: string, text: string) => {
        const field = document.getElementById(id);
        if (field instanceof HTMLInputElement) field.value = text;
      };
      fill('rcmloginuser', user);
      fill('rcmloginpwd', password);
      document.getElementById('rcmloginsubmit')?.click();
    }, ACCOUNT);
    await this.waitForList();
  }

  async openList(): Promise<void> {
    await this.page.bringToFront();
    await this.page.goto(`${this.origin}/?_task=mail&_mbox=INBOX`);
    await this.waitForList();
    // Whoever presses the next row within 400 ms is kept waiting by the webmail for as long: none of that is Duebook's.
    await this.page.evaluate(() => Object.assign(Reflect.get(window, 'rcmail'), { preview_delay_select: 0 }));
  }

  /** Opens message number `uid` on a page of its own. */
  async openMessage(uid: number): Promise<void> {
    // Nothing of Duebook's runs in a tab that is not seen.
    await this.page.bringToFront();
    await this.page.goto(`${this.origin}/?_task=mail&_mbox=INBOX&_uid=${uid}&_action=show`);
  }

  /** Presses the list's row number `at`, from the top, and waits for the preview to show message `uid`. */
  async preview(at: number, uid: number): Promise<void> {
    const { x, y } = await this.page.evaluate((row) => {
      const wanted = document.querySelectorAll('tr.message')[row];
      wanted?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = wanted?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, at);
    await this.page.mouse.click(x, y);
    await until(`message ${uid} in the preview`, () =>
      this.page.evaluate((wanted) => {
        const frame = document.querySelector<HTMLIFrameElement>('#messagecontframe');
        const shown = new URLSearchParams(frame?.contentWindow?.location.search).get('_uid');
        return shown === String(wanted) && frame?.contentDocument?.readyState === 'complete';
      }, uid),
    );
  }

  chips(): Promise<Box[]> {
    return this.page.evaluate(chipBoxes);
  }

  /** The one chip there is, once it has something in it. */
  async chip(): Promise<Box> {
    return until('the chip', async () => {
      const chips = await this.chips();
      if (chips.length > 1) throw new Error(`There are ${chips.length}.`);
      return chips.find(({ width }) => width > 40);
    });
  }

  /** Presses the button at the chip's end: Save, for a stranger. */
  async pressLast(): Promise<void> {
    const { x, y, width, height } = await this.chip();
    await this.page.mouse.click(x + width - 20, y + height / 2);
  }

  /** Presses the chip itself, and waits for its card, which comes into the page then and lies under it. */
  async pressChip(): Promise<void> {
    const { x, y, height } = await this.chip();
    await this.page.mouse.click(x + 14, y + height / 2);
    await until('the card', () =>
      this.page.evaluate(
        (left, top) => {
          const at = document.elementFromPoint(left, top);
          return at instanceof HTMLElement && at.style.getPropertyPriority('display') === 'important';
        },
        x + 30,
        y + height + 30,
      ),
    );
  }

  private async waitForList(): Promise<void> {
    const isThere = async () => {
      if ((await this.page.$('tr.message')) !== null) return true;
      throw new Error(
        await this.page.evaluate(() => `${location.href} says: ${document.body.innerText.slice(0, 300)}`),
      );
    };
    await until('the list', isThere, { timeout: 30_000 });
  }
}
