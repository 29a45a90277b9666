import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import { CaptureForm } from '@/components/capture/CaptureForm';
import { type Listing, pastedListing, untick } from '@/components/capture/listing';
import { ManyDrafts } from '@/components/capture/ManyDrafts';
import { useKeptEdit } from '@/components/contact/kept-edits';
import { useSettings } from '@/components/due/settings-context';
import { ErrorNote } from '@/components/ui/ErrorNote';
import { useNow } from '@/components/ui/use-now';
import { useWords } from '@/components/ui/words-context';
import type { ContactFields, Source } from '@/lib/contacts/contact';
import { emptyContactFields } from '@/lib/contacts/empty-contact-fields';
import { type ErrorCode, errorCodeOf } from '@/lib/errors/duebook-error';
import { draftFields } from '@/lib/extract/drafts/draft-fields';
import type { Draft, Reading } from '@/lib/extract/evidence/draft';
import { findMatches } from '@/lib/store/contact-matches';
import { handedText } from '@/lib/store/handed-text';
import css from './NewContactPage.module.css';
import { contactHash } from './route';
import { goTo } from './use-route';

const NOWHERE: Source = { url: '', title: '' };
const NO_DRAFTS: readonly Draft[] = [];

type View =
  | { view: 'reading' }
  /** `left` is the list that was read from the text in the box, as the rep went back from it. */
  | { view: 'form'; fields: ContactFields; draft: Draft | null; left?: Listing }
  | { view: 'many'; reading: Reading; listing: Listing; edited: Draft | null };

/** Several people, to choose from. */
const manyOf = (reading: Reading, left: Listing | null = null): View => ({
  view: 'many',
  reading,
  listing: pastedListing(reading, left),
  edited: null,
});

/** A contact written by hand, or read from a text: pasted here, or handed over under the id `handed`. */
export function NewContactPage({ handed }: { handed: string | null }) {
  const words = useWords().book;
  const now = useNow(Date.now);
  const kept = useKeptEdit<true>('new');
  const { view, setView, text, setText, failed } = useHandedView(handed);
  const drafts = view.view === 'many' ? view.reading.drafts : NO_DRAFTS;
  const matches = useLiveQuery(() => findMatches(drafts, NOWHERE), [drafts]);
  const close = () => {
    kept.drop();
    goTo(contactHash(null));
  };
  return (
    <div className={css.scroll}>
      {/* Anything typed keeps this page alive behind the others until it is saved or cancelled. */}
      <div className={css.page} onInput={() => kept.keep(true)}>
        <header>
          <h1 className={css.title}>{words.newTitle}</h1>
          <p className={css.hint}>{words.newHint}</p>
        </header>
        {failed && <ErrorNote code={failed} />}
        {view.view === 'form' && (
          <CaptureForm
            fields={view.fields}
            draft={view.draft}
            paste={view.draft === null ? 1 : 0}
            text={text}
            onText={setText}
            source={NOWHERE}
            now={now}
            onMany={(reading) => setView(manyOf(reading, view.left))}
            onSaved={({ contactId }) => {
              kept.drop();
              goTo(contactHash(contactId));
            }}
            onClose={close}
          />
        )}
        {view.view === 'many' && (
          <>
            {view.edited && (
              <CaptureForm
                fields={draftFields(view.edited, NOWHERE)}
                draft={view.edited}
                paste={0}
                text={text}
                onText={setText}
                source={NOWHERE}
                now={now}
                onMany={(reading) => setView(manyOf(reading))}
                // Back among the others, who are still to be saved.
                onSaved={() => {
                  setView({ ...view, listing: untick(view.listing, drafts, view.edited), edited: null });
                }}
                onClose={() => setView({ ...view, edited: null })}
              />
            )}
            <ManyDrafts
              reading={view.reading}
              known={matches}
              now={now}
              listing={view.listing}
              onListing={(listing) => setView({ ...view, listing })}
              hidden={view.edited !== null}
              onEdit={(edited) => setView({ ...view, edited })}
              // To the text they were read from, unless nobody of it is waited for.
              onClose={
                view.listing.saved
                  ? close
                  : () =>
                      setView({ view: 'form', fields: emptyContactFields(NOWHERE), draft: null, left: view.listing })
              }
            />
          </>
        )}
      </div>
    </div>
  );
}

/** What the text handed over came to; without one, an empty form. */
function useHandedView(handed: string | null) {
  const { defaultCountry } = useSettings();
  const blank: View = { view: 'form', fields: emptyContactFields(NOWHERE), draft: null };
  const [view, setView] = useState<View>(handed ? { view: 'reading' } : blank);
  const [text, setText] = useState('');
  const [failed, setFailed] = useState<ErrorCode | null>(null);
  useEffect(() => {
    if (!handed) return;
    let gone = false;
    const show = (next: View) => {
      if (!gone) setView(next);
    };
    // A text nobody could be read from is not lost: it becomes the note.
    const asNote = (note: string): View => ({
      view: 'form',
      fields: { ...emptyContactFields(NOWHERE), note },
      draft: null,
    });
    let text = '';
    const read = async () => {
      text = await handedText(handed);
      setText(text);
      if (!text) return show(asNote(''));
      const { readPasted } = await import('@/lib/extract/read-pasted');
      const reading = await readPasted(text, { ...NOWHERE, defaultCountry });
      const [best] = reading.drafts;
      if (!best) show(asNote(text));
      else if (reading.drafts.length > 1) show(manyOf(reading));
      else show({ view: 'form', fields: draftFields(best, NOWHERE), draft: best });
    };
    read().catch((thrown: unknown) => {
      show(asNote(text));
      setFailed(errorCodeOf(thrown));
    });
    return () => {
      gone = true;
    };
  }, [handed, defaultCountry]);
  return { view, setView, text, setText, failed };
}
