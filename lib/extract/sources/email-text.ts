import { cleanText } from '../../contacts/clean-text';
import { emailAddress } from '../../contacts/emails';
import type { Source } from '../observation';

const PLAIN = /[\p{L}\p{N}._%+'&~-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,6}[\p{L}]{2,24}/gu;
/** "name [at] host [dot] tld" and its many kin; the marks must be bracketed, or the dot written out as well. */
const SPELLED =
  /([\p{L}\p{N}._%+-]{1,64})\s{0,2}(?:[[({<]\s?(?:at|@|ät|arroba|chez|a)\s?[\])}>]|\s(?:at|AT)\s(?=[\p{L}\p{N}-]+\s{0,2}(?:[[({<]\s?dot|\sdot\s))|_at_|\(_at_\)|-at-)\s{0,2}((?:[\p{L}\p{N}-]{1,63}\s{0,2}(?:\.|[[({<]\s?(?:dot|punkt|\.|punto|point)\s?[\])}>]|\sdot\s|\sDOT\s|_dot_|-dot-)\s{0,2}){1,4}[\p{L}]{2,24})/giu;

/** What stands in forms and instructions as a sample (RFC 2606's example domains and their like), never somebody's own. */
const SAMPLE =
  /@example\.(?:com|net|org)$|^(?:you|your|your\.?(?:name|e?mail)|name|e?mail|user(?:name)?|someone|sample|test)@(?:your|my)?-?(?:domain|company|e?mail|site|website|business)\.\w+$/i;

/** Mail addresses written out in text, spelled against collectors or not. */
export const emailText: Source = {
  id: 'email-text',
  *observe(view, context) {
    for (const line of view.lines) {
      if (context.expired()) return;
      const sign = line.text.includes('@') || line.text.includes('＠');
      if (sign) {
        const text = line.text
          .replace(/＠/g, '@')
          // In "Jane @ Acme.io" the sign says where somebody works: only what is all small letters is an address with gaps.
          .replace(/(?<=(?:^|[\s:])[a-z\d._-]+)\s?@\s?(?=[a-z\d-]+\.[a-z])/g, '@')
          .replace(/(@[\w-]+)\s?\.\s?(com|org|net|de)\b/g, '$1.$2');
        for (const [written] of text.matchAll(PLAIN)) {
          const address = emailAddress(
            written.replace(/^(e-?mail|mail|邮箱|email)[.:：-]+/i, '').replace(/^[.'&-]+/, ''),
          );
          if (address === '' || isSample(address, view.host)) continue;
          yield {
            field: 'email',
            value: address,
            confidence: 0.92,
            source: 'text',
            quote: cleanText(line.text, 300),
            place: line,
          };
        }
      }
      if (!/\b(at|dot|ät|arroba|punkt)\b|_at_|-at-|[[({<]\s?[@a.]\s?[\])}>]/i.test(line.text)) continue;
      for (const [, local = '', host = ''] of line.text.matchAll(SPELLED)) {
        const plain = host
          .replace(/[[({<]\s?(?:dot|punkt|punto|point|\.)\s?[\])}>]|\sdot\s|_dot_|-dot-/giu, '.')
          .replace(/\s/g, '');
        if (/^(us|me|him|her|them|you|it|is|are|was|be|look|meet|shop|and)$/i.test(local)) continue;
        const address = emailAddress(`${local}@${plain}`);
        if (address === '' || isSample(address, view.host)) continue;
        yield {
          field: 'email',
          value: address,
          confidence: 0.85,
          source: 'text',
          quote: cleanText(line.text, 300),
          place: line,
        };
      }
    }
  },
};

function isSample(address: string, host: string): boolean {
  return SAMPLE.test(address) && !address.endsWith(`@${host}`);
}
