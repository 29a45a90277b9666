import type { ContactId, Grade } from '../contacts/contact';
import { contactTouches } from './contact-touches';
import type { DuebookDatabase } from './database';
import type { ContactRow } from './rows';

/** Sets a contact's touch count and last touch to what its touches say. Call in a transaction. */
export async function recountTouches(contactId: ContactId, db: DuebookDatabase): Promise<void> {
  const touchCount = await contactTouches(contactId, db).count();
  const last = await contactTouches(contactId, db).last();
  await db.contacts.update(contactId, { touchCount, lastTouchAt: last?.at ?? null });
}

/** Copies a contact's grade to its follow-ups, by which the due list is ordered. Call in a transaction. */
export async function copyGrade({ id, grade }: Pick<ContactRow, 'id' | 'grade'>, db: DuebookDatabase): Promise<void> {
  await db.followUps
    .where('contactId')
    .equals(id)
    .filter((row) => row.grade !== grade)
    .modify((row: { grade: Grade }) => {
      row.grade = grade;
    });
}
