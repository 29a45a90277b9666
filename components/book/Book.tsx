import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { useWebmailWords } from '@/components/capture/use-webmail-words';
import { KeptEditsProvider, useHasKeptEdit } from '@/components/contact/kept-edits';
import { ActionProvider, useActions } from '@/components/due/action-context';
import { SettingsContext } from '@/components/due/settings-context';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { useWords, WordsProvider } from '@/components/ui/words-context';
import type { Settings } from '@/lib/settings/settings';
import { openBook } from '@/lib/store/open-book';
import { readSettings } from '@/lib/store/read-settings';
import { BackupPage } from './BackupPage';
import css from './Book.module.css';
import { BookBoundary } from './BookBoundary';
import { BookNav } from './BookNav';
import { ContactsPage } from './ContactsPage';
import { NewContactPage } from './NewContactPage';
import { ReportPage } from './ReportPage';
import { SettingsPage } from './SettingsPage';
import { ShortcutHelp } from './ShortcutHelp';
import { useRoute } from './use-route';
import { WelcomePage } from './WelcomePage';
import type { WebmailAccess } from './webmail-access';

export type BookProps = {
  version: string;
  /** The languages the browser speaks, best first (BCP 47). */
  browserLanguages: readonly string[];
  webmails: WebmailAccess;
};

/** The full page: contacts, one contact, settings, backup. */
export function Book(props: BookProps) {
  return (
    <WordsProvider setting="auto" browserLanguages={props.browserLanguages}>
      <BookBoundary>
        <WithSettings {...props} />
      </BookBoundary>
    </WordsProvider>
  );
}

function WithSettings({ version, browserLanguages, webmails }: BookProps) {
  const settings = useLiveQuery(async () => {
    // Dexie keeps quiet about a live query in a book that does not open; opening it says what is wrong.
    await openBook();
    return readSettings();
  });
  // Nothing is painted in a language that may change a moment later.
  if (!settings) return null;
  return (
    <WordsProvider setting={settings.language} browserLanguages={browserLanguages}>
      <BookBoundary>
        <SettingsContext value={settings}>
          <KeptEditsProvider>
            <ActionProvider>
              <Pages version={version} settings={settings} webmails={webmails} />
            </ActionProvider>
          </KeptEditsProvider>
        </SettingsContext>
      </BookBoundary>
    </WordsProvider>
  );
}

function Pages({ version, settings, webmails }: { version: string; settings: Settings; webmails: WebmailAccess }) {
  const route = useRoute();
  const { failed } = useActions();
  const words = useWords().book;
  const { welcomePage, reportTitle } = useWebmailWords();
  // A contact half written stays behind whatever else is looked at; another text handed over starts anew.
  const newBegun = useHasKeptEdit('new');
  const lastHanded = useRef<string | null>(null);
  if (route.page === 'new' && (route.handed || !newBegun)) lastHanded.current = route.handed;
  const handed = lastHanded.current;
  const titles = {
    contacts: words.contacts,
    new: words.newContact,
    settings: words.settings,
    backup: words.backup,
    welcome: welcomePage,
    report: reportTitle,
  };
  const title = words.documentTitle(titles[route.page]);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <div className={css.book}>
      <BookNav page={route.page} />
      <main className={css.main} id="content" tabIndex={-1}>
        {route.page === 'contacts' && <ContactsPage route={route} />}
        {(route.page === 'new' || newBegun) && (
          <div className={css.place} hidden={route.page !== 'new'}>
            <NewContactPage key={handed} handed={handed} />
          </div>
        )}
        {route.page === 'settings' && <SettingsPage settings={settings} version={version} webmails={webmails} />}
        {route.page === 'welcome' && <WelcomePage access={webmails} />}
        {route.page === 'report' && <ReportPage key={route.handed} handed={route.handed} />}
        {route.page === 'backup' && <BackupPage settings={settings} />}
      </main>
      {failed && (
        <div className={css.failed}>
          <ErrorNote code={failed} />
        </div>
      )}
      <ShortcutHelp />
    </div>
  );
}
