// What the popup asks of the book once it is on screen; fetched then, with the database's own code.
export { contactCount } from '@/lib/store/contact-list';
export { dueCount, dueRows } from '@/lib/store/due-list';
export { followBook } from '@/lib/store/follow-book';
export { readSettings } from '@/lib/store/read-settings';
