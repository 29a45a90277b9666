import { cleanText } from '../../contacts/clean-text';
import { hostOf, safeUrl } from '../../contacts/urls';
import type { Source } from '../evidence/observation';

/** Pages that are a person's or a company's own on a network, by host: not its front page, not a button to share. */
const PROFILES: readonly RegExp[] = [
  /^(?:[a-z]{2,3}\.)?linkedin\.(?:com|cn)\/(?:in|company|pub|school|showcase)\/[^/]+/i,
  /^(?:[a-z]{2}\.)?xing\.com\/(?:profile|companies|pages)\/[^/]+/i,
  /^(?:mobile\.)?(?:twitter|x)\.com\/(?!share|intent|home|search|hashtag|i\/|login)\w{1,20}\/?$/i,
  /^(?:[a-z]{2}-[a-z]{2}\.|m\.)?(?:facebook|fb)\.com\/(?!sharer|share|dialog|plugins|login|tr\b|home|events|groups|watch|hashtag)(?:pages\/|people\/)?[\w.%-]{3,80}(?:\/\d+)?\/?$/i,
  /^github\.com\/(?!features|about|login|topics|search|sponsors|marketplace)[\w-]+\/?$/i,
  /^gitlab\.com\/(?!explore|users|help)[\w.-]+\/?$/i,
  /^(?:[a-z]{2}\.)?instagram\.com\/(?!p\/|explore|accounts|reel)[\w.]+\/?$/i,
  /^(?:weibo\.(?:com|cn)|e\.weibo\.com)\/(?!login|p\/aj|share|ttarticle)(?:u\/|n\/|p\/)?[\w\p{L}%-]+\/?$/iu,
  /^(?:zhihu\.com\/(?:people|org)|maimai\.cn\/contact)\/[^/]+/i,
  /^(?:orcid\.org\/\d{4}-|researchgate\.net\/profile\/|about\.me\/\w)/i,
  /^vk\.com\/(?!share|feed|login)[\w.]+\/?$/i,
];

/** The networks those are on, and an escape that could spell one: one look where most links lead to none of them. */
const ON_A_NETWORK =
  /linkedin|xing\.|twitter|x\.com|facebook|fb\.com|github|gitlab|instagram|weibo|zhihu|maimai|orcid|researchgate|about\.me|vk\.com|^[^?#]*[^ -~]/i;

function isProfile(url: string): boolean {
  const page = hostOf(url) + new URL(url).pathname;
  return page.length < 200 && PROFILES.some((form) => form.test(page));
}

/** Links to a profile beside a person's name; in a text the rep gave, every web address. */
export const webLinks: Source = {
  id: 'web-links',
  *observe(view, context) {
    for (const { href, text, line } of view.links) {
      if (context.expired()) return;
      if (!/^(https?:)?\/\//i.test(href) || (!view.pasted && !ON_A_NETWORK.test(href))) continue;
      const url = safeUrl(href, view.url === '' ? undefined : view.url);
      if (url === '' || (!view.pasted && !isProfile(url))) continue;
      yield {
        field: 'url',
        value: url,
        confidence: 0.75,
        source: view.pasted ? 'signature' : 'link',
        quote: cleanText(text === '' ? href : text, 300),
        place: line,
      };
    }
  },
};
