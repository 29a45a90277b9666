import { storeVersion, type TableShape } from './store-version';

/**
 * A database as version 1 made it, with one row a table, built by the browser's own means. It stays as it is for good:
 * it stands for what is on reps' disks, whatever the tables become.
 */
export const ROWS_OF_VERSION_1 = {
  contacts: [
    {
      id: '11111111-1111-4111-8111-111111111111',
      name: 'Jane Doe',
      givenName: 'Jane',
      familyName: 'Doe',
      organisation: 'Acme',
      jobTitle: 'Buyer',
      emails: [{ address: 'jane@acme.example' }],
      phones: [{ written: '030 1234567', e164: '+49301234567', kind: 'work', extension: '' }],
      urls: ['https://acme.example/'],
      address: null,
      messaging: [],
      tags: ['fair'],
      grade: 'A',
      lifecycle: 'lead',
      consent: 'unknown',
      note: 'met in Hanover',
      source: { url: 'https://acme.example/team', title: 'Team' },
      createdAt: 1_790_000_000_000,
      updatedAt: 1_790_000_000_000,
      touchCount: 1,
      lastTouchAt: 1_790_000_001_000,
      keys: ['mail:jane@acme.example', 'tel:301234567', 'name:doe jane|acme'],
      words: ['jane', 'doe', 'acme', 'buyer', 'fair'],
      sortName: 'jane doe',
    },
  ],
  followUps: [
    {
      id: '22222222-2222-4222-8222-222222222222',
      contactId: '11111111-1111-4111-8111-111111111111',
      due: '2026-11-23T09:00',
      allDay: false,
      channel: 'call',
      note: 'price',
      status: 'open',
      createdAt: 1_790_000_000_000,
      closedAt: null,
      raisedFor: null,
      grade: 'A',
      late: '2026-11-23T09:00',
      ring: '2026-11-23T09:00',
    },
  ],
  touches: [
    {
      id: '33333333-3333-4333-8333-333333333333',
      contactId: '11111111-1111-4111-8111-111111111111',
      followUpId: null,
      at: 1_790_000_001_000,
      channel: 'call',
      direction: 'out',
      outcome: 'reached',
      offered: '',
      note: 'first call',
    },
  ],
  raisings: [
    {
      id: 'reminder-1',
      followUps: [{ id: '22222222-2222-4222-8222-222222222222', due: '2026-11-23T09:00' }],
      at: 1_790_000_000_000,
    },
  ],
  undos: [
    {
      token: '44444444-4444-4444-8444-444444444444',
      at: 1_790_000_000_000,
      touched: ['touches/33333333-3333-4333-8333-333333333333'],
      before: { contacts: [], followUps: [], touches: [{ id: '33333333-3333-4333-8333-333333333333', row: null }] },
    },
  ],
  settings: [
    {
      key: 'settings',
      settings: {
        dayStart: '08:30',
        weekStart: 1,
        workingDays: [1, 2, 3, 4, 5],
        quiet: { on: false, from: '21:00', to: '08:00' },
        language: 'zh',
        defaultCountry: 'CN',
      },
    },
  ],
  staged: [
    {
      seq: 1,
      restoreId: '55555555-5555-4555-8555-555555555555',
      at: 1_790_000_000_000,
      contacts: [],
      followUps: [],
      touches: [],
    },
  ],
};

export const TABLES_OF_VERSION_1: Record<keyof typeof ROWS_OF_VERSION_1, TableShape> = {
  contacts: {
    key: { keyPath: 'id' },
    indexes: [
      { name: 'keys', path: 'keys', multi: true },
      { name: 'words', path: 'words', multi: true },
      { name: 'sortName', path: 'sortName' },
      { name: 'updatedAt', path: 'updatedAt' },
    ],
  },
  followUps: {
    key: { keyPath: 'id' },
    indexes: [
      { name: 'contactId', path: 'contactId' },
      { name: '[status+grade+late]', path: ['status', 'grade', 'late'] },
      { name: 'ring', path: 'ring' },
    ],
  },
  touches: { key: { keyPath: 'id' }, indexes: [{ name: '[contactId+at]', path: ['contactId', 'at'] }] },
  raisings: { key: { keyPath: 'id' }, indexes: [] },
  undos: {
    key: { keyPath: 'token' },
    indexes: [
      { name: 'at', path: 'at' },
      { name: 'touched', path: 'touched', multi: true },
    ],
  },
  settings: { key: { keyPath: 'key' }, indexes: [] },
  staged: {
    key: { keyPath: 'seq', autoIncrement: true },
    indexes: [
      { name: 'restoreId', path: 'restoreId' },
      { name: 'at', path: 'at' },
    ],
  },
};

/** Makes the database `name` as version 1 of the book did, and closes it. */
export function storeVersion1(name: string): Promise<void> {
  return storeVersion(name, 1, TABLES_OF_VERSION_1, ROWS_OF_VERSION_1);
}
