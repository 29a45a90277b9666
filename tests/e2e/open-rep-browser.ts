import { inject } from 'vitest';
import { launchChromium } from '../support/chromium-browser';
import type { BrowserKind } from '../support/find-browser';
import { launchFirefox } from '../support/firefox-browser';
import type { RepBrowser } from '../support/rep-browser';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserKind;
  }
}

/** A fresh browser of this run's kind, with Duebook in it and an empty book. */
export function openRepBrowser(granted: readonly string[] = []): Promise<RepBrowser> {
  return inject('browser') === 'firefox' ? launchFirefox({ granted }) : launchChromium({ granted });
}
