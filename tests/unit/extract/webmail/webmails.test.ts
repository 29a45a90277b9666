import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isMassMail } from '@/lib/extract/message/mass-mail';
import { permalinkOf } from '@/lib/extract/webmail/permalink-of';
import { readOpenMessage } from '@/lib/extract/webmail/read-open-message';
import type { Place } from '@/lib/extract/webmail/webmail';
import { WEBMAILS } from '@/lib/extract/webmail/webmails';
import { writtenLines } from '@/lib/extract/webmail/written-lines';
import { openFixture } from './open-fixture';

const FOLDER = `${import.meta.dirname}/../../../fixtures/webmail`;
const SOURCES = `${import.meta.dirname}/../../../../lib/extract/webmail/webmails`;

const MailboxSchema = v.strictObject({ name: v.string(), address: v.string() });

/** What a fixture is an example of; each webmail has one of every kind. */
const KINDS = ['several', 'collapsed', 'hostile', 'list', 'outbound'] as const;

const ExpectedSchema = v.strictObject({
  url: v.pipe(v.string(), v.url()),
  kinds: v.array(v.picklist([...KINDS, 'plain', 'older', 'nothing-open', 'frame', 'no-name', 'closed-frame'])),
  /** The frame in the page whose own page is read, as Duebook's script in that frame does. */
  frame: v.optional(v.string()),
  /** What is to be read; null where no message is open. */
  open: v.nullable(
    v.strictObject({
      from: MailboxSchema,
      replyTo: v.nullable(MailboxSchema),
      recipients: v.array(MailboxSchema),
      subject: v.string(),
      date: v.string(),
      permalink: v.string(),
      own: v.array(v.string()),
      direction: v.picklist(['in', 'out', 'unknown']),
      list: v.boolean(),
      /** Whether head and body tell that it went to many, as they do of a list's unless that can't be seen. */
      mass: v.optional(v.boolean()),
      /** Words that stand in what the sender wrote. */
      body: v.string(),
    }),
  ),
});

function fixturesOf(id: string) {
  return readdirSync(`${FOLDER}/${id}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const path = `${FOLDER}/${id}/${file}`;
      const expected = v.parse(ExpectedSchema, JSON.parse(readFileSync(path.replace(/\.html$/, '.json'), 'utf8')));
      return { file, path, expected };
    });
}

test('every webmail has its file, its place in the registry and its fixtures, and there are no others', () => {
  const ids = WEBMAILS.map(({ id }) => id).sort();
  const files = readdirSync(SOURCES).map((file) => file.replace(/\.ts$/, ''));
  expect(files.sort()).toEqual(ids);
  expect(readdirSync(FOLDER).sort()).toEqual(ids);
});

describe.each(WEBMAILS.map((webmail) => ({ id: webmail.id, webmail })))('$id', ({ id, webmail }) => {
  const fixtures = fixturesOf(id);

  test('has a page of every kind', () => {
    const kinds = new Set(fixtures.flatMap(({ expected }) => expected.kinds));
    expect(KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  test.each(fixtures)('reads who is writing in $file', ({ path, expected: { url, frame, kinds, open } }) => {
    const document = pageOf(openFixture(path, url), frame);
    const read = readOpenMessage({ document, url }, webmail);
    if (open === null || read === null) {
      expect(read).toBe(open);
      return;
    }
    const { webmail: by, missed, generation: _generation, key, url: _url, id: _id, bodies, beside, ...fields } = read;
    const { body, mass = kinds.includes('list'), ...expected } = open;
    expect({ ...fields, permalink: permalinkOf(read) }).toEqual(expected);
    expect([by, missed]).toEqual([id, '']);
    expect(key).toContain(open.from.address);
    expect(bodies.map((one) => wordsOf(one)).join(' ')).toContain(body);
    expect(isMassMail(read, writtenLines(bodies))).toBe(mass);
    expect(beside.isConnected).toBe(true);
    expect(bodies.some((one) => one.contains(beside))).toBe(false);
    // An attack is one only where what the sender wrote looks to this very webmail like a sender of its own; in a frame
    // of another origin nothing of it can be seen.
    const planted = webmail.generations.flatMap(({ from }) => from.map((place) => selectorOf(place)));
    const found = bodies.flatMap(treesOf).some((tree) => planted.some((selector) => tree.querySelector(selector)));
    expect(found).toBe(kinds.includes('hostile') && !kinds.includes('closed-frame'));
  });
});

function pageOf(document: Document, frame: string | undefined): Document {
  if (frame === undefined) return document;
  const inner = document.querySelector<HTMLIFrameElement>(frame)?.contentDocument;
  if (!inner) throw new Error(`There is no page in ${frame}.`);
  return inner;
}

/** What is looked for in the innermost tree. */
function selectorOf(place: Place): string {
  return (typeof place === 'string' ? place : place.at).split('>>>').at(-1) ?? '';
}

/** An element, and what its frames and shadow roots hold. */
function treesOf(element: Element): ParentNode[] {
  return [element, ...element.querySelectorAll('*')].flatMap((one) => [
    ...(one === element ? [one] : []),
    ...(one.shadowRoot ? [one.shadowRoot] : []),
    ...('contentDocument' in one ? [(one as HTMLIFrameElement).contentDocument?.documentElement ?? []].flat() : []),
  ]);
}

/** The words in an element, those in its frames and shadow roots too. */
function wordsOf(element: Element): string {
  const words = treesOf(element).map(({ textContent }) => textContent);
  return words.join(' ').replace(/\s+/g, ' ');
}
