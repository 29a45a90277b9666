import { Component, type ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { useWords } from '@/components/ui/words-context';
import { DuebookError, type ErrorCode } from '@/lib/errors/duebook-error';
import css from './BookBoundary.module.css';
import { DamagedBook } from './DamagedBook';

/** Shows in plain words what kept the page from being shown: live queries throw here when the book can't be opened. */
export class BookBoundary extends Component<{ children: ReactNode }, { code: ErrorCode | null }> {
  override state: { code: ErrorCode | null } = { code: null };

  static getDerivedStateFromError(thrown: unknown): { code: ErrorCode } {
    return { code: thrown instanceof DuebookError ? thrown.code : codeOfDatabaseError(thrown) };
  }

  override render() {
    const { code } = this.state;
    if (!code) return this.props.children;
    return code === 'database-unavailable' ? <DamagedBook /> : <Broken code={code} />;
  }
}

const DATABASE_ERRORS = ['OpenFailedError', 'DatabaseClosedError', 'MissingAPIError', 'VersionError', 'UnknownError'];

function codeOfDatabaseError(thrown: unknown): ErrorCode {
  const name = thrown instanceof Error ? thrown.name : '';
  return DATABASE_ERRORS.includes(name) ? 'database-unavailable' : 'unexpected';
}

function Broken({ code }: { code: ErrorCode }) {
  const words = useWords().book;
  return (
    <main className={css.broken}>
      <h1 className={css.title}>{words.brokenTitle}</h1>
      <ErrorNote code={code}>
        <Button onClick={() => window.location.reload()}>{words.reload}</Button>
      </ErrorNote>
    </main>
  );
}
