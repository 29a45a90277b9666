import { cleanText } from '../../contacts/clean-text';
import { nameKey } from '../../contacts/names';
import type { Draft } from '../evidence/draft';
import { type Entity, isOnlyMentioned } from '../evidence/entity';
import { isReached, isReachedInText } from '../grouping/reached';
import { isNamedForForm } from '../grouping/stated-role';
import { isComment } from '../layout/is-comment';
import type { Block, Line, View } from '../layout/view';
import { lazily } from '../lazily';
import { isQuoted } from '../organisation/own-site';
import { organisationKey, type PageOrganisation } from '../organisation/page-organisation';
import { personNameConfidence, SURE_NAME } from '../people/person-name';
import { isNobodys } from '../vocabulary/nobodys-names';
import { wordPattern } from '../word-pattern';
import { isUnderYear } from './chronicle';
import { isHistory, isOfHistory } from './history';
import { isInPicture } from './in-picture';
import { isNamedInPassing } from './named-in-passing';
import { isOfHeadline } from './of-headline';
import { isOfThePast } from './of-the-past';
import { isOfAccount, isOfReader } from './of-the-reader';
import { offeredOthers } from './offered-others';
import { isAmongStaff, isJobAd, isOfPeople } from './page-kind';
import { profileSubject } from './profile-subject';
import { isQuotedBefore, isQuotedBeside } from './quoted-beside';
import { type Telling, tellsOf } from './telling';
import { isCredit, isLifeStory, isOfGoods } from './told-of';
import { isUnseenAuthor } from './unseen-author';

/** How often something was rated: "4.6 (218)", "218 reviews". */
const RATED = wordPattern(
  String.raw`^[1-5][.,]\d\s*\(\d[\d.,\s]*\)$|^\(?\d[\d.,]*\)?\s*(?:reviews?|ratings?|rezensionen|bewertungen|avis|reseñas|opiniones|recensioni|avaliações|beoordelingen|отзыв\p{L}*|レビュー|口コミ|条评价|則評論)\b|^[★☆⭐✭✩]{3,5}(?:\s|$)|^[1-5](?:[.,]\d)?\s?/\s?5$|^(?:customer reviews|kundenbewertungen|bewertungen|avis (?:des )?clients|opiniones de (?:los )?clientes|recensioni dei clienti|avaliações de clientes|klantbeoordelingen|opinie klientów|отзывы покупателей)\b`,
);
const SENTENCE = /[\p{L}\d]\s+\p{L}+\s+.*[.!?…]$/u;

/** More than so many whom only sentences name, with neither work nor a way to reach anyone, are whom a page has news of. */
const FEW = 2;
/** From where on it is so plain whose page it is that its own people may be those. */
const SURE_PAGE = 0.8;

/** The most lines one entry of a programme has. */
const MAX_BILL = 8;
const TICKETS = /\b(?:tickets?|billets|entradas|biglietti|biljetter|bilety)\b|\bkarten ab\b|门票|チケット/iu;

/** As library catalogues write whom a book is by: "Roe, Jane.", "Roe, Jane, 1924-1990." (ISBD; MARC 100). */
const CATALOGUED = wordPattern(
  String.raw`^\p{Lu}[\p{L}'’-]+, (?:\p{Lu}[\p{L}.]* )?\p{Lu}\p{Ll}{2,}(?:, \d{4}-(?:\d{4})?)?\.$`,
  'u',
);
/** An amount of money. */
const PRICE = /[$€£¥₹]\s?\d|\d\s?(?:[€£₽₴]|(?:EUR|USD|GBP|CHF|PLN|zł|kr|Kč|Ft|TL)(?!\p{L}))/u;

/** From where on whose page it is is plain. */
const PLAIN = 0.5;

/** Tells who is on a page without being a contact there: who commented, rated, or is named for form's sake. */
export class Bystanders {
  private readonly view: View;
  private readonly rated: boolean;
  private readonly people: number;
  /** Whether the page is on the site of one of its people: whoever a quotation there is from praised them. */
  private readonly onOwnSite: boolean;
  /** Whom the page tells of without being theirs: then only who can be reached is more than told of. */
  private readonly tells: () => Telling;
  /** Whether the page names people and says neither what anyone does nor how to reach anyone. */
  private readonly idle: () => boolean;
  /** Nobody turns from goods to whoever answers the telephone at their foot. */
  private readonly goods: () => boolean;
  /** Whether the page is of its reader's account. */
  private readonly account: () => boolean;
  /** Whether one signs in on the page: praise beside the form is for whoever does. */
  private readonly signsIn: () => boolean;
  /** Whether the page is a history. */
  private readonly tellsHistory: () => boolean;
  /** Whether the page advertises a job. */
  private readonly hires: () => boolean;
  /** Whose profile the page is. */
  private readonly subject: () => Entity | null;
  /** Where the page offers other people than whom it is about, as lines from and to. */
  private readonly offered: () => readonly (readonly [number, number])[];
  /** Whether somebody is named elsewhere than under a picture. */
  private readonly listed: () => boolean;
  /** How many of whom nobody can reach stand beside what they said. */
  private readonly quoted: () => number;
  /** Whether somebody on the page can be reached. */
  private readonly reached: () => boolean;
  /** Whether anybody or a house can be. */
  private readonly anyone: () => boolean;
  /** Whether somebody else can be. */
  private readonly others: (entity: Entity) => boolean;

  private readonly page: PageOrganisation | null;

  constructor(view: View, entities: readonly Entity[], page: PageOrganisation | null) {
    this.view = view;
    this.page = page;
    this.onOwnSite = entities.some(({ ownsSite }) => ownsSite === true);
    this.people = entities.filter(({ kind }) => kind === 'person').length;
    this.tells = lazily(() => tellsOf(view, entities));
    this.goods = lazily(() => isOfGoods(view));
    this.idle = lazily(() => this.people > 1 && isIdle(entities) && !isOfPeople(view));
    this.account = lazily(() => isOfAccount(view));
    this.signsIn = lazily(() =>
      view.documents.some((document) => document.querySelector('input[type="password"]') !== null),
    );
    this.tellsHistory = lazily(() => isHistory(view));
    this.hires = lazily(() => isJobAd(view));
    this.subject = lazily(() => (this.people > 1 ? profileSubject(view, entities) : null));
    this.offered = lazily(() => offeredOthers(view, this.subject() !== null));
    const unreached = (one: Entity) => one.kind === 'person' && !one.declared && !isReached(one);
    this.listed = lazily(() =>
      entities.some(({ kind, line }) => kind === 'person' && line !== null && !isInPicture(line)),
    );
    this.quoted = lazily(() => entities.filter((one) => unreached(one) && isQuotedBeside(one.line, view)).length);
    this.reached = lazily(() => entities.some((one) => one.kind === 'person' && isReached(one)));
    this.anyone = lazily(() => entities.some(isReached));
    this.others = (entity) => entities.some((one) => one !== entity && one.kind === 'person' && isReached(one));
    this.rated = this.people > 0 && view.lines.some(({ text }) => text.length < 40 && RATED.test(text));
  }

  /** Whether nothing makes this person one a rep would write to. A testimonial's only speaker who says what they do may be a customer: they stay. */
  has(draft: Draft, entity: Entity): boolean {
    const { line, declared } = entity;
    if (this.view.pasted) return false;
    const reached = draft.emails.length + draft.phones.length + draft.messaging.length > 0;
    if (isNobodys(draft.name?.value ?? '') && !(declared && reached)) return true;
    if (line !== null && !declared && isOfReader(line, this.view)) return true;
    if (draft.kind !== 'person' && !declared && !isReachedInText(entity) && this.goods()) return true;
    // A customer's number under their praise is no way to the page's people.
    if (reached && draft.emails.length === 0 && !declared && this.people > 1 && line !== null && isCited(line))
      return this.others(entity);
    if (reached) return false;
    // Who announces an event is whom to ask, not the place it is in.
    if (draft.kind !== 'person') return entity.venue === true && this.isOfAnother(draft);
    const title = draft.jobTitle?.value ?? '';
    const told = this.tells();
    if (told === 'all') return true;
    if (told === 'unlisted' && (title === '' || isCredit(title) || isOnlyMentioned(entity) || this.isSubject(draft)))
      return true;
    if ((!isOnlyMentioned(entity) || (this.people > FEW && (this.page?.confidence ?? 0) < SURE_PAGE)) && this.idle())
      return true;
    if (!declared && this.isOfJobAd(draft, line)) return true;
    if (line !== null && this.isOffered(line)) return true;
    if (line !== null && !declared && isUnderYear(line, this.view)) return true;
    if (line !== null && !declared && isInPicture(line) && this.listed()) return true;
    if (!declared && this.tellsHistory() && isOfHistory(entity)) return true;
    if (declared && !this.anyone() && isUnseenAuthor(entity, this.view)) return true;
    if (isOfThePast(entity) || (!declared && isOfHeadline(entity, this.view))) return true;
    if (!declared && title === '' && this.account()) return true;
    // Who built what is for sale, and who owns it, is named in passing.
    if (isOnlyMentioned(entity) && this.reached() && this.isPriced()) return true;
    if (declared || line === null) return false;
    if (this.isBesideSubject(entity, title) || this.isSpeaking(line, title, draft)) return true;
    if (this.reached() && ((line.region === 'aside' && title === '') || isNamedInPassing(entity))) return true;
    // Who praises a page's people is none of them, whatever their own work elsewhere is.
    if (this.reached() && isCited(line) && (title === '' || this.isOfAnother(draft))) return true;
    if (this.reached() && line.region === 'review' && title !== '' && this.isOfAnother(draft)) return true;
    if (line.region === 'review' && isComment(line.block)) return true;
    if (this.onOwnSite && isQuoted(line, this.view)) return true;
    if (this.rated && this.isUnderRatings(line)) return true;
    if (CATALOGUED.test(line.text)) return true;
    if (draft.jobTitle !== null) return false;
    // What has a price is for sale, whatever it is called.
    if (PRICE.test(line.text)) return true;
    if (line.region === 'review' && this.rated && isReview(line.block)) return true;
    return (
      this.isOnTheBill(line) ||
      (this.rated && this.isReviewer(line)) ||
      (this.people > 1 && isNamedForForm(line, this.view))
    );
  }

  /** Whether it is plain whose page it is, and that it is not theirs. */
  private isOfAnother({ organisation }: Draft): boolean {
    const { page } = this;
    return page !== null && page.confidence >= PLAIN && page.key !== organisationKey(organisation?.value ?? '');
  }

  /** Whether a line stands where the page offers others: people its reader may know, similar profiles. */
  private isOffered({ index }: Line): boolean {
    return this.offered().some(([from, to]) => index >= from && index < to);
  }

  /** Whether the page is headed by what something costs. */
  private isPriced(): boolean {
    return (
      this.view.lines.some(({ heading, text }) => heading === 1 && PRICE.test(text)) || PRICE.test(this.view.title)
    );
  }

  /** Whom somebody's profile names besides: without work of their own there, or in its sentences. */
  private isBesideSubject(entity: Entity, title: string): boolean {
    const subject = this.subject();
    return subject !== null && subject !== entity && (title === '' || isOnlyMentioned(entity));
  }

  /**
   * Who stands beside their own words in quotation marks: a customer or a colleague, on a page that is of others. Among a
   * house's staff they are its own, each with a motto.
   */
  private isSpeaking(line: Line, title: string, draft: Draft): boolean {
    if (title === '' && isQuotedBefore(line.text)) return true;
    if (!isQuotedBeside(line, this.view)) return false;
    return (
      title === '' ||
      this.subject() !== null ||
      (this.quoted() > 1 && !(isAmongStaff(line, this.view) && !this.isOfAnother(draft))) ||
      this.signsIn() ||
      (this.reached() && this.isOfAnother(draft))
    );
  }

  /** Whether somebody's life is what the page is about. */
  private isSubject({ name }: Draft): boolean {
    const headline = this.view.lines.find(({ heading, region }) => heading === 1 && region !== 'nav');
    return headline !== undefined && nameKey(headline.text) === nameKey(name?.value ?? '') && isLifeStory(this.view);
  }

  /** What a job asks for and offers, and who else is hiring, have a name's form alone, or head a part of the page. */
  private isOfJobAd({ name }: Draft, line: Line | null): boolean {
    const heads = line !== null && line.heading > 0 && line.heading < 7;
    return (heads || personNameConfidence(name?.value ?? '') < SURE_NAME) && this.hires();
  }

  /** Whether a line stands under what heads the ratings of something, by their count or where it is sold: whoever rated it, a cook or a nurse, bought it. */
  private isUnderRatings({ index }: Line): boolean {
    const head = this.view.lines.findLast((line) => line.index < index && line.heading > 0 && line.heading < 7);
    const [, called = '', count] = /^(.{3,40}?)\s*(\(\d[\d.,\s]*\))?$/.exec(head?.text ?? '') ?? [];
    return RATED.test(called) && (count !== undefined || this.goods());
  }

  /** On a page that shows ratings a bare name with a sentence under it wrote that sentence. */
  private isReviewer(line: Line): boolean {
    const under = this.view.lines.slice(line.index + 1, line.index + 3);
    // The day it was written may stand between.
    const said = under.find(({ text }) => !/^[\p{L}\d\s.,/-]*\d[\p{L}\d\s.,/-]*$/u.test(text));
    return line.text.length < 50 && line.heading === 0 && said !== undefined && SENTENCE.test(said.text);
  }

  /** Who plays where tickets are sold. */
  private isOnTheBill(line: Line): boolean {
    let card: Block | null = null;
    for (let up: Block | null = line.block; up !== null && up.to - up.from <= MAX_BILL; up = up.parent) card = up;
    if (card === null) return false;
    return this.view.lines
      .slice(card.from, card.to)
      .some(({ text, index }) => index !== line.index && text.length < 40 && TICKETS.test(text));
  }
}

/** Whether nobody can be reached, has work or is declared: then names are whatever the page is about. */
function isIdle(entities: readonly Entity[]): boolean {
  return entities.every(
    (entity) =>
      !isReached(entity) &&
      (entity.kind === 'organisation' ||
        (!entity.declared && entity.observations.every((one) => one.field !== 'jobTitle' || isCredit(one.value)))),
  );
}

/** What a page's builder calls what a buyer wrote, in the words of schema.org or of the shop. */
function isReview(block: Block): boolean {
  const element = block.element?.closest('[itemprop="review" i], [itemtype$="/Review"], [class*="review" i]') ?? null;
  return element !== null;
}

/** Whether a line is what a page marks as the source of a quotation: whom it cites, or who wrote a review. */
function isCited({ block: { element }, text }: Line): boolean {
  if (element === null || text === '') return false;
  if (element.closest('[itemprop="review" i], [itemtype$="/Review"]') !== null) return true;
  const quotation = element.closest('blockquote') ?? element.closest('figure')?.querySelector('blockquote') ?? null;
  const source =
    quotation === null ? null : (quotation.closest('figure') ?? quotation).querySelectorAll('cite, figcaption, footer');
  return [...(source ?? [])].some((one) => one.contains(element) || cleanText(one.textContent ?? '', 300) === text);
}
