import type { Page, SerializedAXNode } from 'puppeteer-core';
import type { BrowserKind } from '../support/find-browser';
import { runInChromeScope } from '../support/firefox-chrome-scope';
import { until } from '../support/until';

/** What those who hear the page in front are told of it, one thing a line: all that the browser gives a screen reader. */
export async function heardWords(page: Page, kind: BrowserKind): Promise<string> {
  if (kind === 'firefox') {
    return until('Firefox to give what is heard', () =>
      runInChromeScope<string>(
        page.browser(),
        `const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
        const heard = (one) => {
          const parts = [one.name ?? ''];
          for (let part = one.firstChild; part !== null; part = part.nextSibling) parts.push(...heard(part));
          return parts;
        };
        const shown = service.getAccessibleFor(gBrowser.selectedBrowser);
        return shown === null ? '' : heard(shown).join('\\n');`,
      ),
    );
  }
  const heard = ({ name = '', children = [] }: SerializedAXNode): string[] => [name, ...children.flatMap(heard)];
  const shown = await page.accessibility.snapshot({ interestingOnly: false });
  return shown === null ? '' : heard(shown).join('\n');
}
