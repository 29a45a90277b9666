import BookUser from 'lucide-react/icons/book-user';
import SearchX from 'lucide-react/icons/search-x';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words-context';
import css from './EmptyBook.module.css';

/** How to get the first contact into the book. */
export function EmptyBook() {
  const words = useWords().book;
  return (
    <div className={css.empty}>
      <BookUser aria-hidden="true" />
      <h1 className={css.title}>{words.emptyTitle}</h1>
      <p className={css.body}>{words.emptyBody}</p>
      <p className={css.ways}>
        <a className={css.primary} href="#/new">
          {words.emptyPaste}
        </a>
        <a href="#/backup">{words.emptyRestore}</a>
      </p>
    </div>
  );
}

/** What to try where a search finds nobody. */
export function NoResult({ query, onClear }: { query: string; onClear: () => void }) {
  const words = useWords().book;
  return (
    <div className={css.empty}>
      <SearchX aria-hidden="true" />
      <h2 className={css.heading}>{words.noResultTitle(query)}</h2>
      <p className={css.body}>{words.noResultBody}</p>
      <Button onClick={onClear}>{words.clearSearch}</Button>
    </div>
  );
}
