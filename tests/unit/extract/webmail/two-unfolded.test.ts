import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOpenMessage } from '@/lib/extract/webmail/read-open-message';
import { WEBMAILS } from '@/lib/extract/webmail/webmails';
import { openFixture, unfold } from './open-fixture';

const FOLDER = join(import.meta.dirname, '../../../fixtures/webmail');
const OLDER = 'older@elsewhere.example';

type Fixture = { url: string; kinds: string[]; frame?: string; open: { from: { address: string } } | null };

/** Conversations, each as its webmail shows one, but those whose open message is in a frame of its own. */
const threads = WEBMAILS.flatMap((webmail) =>
  globSync(`${FOLDER}/${webmail.id}/*.html`).flatMap((path) => {
    const fixture: Fixture = JSON.parse(readFileSync(path.replace(/html$/, 'json'), 'utf8'));
    const { url, kinds, frame, open } = fixture;
    if (!kinds.includes('several') || frame || open === null) return [];
    return [{ name: `${webmail.id} ${basename(path)}`, webmail, path, url, from: open.from.address }];
  }),
);

/** Opens it with an older message unfolded, too, as the rep does who reads up; null where its shape can't be copied. */
function withOlder({ name, webmail, path, url, from }: (typeof threads)[number]) {
  const document = openFixture(path, url);
  const read = () => readOpenMessage({ document, url }, webmail);
  const open = read();
  const body = open?.bodies[0];
  if (!open || !body || body.getRootNode() !== document) return null;
  const generation = webmail.generations.find(({ name }) => name === open.generation);
  const { message } = generation ?? {};
  let newest: Element = (typeof message === 'string' && body.closest(message)) || body;
  while (newest.parentElement && !newest.contains(open.beside)) newest = newest.parentElement;
  const first = generation?.newest === 'first';
  const older = document.createElement('div');
  older.innerHTML = newest.outerHTML.replaceAll(from, OLDER);
  const copy = older.firstElementChild;
  if (copy === null) return null;
  if (first) newest.after(copy);
  else newest.before(copy);
  unfold(document);
  return { name, id: webmail.id, from, newest, read: () => read()?.from.address };
}

const pairs = threads.flatMap((thread) => withOlder(thread) ?? []);

describe('of two messages that are unfolded', () => {
  it.each(pairs)('the newest is the open one, and the other once that is folded: $name', ({ read, newest, from }) => {
    expect(read()).toBe(from);
    newest.setAttribute('style', 'display:none');
    expect(read()).toBe(OLDER);
  });

  it('the last is the newest in Outlook where the conversation begins with one that is folded', () => {
    const path = `${FOLDER}/outlook/thread.html`;
    const url = 'https://outlook.office.com/mail/inbox/id/AAQk';
    const document = openFixture(path, url);
    const outlook = WEBMAILS.filter(({ id }) => id === 'outlook');
    const read = () => outlook.map((webmail) => readOpenMessage({ document, url }, webmail)?.from.address);
    const thread = document.querySelector('[data-app-section]');
    const [newest, folded, older] = thread?.querySelectorAll(':scope > [class="aVla3"]') ?? [];
    if (!thread || !newest || !folded || !older) throw new Error('The conversation has changed.');
    expect(read()).toEqual(['jonas.vik@fjordlift.example']);
    const draft = thread.lastElementChild ?? '';
    thread.append(folded, older, folded.cloneNode(true), newest, draft);
    expect(read()).toEqual(['jonas.vik@fjordlift.example']);
    newest.remove();
    expect(read()).toEqual(['older@fjordlift.example']);
  });

  it('has most webmails tried', () => {
    expect(new Set(pairs.map(({ id }) => id)).size).toBeGreaterThan(12);
  });
});
