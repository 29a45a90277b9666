import { useLiveQuery } from 'dexie-react-hooks';
import Search from 'lucide-react/icons/search';
import X from 'lucide-react/icons/x';
import { type FormEvent, type KeyboardEvent, useDeferredValue, useLayoutEffect, useRef, useState } from 'react';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words-context';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { searchContacts } from '@/lib/store/contact-search';
import { soonestOpenFollowUp } from '@/lib/store/open-follow-up';
import css from './SearchPanel.module.css';
import { SearchResult } from './SearchResult';

const SHOWN = 20;

/** Finds anyone in the book; Enter opens the first (or the focused one) there. */
export function SearchPanel(props: {
  now: LocalDateTime;
  /** Told before it is painted, for what it stands in place of. */
  onShown: () => void;
  onClose: () => void;
}) {
  const { now, onShown, onClose } = props;
  const words = useWords();
  useLayoutEffect(onShown, [onShown]);
  const [text, setText] = useState('');
  const query = useDeferredValue(text.trim());
  const list = useRef<HTMLUListElement>(null);
  const found = useLiveQuery(
    async () => {
      if (query === '') return null;
      const { rows, total, more } = await searchContacts(query, { limit: SHOWN, offset: 0 });
      const results = await Promise.all(
        rows.map(async (contact) => ({ contact, next: await soonestOpenFollowUp(contact.id) })),
      );
      return { query, total, more, results };
    },
    [query],
    null,
  );
  const links = () => Array.from(list.current?.querySelectorAll('a') ?? []);

  function openFirst(event: FormEvent) {
    event.preventDefault();
    links()[0]?.click();
  }

  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      onClose();
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const all: Element[] = links();
    const at = document.activeElement ? all.indexOf(document.activeElement) : -1;
    const to = event.key === 'ArrowDown' ? at + 1 : at - 1;
    event.preventDefault();
    if (to < 0) document.getElementById('duebook-search')?.focus();
    else links()[Math.min(to, all.length - 1)]?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens to keys on their way up from the controls
    <div className={css.panel} onKeyDown={onKey}>
      {/* biome-ignore lint/a11y/useSemanticElements: <search> is not in every browser Duebook runs in */}
      <form role="search" className={css.bar} onSubmit={openFirst}>
        <Search aria-hidden="true" />
        <input
          id="duebook-search"
          className={css.input}
          type="text"
          // biome-ignore lint/a11y/noAutofocus: the rep has just asked to search
          autoFocus
          autoComplete="off"
          spellCheck={false}
          aria-label={words.due.search}
          placeholder={words.due.searchPlaceholder}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <IconButton label={words.common.close} icon={<X />} onClick={onClose} />
      </form>
      <main className={css.results}>
        <h1 className={css.unseen}>{words.due.search}</h1>
        <p className={css.count} role="status">
          {found && found.total > 0 ? words.due[found.more ? 'moreResults' : 'results'](found.total) : ''}
          {found && found.total === 0 ? words.due.searchNone(found.query) : ''}
          {query === '' ? words.due.searchHint : ''}
        </p>
        {found?.total === 0 && <p className={css.hint}>{words.due.searchNoneHint}</p>}
        <ul ref={list}>
          {found?.results.map(({ contact, next }) => (
            <SearchResult key={contact.id} contact={contact} next={next} now={now} />
          ))}
        </ul>
      </main>
    </div>
  );
}
