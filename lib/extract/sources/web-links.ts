import { cleanText } from '../../contacts/clean-text';
import { hostOf, safeUrl } from '../../contacts/urls';
import type { Source } from '../observation';

/** Pages that are a person's or a company's own on a network: not the network's front page, not a share button. */
const PROFILE =
  /^(?:[a-z]{2,3}\.)?linkedin\.com\/(?:in|company|pub)\/[^/?]+|^xing\.com\/(?:profile|companies)\/|^(?:twitter|x)\.com\/(?!share|intent|home|search)[^/?]+\/?$|^github\.com\/[^/?]+\/?$|^orcid\.org\/|^researchgate\.net\/profile\//i;

/** Links to a profile beside a person's name; in a text the rep gave, every web address. */
export const webLinks: Source = {
  id: 'web-links',
  *observe(view, context) {
    for (const { href, text, line } of view.links) {
      if (context.expired()) return;
      if (!/^(https?:)?\/\//i.test(href)) continue;
      const url = safeUrl(href, view.url === '' ? undefined : view.url);
      if (url === '' || (!view.pasted && !PROFILE.test(hostOf(url) + new URL(url).pathname))) continue;
      yield {
        field: 'url',
        value: url,
        confidence: 0.75,
        source: view.pasted ? 'signature' : 'text',
        quote: cleanText(text === '' ? href : text, 300),
        place: line,
      };
    }
  },
};
