// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { facts, readHtml } from '../read-html';

const card = (tag: string, company: string, contact: string, mail: string) =>
  `<${tag}><${tag}-body><h2>${company}</h2><p>Contact person: ${contact}</p><p><a href="mailto:${mail}">${mail}</a></p></${tag}-body></${tag}>`;

it.each(['app-card', 'x-stand'])('cards that are elements of a site’s own, as <%s>, are each of one company', (tag) => {
  const html = `<html lang="en"><title>Exhibitors – Quist Fair</title><h1>Exhibitors</h1>${card(tag, 'Orlwood Sawmills Ltd', 'Jane Roe', 'jane@orlwood.example')}${card(tag, 'Winfield Tools GmbH', 'Hugo Quist', 'hugo@winfield.example')}</html>`;
  expect(
    readHtml(html)
      .drafts.map(facts)
      .map(({ name, organisation, emails }) => [name, organisation, ...emails]),
  ).toEqual([
    ['Jane Roe', 'Orlwood Sawmills Ltd', 'jane@orlwood.example'],
    ['Hugo Quist', 'Winfield Tools GmbH', 'hugo@winfield.example'],
  ]);
});

it('one that holds words alone stays within its line', () => {
  const html = '<h3><x-given>Jane</x-given> Roe</h3><p>Buyer</p><p>jane.roe@quist.example</p>';
  expect(readHtml(html).drafts.map(facts)).toMatchObject([{ name: 'Jane Roe', jobTitle: 'Buyer' }]);
});
