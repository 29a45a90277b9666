import { expect, test } from 'vitest';
import { readRoute } from '@/components/book/route';

const ID = '10000000-0000-4000-8000-000000000001';
const list = { page: 'contacts', contactId: null, followUpId: null, undo: null };

test.each([
  ['', list],
  ['#', list],
  ['#/', list],
  ['#/nowhere', list],
  ['#/contacts', list],
  ['#/contacts/../../etc', list],
  ['#/contacts/not-an-id?followUp=<img>&undo=%00', list],
  [`#/contacts/${ID}`, { ...list, contactId: ID }],
  [`#/contacts/${ID}?followUp=${ID}`, { ...list, contactId: ID, followUpId: ID }],
  [`#/contacts/${ID}?undo=${ID}`, { ...list, contactId: ID, undo: ID }],
  ['#/settings', { page: 'settings' }],
  ['#/backup', { page: 'backup' }],
  ['#/new', { page: 'new', handed: null }],
  [`#/new?handed=${ID}`, { page: 'new', handed: ID }],
  [`#/report?handed=${ID}`, { page: 'report', handed: ID }],
  ['#/report', { page: 'report', handed: null }],
  ['#/new?handed=<img>', { page: 'new', handed: null }],
])('%s', (hash, route) => {
  expect(readRoute(hash)).toEqual(route);
});
