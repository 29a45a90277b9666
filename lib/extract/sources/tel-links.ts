import { cleanText } from '../../contacts/clean-text';
import { phoneNumber } from '../../contacts/phone-number';
import type { Source } from '../evidence/observation';
import { phoneKindIn } from '../reach/phone-label';
import { readPhoneFor } from '../reach/read-phone-for';

/** `tel:`, `sms:` and `callto:` links, whose extension RFC 3966 names; a text message goes to a mobile. */
export const telLinks: Source = {
  id: 'tel-links',
  *observe(view, context) {
    for (const { href, text, line } of view.links) {
      const tel = /^\s*(?:tel|smsto|sms|callto):(?:\/\/)?([^?;&]{3,60})/i.exec(href)?.[1];
      if (tel !== undefined) {
        const place = line;
        const quote = cleanText(text === '' ? href : text, 300);
        const target = safeDecode(tel).split(/[;?]/)[0] ?? '';
        const extension = /;ext=(\d{1,7})(?!\d)/i.exec(safeDecode(href))?.[1] ?? '';
        // The words of the link are the better writing, without what calls it a number; its target tells the number, unless they say all of one.
        const written = /\d{2}.*\d{2}/.test(text) && text.length < 40 ? text.replace(/^[^\d+(]+/, '') : target;
        const texted = /^\s*sms/i.test(href) ? 'mobile' : undefined;
        const called = wholeNumber(written) ?? target;
        const entry = readPhoneFor(called, context.countries(), texted ?? phoneKindIn(line.text, quote));
        if (entry.e164 === '') continue;
        yield {
          field: 'phone',
          value: { ...entry, written: cleanText(written, 64), extension: entry.extension || extension },
          confidence: 0.95,
          source: 'tel',
          quote,
          place,
        };
      }
    }
  },
};

/** A number with its country's code and nothing else: what a page shows its readers is looked at more often than what a link dials. */
function wholeNumber(written: string): string | null {
  return /^\+\d[\d\s()./–-]{7,24}$/.test(written) && phoneNumber(written, '')?.valid === true ? written : null;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
