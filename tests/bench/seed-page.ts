import type { Contact } from '../../lib/contacts/contact';
import { emptyContactFields } from '../../lib/contacts/empty-contact-fields';
import type { FollowUp } from '../../lib/follow-ups/follow-up';
import { contactRow } from '../../lib/store/contact-row';
import { database } from '../../lib/store/database';
import { followUpRow } from '../../lib/store/follow-up-row';

// Bundled into a copy of the extension for the bench alone: fills the book with rows made by the product's own code.

const GIVEN = ['Ingrid', 'Tomasz', 'Abena', 'Rafael', 'Marguerite', 'Jun', 'Priya', 'Eilidh', 'Karl', 'Ana'];
const FAMILY = ['Solheim', 'Kowalski', 'Mensah', 'Quintero', 'Delacroix', 'Watanabe', 'Raman', 'MacGregor', 'Hohen'];
const CHUNK = 2_000;

function uuid(kind: number, at: number): string {
  return `${kind}0000000-0000-4000-8000-${at.toString(16).padStart(12, '0')}`;
}

/** Follow-ups of a year and a month around now, most of them ahead, one in a hundred of them of grade A. */
function rowsOf(at: number, now: Date): { contact: Contact; followUp: FollowUp } {
  const name = `${GIVEN[at % GIVEN.length]} ${FAMILY[at % FAMILY.length]} ${at}`;
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 30 + ((at * 7_919) % 395), 9, at % 60);
  const pad = (part: number) => String(part).padStart(2, '0');
  const due = `${day.getFullYear()}-${pad(day.getMonth() + 1)}-${pad(day.getDate())}T09:${pad(day.getMinutes())}`;
  const late = day < now;
  const contact = {
    ...emptyContactFields({ url: 'https://team.example/', title: 'Team' }),
    id: uuid(1, at),
    name,
    organisation: `Company ${at % 5_000}`,
    emails: [{ address: `person${at}@company${at % 5_000}.example` }],
    phones: [{ written: '+47 22 12 34 56', e164: '+4722123456', kind: 'work', extension: '' }],
    grade: at % 100 === 0 ? 'A' : at % 3 === 0 ? 'C' : 'B',
    createdAt: now.getTime(),
    updatedAt: now.getTime(),
    touchCount: at % 9,
    lastTouchAt: now.getTime(),
  } as unknown as Contact;
  const followUp = {
    id: uuid(2, at),
    contactId: contact.id,
    due,
    allDay: false,
    channel: 'call',
    note: 'Ask about the pilot',
    status: 'open',
    createdAt: now.getTime(),
    closedAt: null,
    // What is overdue was raised when it came due, as it is in a book in use.
    raisedFor: late ? due : null,
  } as unknown as FollowUp;
  return { contact, followUp };
}

async function fill(from: number, to: number): Promise<void> {
  const now = new Date();
  for (let at = from; at < to; at += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, to - at) }, (_, offset) => rowsOf(at + offset, now));
    await database.transaction('rw', database.contacts, database.followUps, async () => {
      await database.contacts.bulkPut(rows.map(({ contact }) => contactRow(contact)));
      await database.followUps.bulkPut(rows.map(({ contact, followUp }) => followUpRow(followUp, contact.grade)));
    });
  }
}

/** Marks so many overdue follow-ups as not yet raised, as after a long absence. */
async function unraise(count: number): Promise<number> {
  const late = await database.followUps
    .filter((row) => row.raisedFor !== null)
    .limit(count)
    .toArray();
  await database.followUps.bulkPut(late.map((row) => followUpRow({ ...row, raisedFor: null }, row.grade)));
  return late.length;
}

Object.assign(globalThis, { bench: { fill, unraise } });
document.body.dataset.ready = '';
