import { Component, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { Logo } from '@/components/ui/Logo';
import { useWords, WordsProvider } from '@/components/ui/words-context';
import { DuebookError, type ErrorCode } from '@/lib/errors/duebook-error';
import css from './DatabaseBoundary.module.css';

type Props = {
  children: ReactNode;
  /** The browser's languages: the rep's own choice can't be read either. */
  languages: readonly string[];
  onRetry: () => void;
};

/** Where the book can't be read, says what happened and leads to the backup, in place of what can't be shown. */
export class DatabaseBoundary extends Component<Props, { code: ErrorCode | null }> {
  override state: { code: ErrorCode | null } = { code: null };

  static getDerivedStateFromError(thrown: unknown): { code: ErrorCode } {
    // The database's own errors come as they are; whichever it was, the book is what could not be read.
    return { code: thrown instanceof DuebookError ? thrown.code : 'database-unavailable' };
  }

  override render(): ReactNode {
    const { code } = this.state;
    if (!code) return this.props.children;
    return (
      <WordsProvider setting="auto" browserLanguages={this.props.languages}>
        <DatabaseTrouble code={code} onRetry={this.props.onRetry} />
      </WordsProvider>
    );
  }
}

function DatabaseTrouble({ code, onRetry }: { code: ErrorCode; onRetry: () => void }) {
  const words = useWords();
  return (
    <main className={css.trouble}>
      <h1 className={css.name}>
        <Logo />
        {words.due.name}
      </h1>
      <ErrorNote code={code}>
        <Button onClick={onRetry}>{words.common.tryAgain}</Button>
        <a className={css.link} href="/book.html#/backup" target="_blank" rel="noreferrer">
          {words.due.toBackup}
        </a>
      </ErrorNote>
    </main>
  );
}
