import type { Line } from '../layout/view';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { hasLegalForm } from '../vocabulary/legal-forms';
import { wordPattern } from '../word-pattern';

/** Who holds the copyright: what stands behind the sign and the years, up to the next full stop, bar or formula. */
const COPYRIGHT = wordPattern(
  String.raw`(?:©|\(c\)|copyrights?|&copy;|\ufffd(?=\s?(?:19|20)\d\d))[\s©:,]*(?:\(c\)\s*)?(?:copyright\s*)?(?:(?:(?:19|20)\d\d(?:\s?[-–—/]\s?\d\d(?![\d/]))?|[٠-٩۰-۹]{4})\s*(?:[-–—,/&.]|to(?!\p{L}))?\s*)*(?:copyright\s+)?(?:by\s+)?([«„“"『「《]?[\p{L}\p{N}](?:[^.|©•·\n]|(?<=(?<!\p{L})(?:\p{Lu}|Co|Dr|Prof|St|Ing|Gebr|Fa|med|dent|vet))\.|\.(?=\p{L})){1,80}?)(?:\s*(?:[\p{Script=Han}]ICP[备備證证]|(?:网站|網站)?备案号?|許可證|许可证|統一編號|统一社会信用代码|사업자|website\b|(?<!\p{L})(?:(?:web|site)[- ]?)?design(?:ed)?(?:\s(?:by|von|par|and|&)(?!\p{L})|\s?:)|(?<!\p{L})(?:powered|built)|(?<!\p{L})(?:κατασκευή|σχεδι[αά]\p{L}+|ανάπτυξη|projekt(?: i wykonanie)?|wykonanie|realizacja|realizace|tvorba|création|réalisation|conception|realización|diseño|desarrollo|realizzazione|sviluppo|desenvolvimento|realisatie|ontwerp|umsetzung|gestaltung|konzept|בניית|עיצוב|разработка|создание|дизайн|розробка|створення|izrada|izdelava|készítette|tasarım|制作|製作|设计|設計|技术支持|技術支援)(?:\s\p{L}+)?\s?[:：]|(?:19|20)\d\d|[.,]?\s*all\s+rights|alle rechte|tous droits|todos los derechos|版权所有|[|©•·]|(?<!(?<!\p{L})(?:\p{Lu}|Co|Dr|Prof|St|Ing|Gebr|Fa|med|dent|vet))\.(?!\p{L})|,\s(?=(?:tel|phone|fax|e-?mail|telefon|tél|тел|τηλ|телефон)(?!\p{L}))|[-–—]\s|$))`,
);

/** "Copyright infringements" is a subject, "Copyright 2026 Acme" and "Copyright by Acme" are notices. */
const MARKED =
  /©|\(c\)|&copy;|\ufffd\s?(?:19|20)\d\d|copyrights?.{0,40}(?:\bby\b|(?:19|20)\d\d)|(?:19|20)\d\d.{0,20}copyright|\bltd\b|\binc\b|\bllc\b|\bgmbh\b/i;

/** What is no holder behind the sign: a register's number, "all rights reserved", years alone. */
const NO_HOLDER = wordPattern(
  String.raw`^[\d\s–-]+$|^(?:all\s+rights|alle rechte|tous droits|todos (?:los|os) derechos|tutti i diritti|alla rättigheter|alle rettighe[dt]er|kaikki oikeudet|wszelkie prawa|všechna práva|všetky práva|minden jog|toate drepturile|tüm hakları|все права|усі права|всички права|όλα τα δικαιώματα|mọi quyền|جميع الحقوق|כל הזכויות|모든 권리|版[权權]所有|無断|保留所有)|編號|编号|信用代码|番号|등록번호|\d{7}`,
);
/** Who stands before it: "Quist Pumps © 2026", "會社 版權所有 © 2026". */
const HOLDER_BEFORE = wordPattern(
  String.raw`(?:^|[|•·]\s?)([^©|•·]{2,80}?)[\s,.:–-]*(?:版[權权]所有|copyrights?)?\s*(?:©|\(c\))`,
);

/** A name set in quotation marks, as Russian and Ukrainian notices have it: "© 2026 «Quist» · Orlwood". */
const IN_QUOTES = /^[«„“"『「《]([^»“”"』」》]+)[»“”"』」》]?.*$/u;

/** Whom a line's copyright notice names, behind the sign or else before it; undefined where it is none or names nobody. */
export function copyrightHolder(text: string): string | undefined {
  // "Responsible, and © 2020 for these pages:" says who it is in the next line.
  if (!MARKED.test(text) || /[:：]$/.test(text)) return undefined;
  const named = COPYRIGHT.of(text).exec(text)?.[1]?.replace(IN_QUOTES, '$1');
  const behind = named === undefined ? named : withoutMaker(withoutTail(named), text);
  const before =
    HOLDER_BEFORE.of(text)
      .exec(text)?.[1]
      ?.replace(/^.*[?!]\s/u, '') ?? '';
  const held = before === '' || /^copyrights?[\s\d-]*$/i.test(before) || isRole(before) ? undefined : before;
  if (behind === undefined || NO_HOLDER.test(behind)) return held;
  // "Quist S.A. © 2026 Made in Orlwood": with its legal form a name is nothing else.
  return held !== undefined && hasLegalForm(held) && !hasLegalForm(behind) ? held : behind;
}

/**
 * Whom a line's notice names, where it names somebody: without what stands in an element of its own right behind, with
 * nothing between but a style sheet's space ("© 2027 Quist Pumps" and a link "Privacy").
 */
export function holderIn({ text, parts }: Pick<Line, 'text' | 'parts'>): string | undefined {
  const whole = copyrightHolder(text);
  if (whole === undefined) return undefined;
  for (const part of parts) {
    const holder = copyrightHolder(part);
    if (holder !== undefined && whole.startsWith(holder) && /^[\p{L}\p{N}]/u.test(whole.slice(holder.length)))
      return holder;
  }
  return whole;
}

/** "Quist合同会社 丸石酒店": behind its legal form stands what a company's shop is called, or where it is. */
const BEHIND_FORM = /(?<=[^\s](?:株式会社|有限会社|合同会社|合資会社|有限公司|有限责任公司|주식회사))[\s\u3000]+\S.*$/u;

/** A register's number behind a holder, whether its bracket is closed or the notice ends in it: "(Company No. 4711)". */
const REGISTER =
  /\s*[(（](?:company|co\b|comp|business|reg(?:istration|istered|d)?|charity|a\.?[bc]\.?n|acn|cin|uen|brn|ssm|roc|gst|vat|crn|rc|no)\.?(?:\s|[.:)]|$)[^)]*\)?.*$/i;
/** A holder's address behind a comma: its house number, or several parts of which the last has a postal code's digits. */
const ADDRESS = /,\s(?=\d+[a-z]?\s\p{L})[^\n]*$|,\s[^,\d]+,\s[^\n]*\d[^\n]*$/iu;

/** A holder without what the law or the post wants behind the name. */
function withoutTail(holder: string): string {
  return holder.replace(REGISTER, '').replace(ADDRESS, '').replace(BEHIND_FORM, '').trimEnd();
}

/** Who a notice says made the site: "© 2027 Quist Web & Acme Pumps. Design by Quist Web". */
const MAKER = /(?:design(?:ed)?|site|website|built|made|powered|developed)\sby:?\s([^.|•·,]{2,40})/i;

/** The holder alone where its site's maker shares in the notice. */
function withoutMaker(holder: string, text: string): string {
  const maker = MAKER.exec(text)?.[1]?.trim().toLowerCase() ?? '';
  const [first = '', ...others] = holder.split(/\s(?:&|and)\s/i);
  return maker !== '' && others.length > 0 && first.toLowerCase() === maker
    ? holder.slice(first.length + 1).replace(/^(?:&|and)\s/i, '')
    : holder;
}

/** "Webmaster © 2027": who keeps the site holds nothing. */
function isRole(text: string): boolean {
  return !text.includes(' ') && jobTitleConfidence(text) > 0;
}
