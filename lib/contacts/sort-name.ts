import type { ContactFields } from './contact';
import { fold } from './fold';

/** The folded text a contact is listed by: its name, else its organisation, else its first mail address. */
export function sortName(fields: Pick<ContactFields, 'name' | 'organisation' | 'emails'>): string {
  return fold(fields.name) || fold(fields.organisation) || fold(fields.emails[0]?.address ?? '');
}
