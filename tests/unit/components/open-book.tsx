import { fireEvent, render } from '@testing-library/react';
import { Book } from '@/components/book/Book';
import { database } from '@/lib/store/database';
import { fakeWebmails } from './fake-webmails';

/** Turns the book page to a hash route ("#/contacts"), as a press on a link does. */
export function goTo(hash: string): void {
  window.location.hash = hash;
  fireEvent(window, new HashChangeEvent('hashchange'));
}

/** The book page as it opens at a hash route. */
export function openBook(hash: string, { language = 'en', webmails = fakeWebmails() } = {}) {
  goTo(hash);
  return render(<Book version="0.1.0" browserLanguages={[language]} webmails={webmails.access} />);
}

/** What the contacts in the book are called. */
export async function contactNames(): Promise<string[]> {
  return (await database.contacts.toArray()).map(({ name }) => name).sort();
}
