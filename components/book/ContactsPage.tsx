import Plus from 'lucide-react/icons/plus';
import Search from 'lucide-react/icons/search';
import { useEffect, useRef, useState } from 'react';
import { ContactPane } from '@/components/contact/ContactPane';
import { usePageKeys } from '@/components/contact/use-page-keys';
import { useActions } from '@/components/due/action-context';
import { Kbd } from '@/components/ui/Kbd';
import { useNow } from '@/components/ui/use-now';
import { useWords } from '@/components/ui/words-context';
import { contactPosition } from '@/lib/store/contact-position';
import { ContactList, type ContactListHandle } from './ContactList';
import css from './ContactsPage.module.css';
import { EmptyBook, NoResult } from './EmptyBook';
import { contactHash, type Route } from './route';
import { useContactWindow } from './use-contact-window';
import { goTo } from './use-route';
import { useSettled } from './use-settled';

const nothingRead = () => null;

/** The searchable list, and beside it the contact that is open. */
export function ContactsPage({ route }: { route: Extract<Route, { page: 'contacts' }> }) {
  const { contactId, followUpId, undo } = route;
  const { book: words, common } = useWords();
  const now = useNow(Date.now);
  const [typed, setTyped] = useState('');
  const query = useSettled(typed.trim(), 120);
  const { shown, show } = useContactWindow(query);
  const list = useRef<ContactListHandle>(null);
  const search = useRef<HTMLInputElement>(null);
  const { act } = useActions();

  // A save made elsewhere (the shortcut, a reminder) sends its undo along; it is offered once, then leaves the address.
  useEffect(() => {
    if (!undo) return;
    act(async () => ({ undo }), words.savedShort);
    goTo(contactHash(contactId), { replace: true });
  }, [undo, contactId, act, words.savedShort]);

  const close = () => {
    goTo(contactHash(null));
    list.current?.focus();
  };
  usePageKeys({
    '/': () => search.current?.select(),
    j: () => move(1),
    k: () => move(-1),
    n: () => goTo('#/new'),
    Escape: () => (contactId ? close() : setTyped('')),
  });
  const move = (by: number) => {
    const row = list.current?.move(by);
    if (row && contactId) goTo(contactHash(row.contact.id), { replace: true });
  };

  // A link leads to a contact wherever the list stands. A search keeps its place: the contact may not be among the found.
  const listed = shown !== null && shown.query === '';
  useEffect(() => {
    if (!listed || !contactId) return;
    let gone = false;
    void contactPosition(contactId).then((at) => {
      if (!gone && at !== null) list.current?.reveal(at);
    });
    return () => {
      gone = true;
    };
  }, [listed, contactId]);

  const nobody = shown?.total === 0;
  if (nobody && shown.query === '' && !contactId) return <EmptyBook />;
  return (
    <div className={`${css.contacts} ${contactId ? css.withPane : ''}`}>
      <section className={css.list} aria-labelledby="contacts-title">
        <header className={css.top}>
          <h1 id="contacts-title" className={css.title}>
            {words.contacts}
          </h1>
          <p className={css.count} role="status">
            {shown &&
              (shown.query === ''
                ? words.contactCount(shown.total)
                : words[shown.more ? 'foundMore' : 'foundCount'](shown.total))}
          </p>
          <a className={css.new} href="#/new" title={common.withKey(words.newContact, 'n')}>
            <Plus aria-hidden="true" />
            <span>{words.newContact}</span>
          </a>
          <search className={css.search}>
            <Search aria-hidden="true" />
            <input
              ref={search}
              type="search"
              autoComplete="off"
              spellCheck={false}
              aria-label={words.searchLabel}
              placeholder={words.searchPlaceholder}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown' || event.key === 'Enter') {
                  event.preventDefault();
                  const row = list.current?.move(0);
                  if (event.key === 'Enter' && row) goTo(contactHash(row.contact.id));
                } else if (event.key === 'Escape') {
                  // First the search, then the way back to the list.
                  event.stopPropagation();
                  if (typed === '') list.current?.focus();
                  else setTyped('');
                }
              }}
            />
            <Kbd>/</Kbd>
          </search>
        </header>
        {nobody && shown.query !== '' ? (
          <NoResult query={shown.query} onClear={() => setTyped('')} />
        ) : (
          <ContactList
            key={shown?.query}
            ref={list}
            total={shown?.total ?? 0}
            rowAt={shown?.rowAt ?? nothingRead}
            show={show}
            now={now}
            currentId={contactId}
            compact={contactId !== null}
          />
        )}
      </section>
      {contactId && (
        <div className={css.pane}>
          <ContactPane key={contactId} id={contactId} followUpId={followUpId} now={now} onClose={close} />
        </div>
      )}
    </div>
  );
}
