import type { Page } from 'puppeteer-core';
import { until } from '../support/until';
import type { Letter } from './lab/letter';
import { ACCOUNT } from './lab/start-lab';
import { LETTERS, uidOf } from './letters/letters';

const SIGN_INS = 3;

/** In milliseconds: two hundred messages are waited for, and what comes soon is asked for soon. */
const OFTEN = { every: 20 };

/** How far the middle of the chip may be above or below that of its sender's line, in CSS pixels. */
const BESIDE = 40;

export type Box = { x: number; y: number; width: number; height: number };

/** Runs in the page: where Duebook's chips stand, by what alone shows of them: their place in the line. */
function chipBoxes(): Box[] {
  const boxes: Box[] = [];
  const look = (document: Document, left: number, top: number) => {
    for (const span of document.querySelectorAll<HTMLElement>('span[style*="important"]')) {
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

  /** Opens the letter on a page of its own. */
  async openMessage(letter: Letter): Promise<void> {
    // Nothing of Duebook's runs in a tab that is not seen.
    await this.page.bringToFront();
    await this.page.goto(`${this.origin}/?_task=mail&_mbox=INBOX&_uid=${uidOf(letter)}&_action=show`);
  }

  /** Presses the letter's row in the list, and waits for nothing. */
  private async pressRow(letter: Letter): Promise<void> {
    const { x, y } = await this.page.evaluate((row) => {
      const wanted = document.querySelectorAll('tr.message')[row];
      wanted?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = wanted?.getBoundingClientRect() ?? new DOMRect();
      return { x: left + width / 2, y: top + height / 2 };
    }, LETTERS.indexOf(letter));
    await this.page.mouse.click(x, y);
  }

  /** Presses the letter's row and waits no longer than until the webmail asks for it: pressed over sooner, it never would. */
  async askFor(letter: Letter): Promise<void> {
    const uid = String(uidOf(letter));
    const asked = this.page.waitForRequest((request) => new URL(request.url()).searchParams.get('_uid') === uid);
    await Promise.all([asked, this.pressRow(letter)]);
  }

  /** Presses the letter's row and waits for the preview to name whom it is from. */
  async previewSender(letter: Letter): Promise<void> {
    await this.pressRow(letter);
    await until(`the sender of ${letter.id} in the preview`, () => this.shownOf(letter), OFTEN);
  }

  /** Presses the letter's row and waits for all of it to be there. */
  async preview(letter: Letter): Promise<void> {
    await this.pressRow(letter);
    const isWhole = async () => (await this.shownOf(letter))?.isWhole;
    await until(`${letter.id} in the preview`, isWhole, OFTEN);
  }

  /** Presses the letter's row and waits for the chip that stands beside its sender, in the preview. */
  async previewChip(letter: Letter): Promise<void> {
    await this.pressRow(letter);
    const stands = async () => (await this.shownOf(letter))?.isChipBeside;
    await until(`the chip beside the sender of ${letter.id}`, stands, OFTEN);
  }

  /** What of the letter the preview shows; null where it does not name its sender yet. */
  private shownOf(letter: Letter): Promise<{ isWhole: boolean; isChipBeside: boolean } | null> {
    return this.page.evaluate(
      (uid, address, near) => {
        const frame = document.querySelector<HTMLIFrameElement>('#messagecontframe');
        const shown = frame?.contentDocument;
        if (!shown || new URLSearchParams(shown.location.search).get('_uid') !== uid) return null;
        const middle = (element: Element) => {
          const { y, height } = element.getBoundingClientRect();
          return height === 0 ? Number.NaN : y + height / 2;
        };
        const senders = [...shown.querySelectorAll<HTMLAnchorElement>('a.rcmContactAddress')]
          .filter(({ title, href }) => `${title} ${href}`.includes(address))
          .map(middle)
          .filter((at) => !Number.isNaN(at));
        if (senders.length === 0) return null;
        const isChipBeside = [...shown.querySelectorAll<HTMLElement>('span[style*="important"]')].some(
          (span) =>
            span.style.getPropertyPriority('display') === 'important' &&
            senders.some((at) => Math.abs(at - middle(span)) <= near),
        );
        return { isWhole: shown.readyState === 'complete', isChipBeside };
      },
      String(uidOf(letter)),
      letter.from.address,
      BESIDE,
    );
  }

  /** From now on, and until the page is left, counts the chips each time the browser draws. */
  async countChips(): Promise<void> {
    await this.page.evaluate(`(() => {
      const boxes = ${chipBoxes};
      globalThis.mostChips = 0;
      const count = () => {
        globalThis.mostChips = Math.max(globalThis.mostChips, boxes().length);
        requestAnimationFrame(count);
      };
      count();
    })()`);
  }

  /** The most chips there were at once since `countChips`. */
  mostChips(): Promise<unknown> {
    return this.page.evaluate(() => Reflect.get(globalThis, 'mostChips'));
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
          let at = document.elementFromPoint(left, top);
          if (at instanceof HTMLIFrameElement) {
            const frame = at.getBoundingClientRect();
            at = at.contentDocument?.elementFromPoint(left - frame.x, top - frame.y) ?? null;
          }
          // What is of a frame is no instance of this window's classes.
          const style = at !== null && 'style' in at ? (at.style as CSSStyleDeclaration) : null;
          return style?.getPropertyPriority('display') === 'important';
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
