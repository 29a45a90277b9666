// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { facts, readHtml } from './read-html';

const DEMO = join(import.meta.dirname, '../../tour/demo');

/** Whom the popup shows first on a page of the tour, and how many more there are. */
function best(page: string) {
  const { drafts } = readHtml(readFileSync(join(DEMO, page), 'utf8'), `https://lumenfjord.example/${page}`);
  return { ...facts(drafts[0]), others: drafts.length - 1 };
}

// The words of the tour say whom a newcomer will see; they see it before anything else of Duebook.
it.each([
  {
    page: 'contact.html',
    name: 'Ingrid Solheim',
    jobTitle: 'VP Sales, EMEA',
    emails: ['ingrid.solheim@lumenfjord.example'],
    phones: ['+4722123456 work'],
    others: 2,
  },
  {
    page: 'team.html',
    name: 'Tobias Lindqvist',
    jobTitle: 'Head of Procurement',
    emails: ['tobias.lindqvist@lumenfjord.example'],
    phones: ['+4722123461 work'],
    others: 8,
  },
  {
    page: 'zh.html',
    name: '欧阳静',
    jobTitle: '华东区销售总监',
    emails: ['ouyang.jing@chengguang.example'],
    phones: ['+8657188102301 work'],
    others: 4,
  },
])('the tour’s $page begins with $name', ({ page, ...expected }) => {
  expect(best(page)).toMatchObject({ kind: 'person', ...expected });
});
