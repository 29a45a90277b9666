import { getCountries } from 'libphonenumber-js/max';
import { emailAddress } from '../../../contacts/emails';
import { hostOf, safeUrl } from '../../../contacts/urls';
import type { Observed } from '../../evidence/draft';
import { BRACKETED_AT, BRACKETED_DOT } from '../../reach/spelled-signs';
import { cut, type Row, seen } from './row';

const EMAIL = /[\p{L}\p{N}._%+'&~-]{1,64}\s?@\s?(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,24}/gu;
const SPELLED = new RegExp(
  String.raw`([\p{L}\p{N}._%+-]{1,64})\s?${BRACKETED_AT}\s?((?:[\p{L}\p{N}-]{1,63}\s?(?:\.|${BRACKETED_DOT})\s?){1,4}\p{L}{2,24})`,
  'giu',
);
const SPELLED_DOT = new RegExp(BRACKETED_DOT, 'giu');
const URL_FORM = /\b(?:https?:\/\/|www\d?\.)[^\s<>"'|,;，；()（）]{3,300}/giu;
const BARE =
  /(?<![@\p{L}\p{N}._-])((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,4}([a-z]{2,10}))(\/[^\s|,;]{0,200})?(?![@\p{L}\p{N}])/giu;
const TOPS = new Set([
  ...'com net org info biz io eu uk edu gov int app dev shop store online site tech cloud agency studio example test company group tools law legal coop museum name pro asia cat swiss berlin bayern hamburg wien koeln paris london'.split(
    ' ',
  ),
  ...getCountries().map((country) => country.toLowerCase()),
]);
/** Words before an address or a site that only say that one follows. */
const LABEL =
  /(?:(?<!\p{L})(?:e-?\s?mail|mail|courriel|mél|correo(?: electrónico)?|e-?posta|e-?post|sähköposti|эл\.? ?почта|e|почта|web(?:site|seite)?|url|internet|homepage|home page|site(?: web)?|sito(?: web)?|sitio(?: web)?|página(?: web)?|strona(?: www)?|сайт|www|w|البريد(?: الإلكتروني)?|الموقع|אימייל|דוא"?ל|אתר)|邮箱|电邮|邮件|电子邮[箱件]|電子郵件|電郵|信箱|网址|网站|官网|網址|網站|主页|メール|ホームページ|이메일|메일|홈페이지|✉|📧|📩|🌐|🔗|🖥|💻)[\s.:]*$/iu;

/** The mail addresses and web addresses of a signature. */
export type SignatureLinks = { emails: Observed<string>[]; urls: Observed<string>[] };

/** Reads mail and web addresses, written or behind a link, and cuts them with their labels out of their rows. */
export function readLinks(rows: readonly Row[]): SignatureLinks {
  const emails = new Map<string, Observed<string>>();
  const urls = new Map<string, Observed<string>>();
  const addEmail = (written: string, confidence: number, row: Row) => {
    const address = emailAddress(
      written
        .replace(/\s/g, '')
        .replace(/^(?:e-?mail|mail|email)[.:-]+/i, '')
        .replace(/^[.'&-]+/, ''),
    );
    if (PATTERN.test(address)) return true;
    if (address !== '' && !emails.has(address.toLowerCase()))
      emails.set(address.toLowerCase(), seen(address, confidence, row.quote));
    return address !== '';
  };
  const addUrl = (written: string, row: Row) => {
    const url = safeUrl(/^[a-z]+:/i.test(written) ? written : `http://${written}`);
    if (url === '' || hostOf(url) === '' || CHANNEL.test(hostOf(url))) return;
    const key = url
      .replace(/^https?:\/\/(?:www\.)?/, '')
      .replace(/\/$/, '')
      .toLowerCase();
    if (!urls.has(key)) urls.set(key, seen(url, 0.85, row.quote));
  };
  for (const row of rows) {
    for (const link of row.links) {
      if (/^mailto:/i.test(link)) addEmail(link, 0.95, row);
      else if (/^https?:/i.test(link)) addUrl(link, row);
    }
    const at = row.rest.includes('@');
    for (const match of at ? row.rest.matchAll(EMAIL) : [])
      if (addEmail(match[0], 0.95, row)) cutLabelled(row, match.index, match[0].length);
    for (const match of /[[({<]/.test(row.rest) ? row.rest.matchAll(SPELLED) : []) {
      const host = (match[2] ?? '').replace(SPELLED_DOT, '.');
      if (addEmail(`${match[1]}@${host}`, 0.88, row)) cutLabelled(row, match.index, match[0].length);
    }
    const dotted = /\w\.\w/u.test(row.rest);
    for (const match of dotted ? row.rest.matchAll(URL_FORM) : []) {
      const written = match[0].replace(/[.:!?]+$/, '');
      addUrl(written, row);
      cutLabelled(row, match.index, match[0].length);
    }
    for (const match of dotted ? row.rest.matchAll(BARE) : []) {
      const [written, host = '', top = ''] = match;
      const name = host.split('.').at(-2) ?? '';
      // "Org.nr 5566", "Reg.no 12" are labels.
      if (/^(?:nr|no)$/i.test(top) && /^(?:org|reg|ref|tel|fax|vat|comp|co|st|steuer|kund)$/i.test(name)) continue;
      if (!TOPS.has(top.toLowerCase()) || name.length < 3 || /^\d+$/.test(name) || /\p{Lu}/u.test(top)) continue;
      addUrl(written, row);
      cutLabelled(row, match.index, written.length);
    }
  }
  return { emails: [...emails.values()], urls: [...urls.values()] };
}

/** How a house spells its people's addresses rather than one of them. */
const PATTERN =
  /^(?:first|given|fore)_?-?name\.(?:last|sur|family)_?-?name@|^(?:vorname\.(?:nach|familien)name|pr[eé]nom\.nom|nombre\.apellidos?|nome\.(?:sobrenome|apelido|cognome)|voornaam\.achternaam|imie\.nazwisko|jmeno\.prijmeni|meno\.priezvisko|fornavn\.e(?:tter|fter)navn|f[oö]rnamn\.efternamn|etunimi\.sukunimi|ad\.soyad|keresztnev\.vezeteknev|prenume\.nume|ime\.priimek|ime\.prezime|eesnimi\.perenimi)@/iu;

/** Hosts of links that start a chat or share a page: no site of anybody's. */
const CHANNEL = /^(?:wa\.me|api\.whatsapp\.com|t\.me|line\.me|aka\.ms|maps\.app\.goo\.gl|g\.page)$/;

function cutLabelled(row: Row, at: number, length: number): void {
  const before = row.rest.slice(Math.max(0, at - 40), at);
  const label = LABEL.exec(before);
  cut(row, at - (label === null ? 0 : label[0].length), at + length);
}
