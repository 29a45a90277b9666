import type { Contact, Source } from '../contacts/contact';
import { neverCapturedBy } from '../contacts/never-capture';
import { type ErrorCode, errorCodeOf } from '../errors/duebook-error';
import { draftFields } from '../extract/drafts/draft-fields';
import type { Draft } from '../extract/evidence/draft';
import type { FrontReading } from '../extract/message/read-message';
import type { DueTime, FollowUp } from '../follow-ups/follow-up';
import { localOf } from '../follow-ups/local-date-time';
import { draftPlan } from '../follow-ups/propose-next';
import type { CommandReply, SaveItem } from '../messages/protocol';
import { confirmationFace, errorFace } from '../notify/confirmation';
import { titleName } from '../notify/contact-names';
import { FORM_ID, PLAIN_ID, undoableId } from '../notify/notification-id';
import type { NotificationCapabilities } from '../platform/capabilities';
import type { Clock } from '../platform/clock';
import type { NotificationFace } from '../platform/notifications';
import type { Settings } from '../settings/settings';
import { dueWords } from '../words/due-words';
import { matchWordsOf } from '../words/match-words';
import { type Language, wordsOf } from '../words/words';

/** What to read in a tab: the page, the selected text, or one link. */
export type CaptureRequest =
  | { mode: 'page' }
  | { mode: 'selection'; text: string }
  | { mode: 'link'; url: string; text: string };

/** What saving from a tab needs of the page, the book and the browser. */
export type CaptureWorld = {
  clock: Clock;
  can: NotificationCapabilities;
  settings(): Promise<Settings>;
  language(settings: Settings | null): Language;
  /** Throws DuebookError `page-unreadable` or `page-too-slow`. */
  read(
    request: CaptureRequest,
    settings: Pick<Settings, 'defaultCountry' | 'ownAddresses' | 'notOwnAddresses'>,
  ): Promise<FrontReading>;
  /** Runs one such task after the other: two captures at once would not find each other's contact. */
  alone<T>(task: () => Promise<T>): Promise<T>;
  /** What the book knows of each draft; what it only likely knows is no reason to save into it unasked. */
  findMatches(
    drafts: Draft[],
    source: Source,
  ): Promise<{ same: { contact: Contact; openFollowUp: FollowUp | null } | null; likely: { contact: Contact }[] }[]>;
  save(item: SaveItem): Promise<CommandReply<'contacts.save'>>;
  show(id: string, face: NotificationFace): Promise<void>;
  /** Keeps a text for the book page to begin with; resolves to the id it is asked for by. */
  handOver(text: string): Promise<string>;
  /** Opens or focuses the book page at a hash route. */
  openBook(route: string): Promise<void>;
};

/** More of a selection than this is not a signature, and would not fit into a note. */
const HANDED_LIMIT = 20_000;

/**
 * Saves the best draft a tab yields at once: into the contact it matches or as a new one, with a follow-up on the next
 * working day unless one is open already. Says what it did, or why it could not, in a notification; a selection or link
 * on a page that can't be read opens the form with its text instead.
 */
export async function saveFromTab(request: CaptureRequest, world: CaptureWorld): Promise<void> {
  try {
    const settings = await world.settings();
    const reading = await world.read(request, settings);
    await saveBest(reading, settings, world);
  } catch (thrown) {
    const text = given(request).slice(0, HANDED_LIMIT);
    const code = errorCodeOf(thrown);
    if (text && code === 'page-unreadable') await openForm(text, world);
    else await sayWhy(code, world);
  }
}

async function openForm(text: string, world: CaptureWorld): Promise<void> {
  try {
    await world.openBook(`/new?handed=${await world.handOver(text)}`);
  } catch (thrown) {
    await sayWhy(errorCodeOf(thrown), world);
  }
}

async function sayWhy(code: ErrorCode, world: CaptureWorld): Promise<void> {
  const formHelps = code === 'page-unreadable' || code === 'page-too-slow';
  await world.show(formHelps ? FORM_ID : PLAIN_ID, errorFace(code, world.language(null)));
}

async function saveBest(reading: FrontReading, settings: Settings, world: CaptureWorld): Promise<void> {
  const { drafts, url, title, isMail, isBulk } = reading;
  const language = world.language(settings);
  const words = wordsOf(language);
  const [best] = drafts;
  if (!best || (isBulk && !(await world.findMatches([best], { url, title }))[0]?.same)) {
    const { nothingFound, nothingFoundNext } = words.reminder;
    return world.show(FORM_ID, { title: nothingFound, message: nothingFoundNext, buttons: [], stays: false });
  }

  const never = isMail ? neverCapturedBy(best.emails[0]?.value ?? '', settings.neverCapture) : null;
  if (never !== null && !(await world.findMatches([best], { url, title }))[0]?.same) {
    const face = { title: words.reminder.nothingFound, message: words.reminder.never(never) };
    return world.show(PLAIN_ID, { ...face, buttons: [], stays: false });
  }

  const fields = draftFields(best, { url, title });
  const now = localOf(world.clock.now());
  const { named, due, likely, contactId, undo } = await world.alone(async () => {
    const [known] = await world.findMatches([best], { url, title });
    const match = known?.same;
    const open: DueTime | null = match?.openFollowUp ?? null;
    const plan = open ? null : draftPlan(now, settings);
    const saved = await world.save({ into: match?.contact.id ?? null, fields, followUp: plan });
    return { ...saved, named: match?.contact ?? fields, due: open ?? plan, likely: known?.likely[0]?.contact };
  });
  const next = due ? words.reminder.followUp(dueWords(due, now, language)) : words.reminder.noNext;
  const face = confirmationFace(
    words.reminder.saved(titleName(named, words)),
    likely ? `${next}\n${matchWordsOf(language).perhapsKnown(titleName(likely, words))}` : next,
    language,
    world.can,
  );
  await world.show(undoableId({ contactId, undo }), face);
}

/** The text a request brought along, without the page's help. */
function given(request: CaptureRequest): string {
  if (request.mode === 'page') return '';
  if (request.mode === 'selection') return request.text;
  return decodeAddress(request.url.replace(/^(mailto|tel):/i, '').replace(/\?.*$/, ''));
}

function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    // A stray "%" is not worth refusing an address for; the rep sees it as it was written.
    return address;
  }
}
