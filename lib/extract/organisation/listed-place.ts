import { cleanText } from '../../contacts/clean-text';
import { foldLetters } from '../../contacts/fold';
import { organisationKey } from '../../contacts/organisation-key';
import { isLine, type Observation } from '../evidence/observation';
import type { Line, View } from '../layout/view';
import { personNameConfidence } from '../people/person-name';
import { companiesIn } from '../vocabulary/legal-forms';

/** What only a directory says on the page of one place: that its owner may take the entry over. */
const CLAIM =
  /claim (?:this|your) (?:business|company|listing|page|profile|place)|(?:do you )?(?:own|manage) this (?:business|company|place)\?|is this your (?:business|company)\?|(?:eintrag|unternehmen|firma) (?:beanspruchen|übernehmen)|sind sie (?:der |die )?inhaber|ihr (?:eintrag|unternehmen|betrieb)\?|vous êtes (?:le |la |l['’])?(?:propriétaire|gérante?|établissement)|revendiquer|(?:es|eres) (?:usted )?(?:el |la )?(?:propietari[oa]|dueñ[oa])|reclamar? (?:este|esta|tu|su) |sei (?:tu )?(?:il|la) (?:proprietari[oa]|titolare)|rivendica|(?:é|você é) (?:o |a )?(?:don[oa]|proprietári[oa])|reivindi[cq]|bent u de eigenaar|claim (?:dit|uw) bedrijf|jesteś właścicielem|är du ägare|er du (?:indehaver|ejer|eier)|(?:вы|ви) (?:владелец|власник)|işletme sahibi misiniz|我是(?:店主|商家|老板|老闆)|认领|認領|オーナー(?:様|の方|ですか)|업주|사장님이신가요|내 업체 등록/iu;
/** How a place was rated, as directories have it right under the name: "4.5 (63 reviews)", "4,4/5 · 47 avis". */
const RATED =
  /^[1-5][.,]\d\s?(?:\/\s?5)?\s?[·•|(（-]?\s?\d[\d.,\u00a0 ]*\s?(?:reviews?|ratings?|votes?|avis|rezension|bewertung|reseñas?|opinion|valoracion|avaliaç|opini|ocen|recension|recenz|beoordeling|hodnocen|omdöme|anmeldelse|arvostelu|értékelés|отзыв|оцен|відгук|yorum|değerlendirme|ulasan|đánh giá|条|條|則|件|개|리뷰)/iu;
const MAX_UNDER = 3;
const MAX_CLAIM = 60;
const MAX_NAME = 80;

/**
 * The place a directory's page is of, as its heading calls it: whoever looks it up there means to reach the place, not the
 * directory. Null where the page offers no owner to take it over, has no rating under the name and no company's whole name
 * heads it, or where it says no way to reach it under its heading.
 */
export function listedPlace(view: View, observations: readonly Observation[]): Observation | null {
  const heading = view.lines.find(({ heading, region }) => heading === 1 && region !== 'nav' && region !== 'notice');
  if (heading === undefined || heading.text.length > MAX_NAME || !isOfTitle(heading, view)) return null;
  const isCompany = companiesIn(heading.text).some((name) => name.length > heading.text.length - 3);
  const lowest = isCompany ? 1 : 6;
  const end =
    view.lines.find(({ heading: level, index }) => index > heading.index && level > 0 && level <= lowest)?.index ??
    view.lines.length;
  const reached = observations.some(
    ({ field, place }) =>
      (field === 'phone' || field === 'address') && isLine(place) && place.index > heading.index && place.index < end,
  );
  if (!reached || personNameConfidence(heading.text) >= 0.7) return null;
  const under = view.lines.slice(heading.index + 1, heading.index + 1 + MAX_UNDER);
  const isListed = () =>
    under.some(({ text }) => RATED.test(text)) ||
    view.lines.some(({ text }) => text.length < MAX_CLAIM && CLAIM.test(text));
  if (!isCompany && !isListed()) return null;
  const value = cleanText(heading.text);
  return {
    field: 'organisation',
    value,
    confidence: 0.9,
    source: 'heading',
    quote: value,
    place: { kind: 'organisation', line: null },
  };
}

function isOfTitle({ text }: Line, { title }: View): boolean {
  const name = organisationKey(text);
  return name !== '' && foldLetters(title).includes(name);
}
