import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef, useState } from 'react';
import { useSettings } from '@/components/due/settings-context';
import { useWords } from '@/components/ui/words-context';
import type { ContactFields, Source } from '@/lib/contacts/contact';
import { emptyContactFields } from '@/lib/contacts/empty-contact-fields';
import { neverCapturedBy } from '@/lib/contacts/never-capture';
import { organisationKey } from '@/lib/contacts/organisation-key';
import { draftFields } from '@/lib/extract/drafts/draft-fields';
import type { Draft, Reading } from '@/lib/extract/evidence/draft';
import type { FrontReading } from '@/lib/extract/message/read-message';
import { findMatches } from '@/lib/store/contact-matches';
import { CaptureForm } from './CaptureForm';
import type { CaptureProps } from './CaptureSlot';
import { DraftCard } from './DraftCard';
import { draftName } from './draft-name';
import type { KeptForm, SaidPlan } from './kept-form';
import { newListing, untick } from './listing';
import { ManyDrafts } from './ManyDrafts';
import { NeverCard } from './NeverCard';
import { NobodyCard } from './NobodyCard';
import { ReadingCard } from './ReadingCard';
import type { SavedContact } from './save-item';
import { useBegun } from './use-begun';
import { UNSAID_PLAN } from './use-plan';
import { useReading } from './use-reading';

/** What is being written, and the draft it began as. */
type Writing = {
  fields: ContactFields;
  draft: Draft | null;
  paste: number;
  key: number;
  kept: KeptForm | null;
  plan: SaidPlan;
};

const PLAIN = { paste: 0, kept: null, plan: UNSAID_PLAN };

/** What was just saved by way of the form, and the draft it began as. */
type FormSave = { draft: Draft | null; saved: SavedContact };

const NO_DRAFTS: readonly Draft[] = [];

/** What the page in front holds: the best contact, all of them, or a form to write one in. */
export function CapturePanel({ page, now, pasteAsked }: CaptureProps) {
  const words = useWords().capture;
  const settings = useSettings();
  const read = useReading(page, settings.defaultCountry, settings.notOwnAddresses);
  const [writing, setWriting] = useState<Writing | null>(null);
  const [formSave, setFormSave] = useState<FormSave | null>(null);

  const held = read.state === 'read' ? read.reading : null;
  const onPage = held?.drafts ?? NO_DRAFTS;
  const write = (draft: Draft | null, fields: ContactFields, some: Partial<Writing> = {}) =>
    setWriting((before) => ({ ...PLAIN, draft, fields, ...some, key: (before?.key ?? 0) + 1 }));
  const begun = useBegun({
    page,
    read: read.state !== 'reading',
    drafts: onPage,
    pasteOpen: Boolean(writing?.paste),
    onForm: (kept) => write(kept.draft, kept.fields, { kept }),
    onPasteOpen: () => openPaste(1),
  });
  const { looked, lists, listing, paste, plan } = begun;

  const reading: FrontReading | null = listing?.pasted ?? held;
  const drafts = reading?.drafts ?? NO_DRAFTS;
  const source: Source = reading
    ? { url: reading.url, title: reading.title }
    : read.state === 'failed'
      ? read.source
      : { url: '', title: '' };
  const { url, title } = source;
  const known = useLiveQuery(() => findMatches(drafts, { url, title }), [drafts, url, title], undefined);

  /** Whether anything was written in the form that is open. */
  const written = useRef(false);
  const keepForm = (form: KeptForm | null) => {
    written.current = form !== null;
    begun.keepForm(form);
  };
  function openPaste(asked: number): void {
    // What is half written stays, and the pasted text completes it.
    if (writing && written.current) setWriting({ ...writing, paste: asked });
    else write(null, emptyContactFields(source), { paste: asked });
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for once a press, with whatever source there is then
  useEffect(() => {
    if (pasteAsked === 0) return;
    openPaste(pasteAsked);
    // What is pasted over a pasted list that waits to be saved comes on top of it.
    if (listing?.pasted && paste.text !== '') begun.setPaste({ ...paste, text: `${paste.text.trimEnd()}\n` });
  }, [pasteAsked]);

  const closeForm = () => {
    keepForm(null);
    setWriting(null);
  };
  const list = (several: Reading) => {
    begun.openPasted(several);
    closeForm();
  };
  const form = writing && (
    <CaptureForm
      key={writing.key}
      fields={writing.fields}
      draft={writing.draft}
      paste={writing.paste}
      text={paste.text}
      onText={(text) => begun.setPaste({ ...paste, text })}
      plan={writing.plan}
      kept={writing.kept}
      now={now}
      source={source}
      onKeep={keepForm}
      onMany={list}
      heading={words.formHeading}
      onSaved={(saved) => {
        setFormSave({ draft: writing.draft, saved });
        if (listing) begun.setListing(untick(listing, drafts, writing.draft));
        if (writing.paste > 0 || !writing.draft || !drafts.includes(writing.draft)) begun.clearPaste();
        if (writing.draft === onPage[0]) begun.setPlan(UNSAID_PLAN);
        closeForm();
      }}
      onClose={closeForm}
    />
  );
  const edit = (draft: Draft) =>
    write(draft, draftFields(draft, source), draft === onPage[0] && !listing ? { plan } : {});
  if (listing && reading) {
    return (
      <>
        {form}
        <ManyDrafts
          reading={reading}
          known={known}
          now={now}
          listing={listing}
          onListing={begun.setListing}
          hidden={form !== null}
          onEdit={edit}
          onClose={() => {
            begun.closeListing(listing);
            // Back to the text it was read from, which over a page with nobody on it stands there by itself.
            if (listing.pasted && paste.text !== '' && onPage.length > 0) openPaste(1);
          }}
        />
      </>
    );
  }
  if (form) return form;
  if ((read.state === 'reading' || !looked) && !listing?.pasted) return <ReadingCard />;
  const [best] = drafts;
  const nobody = (
    <NobodyCard
      code={read.state === 'failed' ? read.code : null}
      source={source}
      now={now}
      paste={paste}
      onPaste={begun.setPaste}
      onWrite={(fields, draft) => write(draft, fields)}
      onMany={list}
    />
  );
  if (!reading || !best) return nobody;
  if (reading.isBulk && !known?.[0]?.same) return known === undefined ? <ReadingCard /> : nobody;
  const address = best.emails[0]?.value ?? '';
  const never = reading.isMail ? neverCapturedBy(address, settings.neverCapture) : null;
  // Who is in the book was saved on purpose, whatever the list says of their domain.
  if (never !== null && !known?.[0]?.same) {
    return known === undefined ? <ReadingCard /> : <NeverCard who={draftName(best) || address} entry={never} />;
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
      plan={plan}
      onPlan={begun.setPlan}
      savedInForm={formSave?.draft === best ? formSave.saved : null}
      onEdit={() => edit(best)}
      onList={() => begun.setListing({ ...(lists.page ?? newListing(null)), open: true })}
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
