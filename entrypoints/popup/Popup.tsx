import { useCallback, useEffect, useRef, useState } from 'react';
import { CaptureSlot } from '@/components/capture/CaptureSlot';
import type { PageReader } from '@/components/capture/page-reader';
import { ActionProvider } from '@/components/due/action-context';
import { DatabaseBoundary } from '@/components/due/DatabaseBoundary';
import { DueList } from '@/components/due/DueList';
import type { FirstDue } from '@/components/due/first-due';
import { PopupHeader } from '@/components/due/PopupHeader';
import { preloadPanels } from '@/components/due/RowPanel';
import { SettingsContext } from '@/components/due/settings-context';
import { useFirstDue } from '@/components/due/use-first-due';
import { useLiveBook } from '@/components/due/use-live-book';
import { lazily } from '@/components/ui/lazily';
import { useNow } from '@/components/ui/use-now';
import { usePainted } from '@/components/ui/use-painted';
import { WordsProvider } from '@/components/ui/words-context';
import type { LocalDateTime } from '@/lib/follow-ups/local-date-time';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import css from './Popup.module.css';
import { usePanelSize } from './use-panel-size';

const SearchPanel = lazily(async () => (await import('@/components/due/SearchPanel')).SearchPanel);
const OwnMailNote = lazily(async () => (await import('@/components/capture/OwnMailNote')).OwnMailNote);
const WebmailOffer = lazily(async () => (await import('@/components/capture/WebmailOffer')).WebmailOffer);
const PopupWebmails = lazily(async () => (await import('./PopupWebmails')).PopupWebmails);
const KeyHelp = lazily(async () => (await import('@/components/due/KeyHelp')).KeyHelp);

type PopupProps = {
  /** What is due, or the promise of it where nothing was painted yet. */
  first: FirstDue | Promise<FirstDue>;
  /** The minute `first` was read for. */
  opened?: LocalDateTime;
  page: PageReader;
  clock: () => number;
  browserLanguages: readonly string[];
  /** Told once the list hears keys and clicks. */
  onLive?: () => void;
};

/** The popup: what the page in front holds, and who is due. */
export function Popup(props: PopupProps) {
  const size = usePanelSize();
  return (
    <div className={css.popup} style={size}>
      <DatabaseBoundary languages={props.browserLanguages} onRetry={() => location.reload()}>
        <OpenPopup {...props} />
      </DatabaseBoundary>
    </div>
  );
}

function OpenPopup({ first, opened, page, clock, browserLanguages, onLive }: PopupProps) {
  const now = useNow(clock, opened);
  const begun = useFirstDue(first);
  const [searching, setSearching] = useState(false);
  /** The search is on screen: until it is fetched, the list stays in sight, though it hears no keys any more. */
  const [searchShown, setSearchShown] = useState(false);
  const [helping, setHelping] = useState(false);
  const [listing, setListing] = useState(false);
  const [pasteAsked, setPasteAsked] = useState(0);
  const open = useRef<HTMLDivElement>(null);
  const painted = usePainted(begun !== null);
  const kept = useLiveBook(painted ? ({ readSettings }) => readSettings() : null, [painted]);
  const settings = kept ?? begun?.settings ?? DEFAULT_SETTINGS;

  const live = begun !== null;
  useEffect(() => {
    if (live) onLive?.();
  }, [live, onLive]);
  useEffect(() => {
    if (!painted) return;
    // After the first paint, which none of this may hold up. A sweep that fails is tried again by the alarm.
    import('@/lib/messages/send-command').then(({ sendCommand }) => sendCommand('sweep', {})).catch(() => undefined);
    preloadPanels();
    SearchPanel.preload();
  }, [painted]);

  const onSearch = useCallback(() => setSearching(true), []);
  const closeSearch = useCallback(() => {
    setSearching(false);
    setSearchShown(false);
    // Back to where the search was opened from, once that is in sight again.
    requestAnimationFrame(() => open.current?.querySelector('button')?.focus());
  }, []);
  const onSearchShown = useCallback(() => setSearchShown(true), []);
  const onHelp = useCallback(() => setHelping(true), []);
  const onWebmails = useCallback(() => setListing(true), []);
  const onPaste = useCallback(() => {
    setSearching(false);
    setSearchShown(false);
    setPasteAsked((before) => before + 1);
  }, []);

  return (
    <WordsProvider setting={settings.language} browserLanguages={browserLanguages}>
      <SettingsContext value={settings}>
        <ActionProvider>
          {searching && <SearchPanel now={now} onShown={onSearchShown} onClose={closeSearch} />}
          {/* Out of sight, not gone: what is half written in it stays. */}
          <div ref={open} className={css.open} hidden={searchShown} data-resting={searching ? '' : undefined}>
            <PopupHeader onSearch={onSearch} onPaste={onPaste} onWebmails={onWebmails} />
            <DueList
              first={begun}
              live={painted}
              now={now}
              above={<CaptureSlot begin={painted} page={page} now={now} pasteAsked={pasteAsked} />}
              onSearch={onSearch}
              onHelp={onHelp}
              onPaste={onPaste}
            />
            {painted && <OwnMailNote page={page} />}
            {painted && <WebmailOffer page={page} />}
          </div>
          {listing && <PopupWebmails onClose={() => setListing(false)} />}
          {helping && <KeyHelp onClose={() => setHelping(false)} />}
        </ActionProvider>
      </SettingsContext>
    </WordsProvider>
  );
}
