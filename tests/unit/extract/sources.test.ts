// @vitest-environment jsdom
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mf2 } from 'microformats-parser';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Draft, type Reading, ReadingSchema } from '@/lib/extract/evidence/draft';
import type { Source } from '@/lib/extract/evidence/observation';
import { documentView } from '@/lib/extract/layout/document-view';
import { readView } from '@/lib/extract/reading';
import { SOURCES } from '@/lib/extract/sources';
import { hCardBy } from '@/lib/extract/sources/h-card';

const FIXTURES = join(import.meta.dirname, '../../fixtures/sources');
const URL = 'https://page.example/';

/** h-card is no part of the registry, for its size: it is loaded where a page has one. */
const ALL: readonly Source[] = [hCardBy(mf2), ...SOURCES];
const files = Object.keys(import.meta.glob('/lib/extract/sources/*.ts')).map((path) => basename(path, '.ts'));
const fixtures = (ending: string) =>
  readdirSync(FIXTURES)
    .filter((file) => file.endsWith(ending))
    .map((file) => basename(file, ending));
const sorted = (ids: readonly string[]) => [...ids].sort();

function read(id: string, sources: readonly Source[]): Reading {
  const html = readFileSync(join(FIXTURES, `${id}.html`), 'utf8');
  const document = new DOMParser().parseFromString(html, 'text/html');
  const view = documentView(document, { url: URL, title: document.title }, () => false);
  return v.parse(
    ReadingSchema,
    readView(view, sources, '', () => false),
  );
}

/** What a draft says, without how sure it is: texts, and '' or [] where it says nothing. */
function said(draft: Draft) {
  return {
    kind: draft.kind,
    name: draft.name?.value ?? '',
    organisation: draft.organisation?.value ?? '',
    jobTitle: draft.jobTitle?.value ?? '',
    emails: draft.emails.map(({ value }) => value),
    phones: draft.phones.map(({ value }) => `${value.e164} ${value.kind}`),
    urls: draft.urls.map(({ value }) => value),
    address: Object.values(draft.address?.value ?? {}).filter((part) => part !== ''),
    messaging: draft.messaging.map(({ value }) => `${value.kind} ${value.id}`),
  };
}

describe('the registry of sources', () => {
  it('has every source file, by its name', () => {
    expect(sorted(ALL.map(({ id }) => id))).toEqual(sorted(files));
  });

  it('has a page and its answer for every source, and none for what is no source', () => {
    expect(sorted(fixtures('.html'))).toEqual(sorted(files));
    expect(sorted(fixtures('.json'))).toEqual(sorted(files));
  });
});

describe.each(ALL.map((source) => [source.id, source] as const))('the page of %s', (id, source) => {
  it('is read as its answer says', () => {
    const answer = join(FIXTURES, `${id}.json`);
    expect(existsSync(answer)).toBe(true);
    expect(read(id, ALL).drafts.map(said)).toEqual(JSON.parse(readFileSync(answer, 'utf8')));
  });

  it('is not read so without the source', () => {
    const others = ALL.filter((one) => one !== source);
    expect(read(id, others).drafts.map(said)).not.toEqual(read(id, ALL).drafts.map(said));
  });
});
