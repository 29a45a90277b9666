import { cleanText } from '../../contacts/clean-text';
import { safeUrl } from '../../contacts/urls';
import { countriesOf } from '../country/country';
import { MAX_DRAFTS, type Reading } from '../evidence/draft';
import { textView } from '../layout/text-view';
import type { TextReadingOptions } from '../read-text';
import { cardDraft } from './card-draft';
import { cardLines } from './card-lines';
import { cardProperty } from './card-property';

/**
 * Reads the cards of a vCard text of any version, as address books export it: one draft a card, in their order. What
 * can't be read of a card is left out; a number without a country code is taken for one of the card's own country.
 */
export function readVCard(text: string, { url, title, defaultCountry }: TextReadingOptions): Reading {
  const drafts = cardLines(text).flatMap((lines) => {
    const card = lines.flatMap((line) => cardProperty(line) ?? []);
    const words = card.map(({ parts }) => parts.join(', ')).join('\n');
    const countries = countriesOf(textView(words, { url: '', title: '' }), defaultCountry);
    return cardDraft(card, countries, 'vcard') ?? [];
  });
  return {
    url: safeUrl(url),
    title: cleanText(title, 1_000),
    drafts: drafts.slice(0, MAX_DRAFTS),
    more: Math.max(0, drafts.length - MAX_DRAFTS),
  };
}
