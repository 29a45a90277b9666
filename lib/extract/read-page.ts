import { cleanText } from '../contacts/clean-text';
import { emailAddress } from '../contacts/emails';
import { readPhone } from '../contacts/phones';
import { safeUrl } from '../contacts/urls';
import type { Draft, Reading } from './evidence/draft';
import type { Source } from './evidence/observation';
import type { PageRequest } from './page-request';
import { readDocument } from './read-document';
import { readText } from './read-text';

/** Answers a request about a page; `first` are sources to look before the registry's own. */
export function readPage(
  document: Document,
  url: string,
  request: PageRequest,
  first: readonly Source[] = [],
): Reading {
  const { defaultCountry } = request;
  switch (request.mode) {
    case 'page':
      return readDocument(document, { url, defaultCountry, first });
    case 'selection':
      return readText(selectedText(document, request.text), { url, title: document.title, defaultCountry });
    case 'link': {
      const reading = readDocument(document, { url, defaultCountry, first });
      return linkFirst(reading, request.url, request.text, defaultCountry);
    }
  }
}

/** The selected text with its lines: Chromium tells of a selection as one line, which the page still has whole. */
function selectedText(document: Document, told: string): string {
  const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const shown = document.getSelection()?.toString() ?? '';
  return shown !== '' && oneLine(shown) === oneLine(told) ? shown : told;
}

/** The reading with the draft a `mailto:` or `tel:` link belongs to at its head; made from the link where there is none. */
function linkFirst(reading: Reading, href: string, text: string, defaultCountry: string): Reading {
  const address = /^mailto:/i.test(href) ? emailAddress(decoded(href)) : '';
  const phone = /^tel:/i.test(href) ? readPhone(decoded(href).slice(4), defaultCountry) : null;
  const holds = (draft: Draft) =>
    draft.emails.some(({ value }) => value.toLowerCase() === address.toLowerCase()) ||
    (phone !== null && draft.phones.some(({ value }) => value.e164 === phone.e164 && phone.e164 !== ''));
  const own = reading.drafts.find(holds);
  if (own !== undefined) return { ...reading, drafts: [own, ...reading.drafts.filter((draft) => draft !== own)] };
  const quote = cleanText(text === '' ? href : text, 300);
  const observed = <T>(value: T, source: 'mailto' | 'tel') => ({
    value,
    confidence: 0.95,
    evidence: [{ source, quote, confidence: 0.95 }],
  });
  const emails = address === '' ? [] : [observed(address, 'mailto')];
  const phones = phone === null || phone.written === '' ? [] : [observed(phone, 'tel')];
  if (emails.length + phones.length === 0) return { ...reading, url: safeUrl(reading.url) };
  const draft: Draft = {
    kind: 'organisation',
    confidence: 0.6,
    name: null,
    givenName: null,
    familyName: null,
    organisation: reading.drafts[0]?.organisation ?? null,
    jobTitle: null,
    emails,
    phones,
    urls: [],
    address: null,
    messaging: [],
  };
  return { ...reading, drafts: [draft, ...reading.drafts.slice(0, 199)] };
}

function decoded(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
