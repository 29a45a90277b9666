import { MAX_LITERAL } from './schema-node';

/** A JSON object as a script wrote it. */
export type Described = Record<string, unknown>;

const MAX_VALUES = 300;
const LANGUAGE = /^(?:[a-z]{2}(?:-[A-Za-z0-9]{2,8}){0,3}|@none)$/;

/**
 * What a JSON-LD property's value comes down to: texts and descriptions, out of lists, sets, typed values and language
 * maps (https://www.w3.org/TR/json-ld11/#value-objects); texts in `language` (BCP 47, or '') come first.
 */
export function literalsOf(value: unknown, language: string): (string | Described)[] {
  const found: { item: string | Described; language: string }[] = [];
  gather(value, '', found, 0);
  const wanted = language.toLowerCase().split('-')[0] ?? '';
  const rank = (tag: string) => (tag === '' || tag === '@none' ? 1 : tag.toLowerCase().startsWith(wanted) ? 0 : 2);
  if (wanted !== '' && found.some((one) => one.language !== ''))
    found.sort((a, b) => rank(a.language) - rank(b.language));
  return found.map(({ item }) => item);
}

function gather(
  value: unknown,
  language: string,
  found: { item: string | Described; language: string }[],
  depth: number,
): void {
  if (depth > 4 || found.length >= MAX_VALUES) return;
  if (typeof value === 'string') found.push({ item: unescaped(value.slice(0, MAX_LITERAL)), language });
  else if (typeof value === 'number') found.push({ item: String(value), language });
  else if (Array.isArray(value)) {
    for (const item of value.slice(0, MAX_VALUES)) gather(item, language, found, depth + 1);
  } else if (isObject(value)) {
    const own = (key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
    const entries = Object.entries(value).slice(0, 100);
    const tag = own('@language');
    if (own('@value') !== undefined) gather(own('@value'), typeof tag === 'string' ? tag : '', found, depth + 1);
    else if (own('@list') !== undefined) gather(own('@list'), language, found, depth + 1);
    else if (own('@set') !== undefined) gather(own('@set'), language, found, depth + 1);
    else if (
      entries.length > 0 &&
      !Object.hasOwn(value, 'id') &&
      entries.every(([key, text]) => LANGUAGE.test(key) && isText(text))
    )
      for (const [key, text] of entries) gather(text, key, found, depth + 1);
    else found.push({ item: value, language });
  }
}

/** The signs a text has that was escaped for HTML before it was put into a script, where nothing undoes that: "Roe &amp; Sons". */
const ESCAPED = /&(?:amp|quot|apos|nbsp|#(\d{2,5})|#x([\da-f]{2,4}));/gi;
const SIGNS: Readonly<Record<string, string>> = { '&amp;': '&', '&quot;': '"', '&apos;': "'", '&nbsp;': ' ' };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  const once = (escaped: string) =>
    escaped.replace(ESCAPED, (sign, decimal: string | undefined, hexadecimal: string | undefined) => {
      const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
      return SIGNS[sign.toLowerCase()] ?? (code > 31 && code < 0xd800 ? String.fromCharCode(code) : sign);
    });
  return once(once(text));
}

function isObject(value: unknown): value is Described {
  return typeof value === 'object' && value !== null;
}

/** What a language map holds: a text, or texts. (`id` holds one as well, being Indonesian, but refers to a thing.) */
function isText(value: unknown): boolean {
  return typeof value === 'string' || (Array.isArray(value) && value.every((one) => typeof one === 'string'));
}
