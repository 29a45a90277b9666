import ClipboardPaste from 'lucide-react/icons/clipboard-paste';
import Mail from 'lucide-react/icons/mail';
import Search from 'lucide-react/icons/search';
import SquareArrowOutUpRight from 'lucide-react/icons/square-arrow-out-up-right';
import { IconButton } from '@/components/ui/IconButton';
import { Logo } from '@/components/ui/Logo';
import { useWords } from '@/components/ui/words-context';
import css from './PopupHeader.module.css';

/** The popup's name and its ways on: search, paste, the webmails, the book. */
export function PopupHeader(props: { onSearch: () => void; onPaste: () => void; onWebmails: () => void }) {
  const { onSearch, onPaste, onWebmails } = props;
  const { due: words, common } = useWords();
  return (
    <header className={css.header}>
      <h1 className={css.name}>
        <Logo />
        {words.name}
      </h1>
      <IconButton label={words.search} title={common.withKey(words.search, '/')} icon={<Search />} onClick={onSearch} />
      <IconButton label={words.paste} icon={<ClipboardPaste />} onClick={onPaste} />
      <IconButton label={words.webmails} icon={<Mail />} onClick={onWebmails} />
      <a
        className={css.book}
        href="/book.html#/contacts"
        target="_blank"
        rel="noreferrer"
        title={words.openBook}
        aria-label={words.openBook}
      >
        <SquareArrowOutUpRight />
      </a>
    </header>
  );
}
