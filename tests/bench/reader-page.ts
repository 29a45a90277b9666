import { readDocument } from '../../lib/extract/read-document';

// Bundled for the bench alone: the page reader as a function of the page it is put into.

Object.assign(globalThis, {
  benchRead: async () => {
    const started = performance.now();
    const reading = await readDocument(document, { url: location.href, title: document.title, defaultCountry: '' });
    return { ms: performance.now() - started, drafts: reading.drafts.length + reading.more };
  },
});
