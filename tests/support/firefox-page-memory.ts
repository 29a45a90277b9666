import type { Browser } from 'puppeteer-core';
import { runInChromeScope } from './firefox-chrome-scope.ts';
import type { PageMemory } from './page-memory.ts';

/** What the process that shows pages of `origin` keeps for them and its scripts, as Firefox's about:memory counts it. */
export function firefoxPageMemory(browser: Browser, origin: string): Promise<PageMemory> {
  return runInChromeScope<PageMemory>(
    browser,
    `const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
     // As its button "Minimize memory usage" does: three times, as what is let go of may hold something else.
     await new Promise((done) => manager.minimizeMemoryUsage(done));
     const reports = [];
     const note = (process, path, _kind, units, amount) => reports.push({ process, path, units, amount });
     await new Promise((done) => manager.getReports(note, null, done, null, false));
     // Paths have their slashes turned, lest they part them.
     const shown = given.replaceAll('/', '\\\\');
     const own = reports.find(({ process, path }) => process !== '' && path.includes('top(' + shown))?.process;
     if (own === undefined) throw new Error('No process shows ' + given);
     const sum = (part) =>
       reports
         .filter(({ process, path }) => process === own && part.test(path))
         .reduce((all, { amount }) => all + amount, 0);
     return {
       listeners: sum(/^event-counts\\/window-objects\\/.*\\/event-listeners$/),
       nodes: sum(/^window-objects\\/dom\\/\\w+-nodes$/),
       bytes: sum(/^explicit\\/(?:window-objects|js-non-window)\\//),
     };`,
    origin,
  );
}
