import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { useSettings } from '@/components/due/settings-context';
import { useWords } from '@/components/ui/words-context';
import type { ContactFields, Source } from '@/lib/contacts/contact';
import { emptyContactFields } from '@/lib/contacts/empty-contact-fields';
import { organisationKey } from '@/lib/contacts/organisation-key';
import { draftFields } from '@/lib/extract/drafts/draft-fields';
import type { Draft, Reading } from '@/lib/extract/evidence/draft';
import { findMatches } from '@/lib/store/contact-matches';
import { CaptureForm } from './CaptureForm';
import type { CaptureProps } from './CaptureSlot';
import { DraftCard } from './DraftCard';
import { draftName } from './draft-name';
import type { KeptForm } from './kept-form';
import { keptList, type Listing, listingAsLeft, newListing, untick } from './listing';
import { ManyDrafts } from './ManyDrafts';
import { NobodyCard } from './NobodyCard';
import { ReadingCard } from './ReadingCard';
import type { SavedContact } from './save-item';
import { useKeptCapture } from './use-kept-capture';
import { useReading } from './use-reading';

/** What is being written, and the draft it began as. */
type Writing = { fields: ContactFields; draft: Draft | null; paste: number; key: number; kept: KeptForm | null };

/** What was just saved by way of the form, and the draft it began as. */
type FormSave = { draft: Draft | null; saved: SavedContact };

const NO_DRAFTS: readonly Draft[] = [];

/** What the page in front holds: the best contact, all of them, or a form to write one in. */
export function CapturePanel({ page, now, pasteAsked }: CaptureProps) {
  const words = useWords().capture;
  const settings = useSettings();
  const read = useReading(page, settings.defaultCountry, settings.notOwnAddresses);
  const [listing, setListing] = useState<Listing | null>(null);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [formSave, setFormSave] = useState<FormSave | null>(null);

  const reading = listing?.pasted ?? (read.state === 'read' ? read.reading : null);
  const drafts = reading?.drafts ?? NO_DRAFTS;
  const source: Source = reading
    ? { url: reading.url, title: reading.title }
    : read.state === 'failed'
      ? read.source
      : { url: '', title: '' };
  const { url, title } = source;
  const known = useLiveQuery(() => findMatches(drafts, { url, title }), [drafts, url, title], undefined);

  const write = (draft: Draft | null, fields: ContactFields, paste = 0, kept: KeptForm | null = null) =>
    setWriting((before) => ({ draft, fields, paste, kept, key: (before?.key ?? 0) + 1 }));
  const { looked, keep } = useKeptCapture(page, read.state !== 'reading', (kept) => {
    if (kept.list) setListing(listingAsLeft(kept.list, drafts));
    if (kept.form) write(kept.form.draft, kept.form.fields, 0, kept.form);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept whenever the list changes, and by nothing else
  useEffect(() => {
    if (looked) keep({ list: listing && keptList(listing, drafts) });
  }, [looked, listing]);
  /** Whether anything was written in the form that is open. */
  const written = useRef(false);
  const keepForm = (form: KeptForm | null) => {
    written.current = form !== null;
    keep({ form });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once a press, with whatever source there is then
  useEffect(() => {
    if (pasteAsked === 0) return;
    // What is half written stays, and the pasted text completes it.
    if (writing && written.current) setWriting({ ...writing, paste: pasteAsked });
    else write(null, emptyContactFields(source), pasteAsked);
  }, [pasteAsked]);

  const closeForm = () => {
    keepForm(null);
    setWriting(null);
  };
  const list = (several: Reading) => {
    setListing(newListing(several));
    closeForm();
  };
  const form = writing && (
    <CaptureForm
      key={writing.key}
      fields={writing.fields}
      draft={writing.draft}
      paste={writing.paste}
      kept={writing.kept}
      now={now}
      source={source}
      onKeep={keepForm}
      onMany={list}
      heading={words.formHeading}
      onSaved={(saved) => {
        setFormSave({ draft: writing.draft, saved });
        if (listing) setListing(untick(listing, drafts, writing.draft));
        closeForm();
      }}
      onClose={closeForm}
    />
  );
  const edit = (draft: Draft) => write(draft, draftFields(draft, source));
  if (listing && reading) {
    return (
      <>
        {form}
        <ManyDrafts
          reading={reading}
          known={known}
          now={now}
          listing={listing}
          onListing={setListing}
          hidden={form !== null}
          onEdit={edit}
          onClose={() => setListing(null)}
        />
      </>
    );
  }
  if (form) return form;
  if ((read.state === 'reading' || !looked) && !listing?.pasted) return <ReadingCard />;
  const [best] = drafts;
  if (!reading || !best) {
    return (
      <NobodyCard
        code={read.state === 'failed' ? read.code : null}
        source={source}
        now={now}
        onWrite={(fields, draft) => write(draft, fields)}
        onMany={list}
      />
    );
  }
  const company = companyOf(best, drafts);
  return (
    <DraftCard
      draft={best}
      known={known?.[0]}
      company={
        company && {
          draft: company,
          inBook: Boolean(known?.[drafts.indexOf(company)]?.same),
          onAdd: () => edit(company),
        }
      }
      source={source}
      others={drafts.length - 1 + reading.more}
      now={now}
      savedInForm={formSave?.draft === best ? formSave.saved : null}
      onEdit={() => edit(best)}
      onList={() => setListing(newListing(null))}
    />
  );
}

/** The entry a page has of the company its best contact works for; null where there is none, or it is the best itself. */
function companyOf(best: Draft, drafts: readonly Draft[]): Draft | null {
  if (best.kind === 'organisation') return null;
  const employer = organisationKey(best.organisation?.value ?? '');
  const companies = drafts.filter(({ kind }) => kind === 'organisation');
  return companies.find((one) => employer === '' || organisationKey(draftName(one)) === employer) ?? null;
}
