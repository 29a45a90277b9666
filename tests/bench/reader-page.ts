import { readDocument } from '../../lib/extract/read-document';

// Bundled for the bench alone: the page reader as a function of the page it is put into, and beside it what the same
// page takes the browser to parse, so that a slow machine slows both.

Object.assign(globalThis, {
  benchRead: () => {
    const html = document.documentElement.outerHTML;
    const started = performance.now();
    new DOMParser().parseFromString(html, 'text/html');
    const parsed = performance.now();
    const reading = readDocument(document, { url: location.href, title: document.title, defaultCountry: '' });
    return {
      parsing: parsed - started,
      reading: performance.now() - parsed,
      drafts: reading.drafts.length + reading.more,
    };
  },
});
