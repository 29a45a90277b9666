import Archive from 'lucide-react/icons/archive';
import BookUser from 'lucide-react/icons/book-user';
import SettingsIcon from 'lucide-react/icons/settings';
import { Kbd } from '@/components/ui/Kbd';
import { Logo } from '@/components/ui/Logo';
import { useWords } from '@/components/ui/words-context';
import css from './BookNav.module.css';
import type { Route } from './route';

/** The way around the book. */
export function BookNav({ page }: { page: Route['page'] }) {
  const words = useWords().book;
  const places = [
    { page: 'contacts', hash: '#/contacts', words: words.contacts, icon: <BookUser aria-hidden="true" /> },
    { page: 'settings', hash: '#/settings', words: words.settings, icon: <SettingsIcon aria-hidden="true" /> },
    { page: 'backup', hash: '#/backup', words: words.backup, icon: <Archive aria-hidden="true" /> },
  ];
  const here = page === 'new' ? 'contacts' : page;
  return (
    <header className={css.side}>
      <p className={css.brand}>
        <Logo />
        <span className={css.word}>{words.title}</span>
      </p>
      <nav aria-label={words.nav}>
        <ul className={css.places}>
          {places.map((place) => (
            <li key={place.page}>
              <a
                className={css.place}
                href={place.hash}
                title={place.words}
                aria-current={place.page === here ? 'page' : undefined}
              >
                {place.icon}
                <span className={css.word}>{place.words}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className={css.foot}>
        <p>{words.hereOnly}</p>
        <p>
          <Kbd>?</Kbd> {words.shortcutsHint}
        </p>
      </div>
    </header>
  );
}
