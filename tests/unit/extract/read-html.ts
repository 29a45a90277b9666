import * as v from 'valibot';
import { type Draft, type Reading, ReadingSchema } from '@/lib/extract/evidence/draft';
import { readDocument } from '@/lib/extract/read-document';

/** Reads a page given as HTML the way the page reader does, and proves that what comes out fits the schema. */
export function readHtml(html: string, url = 'https://acme.example/', defaultCountry = ''): Reading {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return v.parse(ReadingSchema, readDocument(document, { url, defaultCountry, limit: 60_000 }));
}

/** A draft as its bare values, for comparing. */
export function facts(draft: Draft | undefined) {
  return {
    kind: draft?.kind,
    name: draft?.name?.value ?? null,
    organisation: draft?.organisation?.value ?? null,
    jobTitle: draft?.jobTitle?.value ?? null,
    emails: draft?.emails.map(({ value }) => value) ?? [],
    phones: draft?.phones.map(({ value }) => `${value.e164} ${value.kind}`) ?? [],
    address: draft?.address?.value ?? null,
  };
}
