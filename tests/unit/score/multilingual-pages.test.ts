import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Draft } from '@/lib/extract/evidence/draft';
import type { Bench, Miss } from '../../score/bench';
import { scoreMultilingualPages } from '../../score/multilingual-pages';
import { aDraft, observed } from '../../support/a-draft';
import { temporaryFolder } from '../../support/temporary-folder';

function draft(
  name: string,
  facts: { org?: string; title?: string; emails?: string[]; phones?: string[] } = {},
): Draft {
  const { org, title, emails = [], phones = [] } = facts;
  return aDraft({
    kind: name === '' ? 'organisation' : 'person',
    name: name === '' ? null : observed(name),
    organisation: org === undefined ? null : observed(org),
    jobTitle: title === undefined ? null : observed(title),
    emails: emails.map((one) => observed(one)),
    phones: phones.map((e164) => observed({ written: e164, e164, kind: 'work' as const, extension: '' })),
  });
}

let folder: { path: string; remove: () => void };
beforeEach(() => {
  folder = temporaryFolder('pages');
});
afterEach(() => folder.remove());

/** The figures of pages with these answers on which the reader finds these drafts. */
async function scored(pages: { gold: unknown[]; best: number | null; found: Draft[] }[]) {
  mkdirSync(join(folder.path, 'pages'));
  pages.forEach((_, at) => {
    writeFileSync(join(folder.path, `pages/${at}.html`), `${at}`);
  });
  const list = pages.map(({ gold, best }, at) => ({ file: `pages/${at}.html`, lang: 'en', kind: 'team', gold, best }));
  writeFileSync(join(folder.path, 'pages.json'), JSON.stringify(list));
  const misses: Miss[] = [];
  const bench: Bench = {
    readPage: async (html, url) => ({
      reading: { url, title: '', drafts: pages[Number(html)]?.found ?? [], more: 0 },
      ms: 0,
    }),
    chosen: (items) => [...items],
    miss: (miss) => misses.push(miss),
  };
  const figures = await scoreMultilingualPages(folder.path, 'mpages', bench);
  return { figures, misses: misses.filter(({ gold, found }) => gold.length + found.length > 0) };
}

it('takes other spellings, leaves optional contacts and what is not known alone, and knows a desk by its address', async () => {
  const { figures, misses } = await scored([
    {
      gold: [
        { name: 'Ann Abel', title: 'Buyer', emails: ['ann@tern.example'], phones: [], alt: { name: ['Ann B. Abel'] } },
        { name: 'Bo Berg', title: 'Clerk', emails: ['bo@tern.example'], phones: [], optional: true },
        { org: 'Tern', emails: ['desk@tern.example'], phones: ['+46461'], alt: { name: ['Desk'] } },
      ],
      best: 0,
      found: [
        draft('Dr. Ann B. Abel', { title: 'Buyer', org: 'Elsewhere', emails: ['Ann@tern.example'] }),
        draft('Desk', { org: 'Tern', emails: ['desk@tern.example'], phones: ['+46461'] }),
      ],
    },
    { gold: [], best: null, found: [] },
  ]);
  expect(misses).toEqual([]);
  expect(Object.values(figures)).toEqual([100, 100, 100, 100]);
});

it('counts who is missed, who is made up, and facts that sit on somebody else', async () => {
  const { figures, misses } = await scored([
    {
      gold: [
        { name: 'Ann Abel', title: 'Buyer', emails: ['ann@tern.example'], phones: [] },
        { name: 'Bo Berg', emails: [], phones: [] },
      ],
      best: 0,
      found: [draft('Our Services'), draft('Ann Abel', { title: 'Clerk', phones: ['+46462'] })],
    },
    { gold: [], best: null, found: [draft('Cookie Notice')] },
  ]);
  expect(figures).toEqual({
    'mpages.person.f1': 50,
    'mpages.field.f1': 0,
    'mpages.best.at1': 0,
    'mpages.quiet.share': 0,
  });
  expect(misses.map(({ field, gold, found }) => [field, gold.join(), found.join()])).toEqual([
    ['person', 'Bo Berg', 'Our Services'],
    ['emails of Ann Abel', 'ann@tern.example', ''],
    ['phones of Ann Abel', '', '+46462'],
    ['title of Ann Abel', 'Buyer', 'Clerk'],
    ['best', 'Ann Abel', 'Our Services'],
    ['quiet', 'nobody', 'Cookie Notice'],
  ]);
});
