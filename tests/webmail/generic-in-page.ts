import { readGenericMessage } from '@/lib/extract/webmail/generic';

// Bundled for the test of a real webmail alone: whom a message is from, read as in a webmail nobody knows.

Object.assign(globalThis, {
  genericSender: () => readGenericMessage({ document, url: location.href })?.from ?? null,
});
