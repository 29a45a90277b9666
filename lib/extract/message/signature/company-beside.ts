import { cleanText } from '../../../contacts/clean-text';
import { foldLetters } from '../../../contacts/fold';
import { matchesDomain } from '../../organisation/domain-name';
import { companiesIn, hasLegalForm } from '../../vocabulary/legal-forms';
import { organisationConfidence } from '../../vocabulary/organisation-words';
import { roleConfidence } from '../../vocabulary/roles';
import { isNameLike } from './role-text';

/** A company that stands beside a signature, how sure it is (0 to 1) that it is the sender's, and the line it stands in. */
export type CompanyBeside = { text: string; confidence: number; quote: string };

const PICTURE =
  /\[(?:(?:image|bild|img|grafik|immagine|imagen|imagem|obraz|图片|画像|inline image)\s?[:：\d]\s?)?([^[\]]{2,100})\]/giu;
/** What a picture is called for what it is, before or behind whose it is. */
const LOGO =
  /^(?:company |firmen)?logo(?:typ[eo]?)?\s?(?:of|de|der|von|du|di|:|[-–—])?\s+|[\s_-]*(?:company |firmen)?logo(?:typ[eo]?)?(?:\s?\d{1,3})?$|logó$|логотип\s*|(?:公司)?(?:标志|标识|ロゴ(?:マーク)?|로고)$/giu;
const FILE = /\.(?:png|jpe?g|gif|svg|webp|bmp)$/i;
/** What programs write about pictures themselves, icons' names, and pictures of something else. */
const NO_NAME =
  /image\d|(?:picture|image|text|photo|close)[^.]{0,30}(?:containing|of|description)|description|contenant|bild, das|beschreibung|generat|généré|generiert|signature|signatur|banner|icon|unsubscribe|webinar|award|certif|iso ?\d{4}|facebook|linkedin|twitter|instagram|youtube|xing|whatsapp|wechat|qr|phone|mobil|e-?mail|website|address|app store|google play|partner|member|mitglied|membre|socio|accredit|approved|reseller|sponsor|powered|photo|portrait|avatar|headshot/iu;
/** Companies that are named with another for the law's sake alone. */
const PARTNER = /verwaltungs|beteiligungs|komplementär|persönlich haftend|general partner/iu;

/**
 * The company of a sender whose signature names none in words of its own: the words of a logo beside it (`[…]`, as plain
 * mail writes a picture), or the small print under it. `domains`: the names of the sender's hosts; null where nobody is told.
 */
export function companyBeside(lines: readonly string[], domains: readonly string[]): CompanyBeside | null {
  let best: CompanyBeside | null = null;
  for (const line of lines.slice(0, 30)) {
    const quote = line.slice(0, 1_000);
    for (const { text, confidence } of line.startsWith('[') ? onPictures(quote, domains) : inPrint(quote, domains))
      if (confidence > (best?.confidence ?? 0)) best = { text, confidence, quote: cleanText(quote, 300) };
  }
  return best;
}

function onPictures(line: string, domains: readonly string[]): Omit<CompanyBeside, 'quote'>[] {
  return [...line.matchAll(PICTURE)].flatMap(([, words = '']) => {
    const named = FILE.test(words) ? words.replace(FILE, '').replace(/[_-]+/g, ' ') : words;
    const bare = cleanText(named.replace(LOGO, ' '));
    const isLogo = bare !== cleanText(named);
    if (bare.length < 2 || NO_NAME.test(bare) || roleConfidence(bare) > 0.6) return [];
    // "Acme – doors and windows": a logo and its motto.
    const [first = ''] = bare.split(/\s+[-–—|:]\s+|\s*[|｜]\s*/u);
    const text = hasLegalForm(bare) ? bare : first;
    if (!isNameLike(text)) return [];
    const confidence = echoes(text, domains) ? 0.75 : hasLegalForm(text) || isLogo ? 0.65 : 0;
    return confidence === 0 || (confidence < 0.7 && organisationConfidence(text) === 0 && !isLogo)
      ? []
      : [{ text, confidence }];
  });
}

function inPrint(line: string, domains: readonly string[]): Omit<CompanyBeside, 'quote'>[] {
  return companiesIn(line).flatMap((text) => {
    if (PARTNER.test(text) || /virus|malware|scann/iu.test(line)) return [];
    const begins = line.trimStart().startsWith(text);
    return echoes(text, domains) ? [{ text, confidence: 0.72 }] : begins ? [{ text, confidence: 0.6 }] : [];
  });
}

/** Whether a name and a host's have letters in common as only a company and its own host do. */
function echoes(text: string, domains: readonly string[]): boolean {
  return domains.some((domain) => {
    if (matchesDomain(text, domain) >= 0.6) return true;
    const words = text.split(/[^\p{L}\p{N}]+/u).map(foldLetters);
    return words.some((word) => word.length >= 5 && domain.includes(word) && word.length * 2.5 >= domain.length);
  });
}
