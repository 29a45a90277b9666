import { cleanText } from '../../contacts/clean-text';
import type { PostalAddress } from '../../contacts/contact';
import type { Source } from '../observation';
import { looksLikeMarkup } from '../plain-words';
import type { Line } from '../view';
import { ADDRESS_FORMS } from '../vocabulary/address-forms';

/** How many lines above the one with the postal code can belong to the address. */
const MAX_ABOVE = 3;
const STREET =
  /\b(street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|highway|hwy|parkway|pkwy|way|court|ct|circle|cir|place|pl|plaza|square|sq|terrace|trail|trl|pike|route|rt|suite|ste|floor|fl|building|bldg|unit|expressway|loop|row|close|crescent|mews|park|estate|centre|center|house|lodge|quay|broadway|north|south|east|west|p\.? ?o\.? ?box|box|wharf|walk|parade|esplanade|mall|gate|gardens?|hill|rue|avenue|allée|chemin|impasse|quai|cours|calle|c\/|avda|avenida|paseo|plaza|carrer|via|viale|piazza|corso|rua|alameda|laan|straat|weg|plein|kade|gata|gatan|vägen|vej|gade|ul|ulica|al)\b\.?|(?:straße|strasse|str\.|weg|platz|allee|ring|damm|ufer|gasse|chaussee|markt|hof|berg|park|graben|steig|straat|laan|plein|kade|gatan|vägen|vägen|gränd|vej|gade|katu|tie|utca|sokak|sok\.|caddesi|cad\.)(?=\s|,|$)/iu;

/** Postal addresses: a line with a postal code and a town in one of the forms countries use, and the street before it. */
export const addressText: Source = {
  id: 'address-text',
  *observe(view, context) {
    const { lines } = view;
    let last = -1;
    for (const line of lines) {
      if (context.expired()) return;
      if (line.text.length > 300 || line.region === 'notice' || !/\d{3}|[A-Z]\d|地址/.test(line.text)) continue;
      const read = readAddress(line, lines, last);
      if (read === null || looksLikeMarkup(Object.values(read.address).join(' '))) continue;
      last = line.index;
      const confidence = read.address.street === '' ? 0.55 : 0.85;
      yield {
        field: 'address',
        value: read.address,
        confidence,
        source: view.pasted ? 'signature' : 'text',
        quote: cleanText(read.quote, 300),
        place: line,
      };
    }
  },
};

function readAddress(
  line: Line,
  lines: readonly Line[],
  last: number,
): { address: PostalAddress; quote: string } | null {
  const labelled = /^(?:公司|办公|联系|通讯|详细)?(?:地\s?址|住所|所在地)\s*[:：]\s*(.{6,120})$/u.exec(line.text)?.[1];
  if (labelled !== undefined) {
    const city = /(?:^|省|自治区|中国)\s*((?:(?!省|自治区)[\p{Script=Han}]){2,6}?市)/u.exec(labelled)?.[1] ?? '';
    const region = /^(?:中国)?([\p{Script=Han}]{2,8}?(?:省|自治区))/u.exec(labelled)?.[1] ?? '';
    const postalCode = /\b\d{6}\b/.exec(labelled)?.[0] ?? '';
    return {
      address: {
        street: cleanText(labelled.replace(/\b\d{6}\b/, '').replace(/[（(邮编：:\s]+[)）]?$/u, '')),
        city,
        region,
        postalCode,
        country: '',
      },
      quote: line.text,
    };
  }
  for (const form of ADDRESS_FORMS) {
    const match = form.pattern.exec(line.text);
    if (match === null) continue;
    const { city = '', region = '', postalCode = '', country = '' } = match.groups ?? {};
    if (city === '' && region === '' && !form.cityAbove) continue;
    let before = trimmed(
      line.text
        .slice(0, match.index)
        .replace(/^.*?(address|adresse|dirección|location|office|anschrift|visit us)\s*:\s*/iu, ''),
    );
    // "© 2025 Acme Inc. 12 Mill Road": the street begins at its number behind the last full stop or bar.
    before = /[.|·•:]\s+(\d+\p{L}?(?:[-–/]\d+)?\s+\p{L}[^|·•:]*)$/u.exec(before)?.[1] ?? before;
    let town = trimmed(city);
    if (form.townLast && before === '' && town.includes(',')) {
      const parts = town.split(/\s*,\s*/);
      town = parts.at(-1) ?? '';
      before = parts.slice(0, -1).join(', ');
    }
    let area = trimmed(region);
    if (area !== '' && isStreet(`${before} ${town}`) && STREET.test(town)) {
      before = trimmed(`${before} ${town}`);
      town = area;
      area = '';
    }
    const pieces = before.split(/,\s+|\s*[\u2022\u25ca\u25c6\u25cf\u2219\u22c5]\s*/u);
    const streetAt = pieces.findIndex((piece) => isStreet(piece));
    if (streetAt > 0) before = pieces.slice(streetAt).join(', ');
    const parts = before === '' ? [] : [before];
    let at = line.index - 1;
    if (!isStreet(before)) {
      const above: string[] = [];
      while (at > last && at >= line.index - MAX_ABOVE && above.length < MAX_ABOVE) {
        const text = lines[at]?.text ?? '';
        if (text.length > 90 || /@|https?:|www\.|[:：]$/.test(text)) break;
        above.unshift(trimmed(text.replace(/^(address|adresse|dirección|anschrift)\s*:\s*/i, '')));
        if (isStreet(text)) break;
        at -= 1;
      }
      const start = above.findIndex((text) => isStreet(text));
      if (start >= 0) parts.unshift(...above.slice(start));
    }
    let street = trimmed(parts.join(', ').replace(/\s*\|\s*/g, ', '));
    if (town === '' && form.cityAbove && parts.length > 1) {
      town = parts.at(-1) ?? '';
      street = trimmed(parts.slice(0, -1).join(', '));
    }
    // "Quist Flowers 10 State Road": words before the number that name no street are who is there.
    const [, who = '', rest = ''] = /^(\p{L}\S*(?:\s+[\p{L}&]\S*)+),?\s+(\d.*)$/u.exec(street) ?? [];
    if (who !== '' && !STREET.test(who) && isStreet(rest)) street = rest;
    if (street !== '' && !isStreet(street)) street = '';
    if (street === '' && !form.sureAlone) continue;
    if (street.length > 160 || town.length > 50 || (town === '' && street === '')) continue;
    const next = lines[line.index + 1]?.text ?? '';
    return {
      address: {
        street,
        city: town,
        region: area,
        postalCode,
        country:
          country ||
          (/^(USA|U\.S\.A\.|United States|United Kingdom|UK|Canada|Australia|Germany|Deutschland|France|Österreich|Schweiz|India|Ireland|New Zealand|España|Italia)$/i.test(
            next,
          )
            ? next
            : form.country),
      },
      quote: [...new Set([...parts, line.text])].join(', '),
    };
  }
  return null;
}

function isStreet(text: string): boolean {
  if (text.length < 4 || text.length > 160) return false;
  if (/\bp\.? ?o\.? ?box\s*\d/i.test(text)) return true;
  return (
    /\d/.test(text) &&
    STREET.test(text) &&
    !/(tel|phone|fax|©|copyright)\b/i.test(text) &&
    !/\d{3}[-.\s]\d{4}/.test(text)
  );
}

function trimmed(text: string): string {
  return cleanText(text).replace(/^[\s,;:|\u2022\u00b7\u2013\u2014-]+|[\s,;:|\u2022\u00b7\u2013\u2014(-]+$/gu, '');
}
