import { cleanText } from '../../contacts/clean-text';
import type { Observation, Source } from '../evidence/observation';
import type { Line, View } from '../layout/view';
import { emailsIn, type FoundEmail } from '../reach/emails-in-text';

/** The most `noscript` parts looked at, and the most of each that is read: what stands there is short. */
const MAX_FALLBACKS = 200;
const MAX_FALLBACK_LENGTH = 500;

/** Mail addresses written out in text, spelled against collectors or not. */
export const emailText: Source = {
  id: 'email-text',
  *observe(view, context) {
    for (const line of view.lines) {
      if (context.expired()) return;
      for (const found of emailsIn(line.text, view.host)) {
        yield email(found, line, line.text);
      }
    }
    yield* observeFallbacks(view);
    yield* observePictures(view);
  },
};

/** Pages that let a script write their address, so that collectors miss it, spell it for browsers without scripts. */
function* observeFallbacks(view: View): Generator<Observation> {
  for (const root of view.documents) {
    for (const element of [...root.querySelectorAll('noscript')].slice(0, MAX_FALLBACKS)) {
      const beside = element.previousElementSibling;
      const line = (beside && view.lineOf(beside)) ?? (element.parentElement && view.lineOf(element.parentElement));
      // Where scripts run, what stands in it is markup as text.
      const text = (element.textContent ?? '').slice(0, MAX_FALLBACK_LENGTH).replace(/<[^<>]*>/g, ' ');
      if (line === null) continue;
      for (const found of emailsIn(cleanText(text, MAX_FALLBACK_LENGTH), view.host)) yield email(found, line, text);
    }
  }
}

/** Pages that show their address as a picture, so that collectors miss it, say it to those who hear the page. */
function* observePictures(view: View): Generator<Observation> {
  for (const root of view.documents) {
    for (const image of [...root.querySelectorAll('img[alt*="@"]')].slice(0, MAX_FALLBACKS)) {
      const text = (image.getAttribute('alt') ?? '').slice(0, MAX_FALLBACK_LENGTH);
      const line = view.lineOf(image) ?? (image.parentElement && view.lineOf(image.parentElement));
      if (line === null) continue;
      for (const found of emailsIn(text, view.host)) yield email(found, line, text);
    }
  }
}

function email({ address, spelled }: FoundEmail, place: Line, quote: string): Observation {
  return {
    field: 'email',
    value: address,
    confidence: spelled ? 0.85 : 0.92,
    source: 'text',
    quote: cleanText(quote, 300),
    place,
  };
}
