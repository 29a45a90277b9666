import { cut, type Row } from './row';

/** Register entries, tax and account numbers, postal codes behind their label: digits that are no phone number's. */
const LABELS = String.raw`ust\.?-? ?id(?:nr)?|umsatzsteuer\S*|st(?:euer)?\.?-?(?:nr|nummer)|vat(?: (?:no|nr|number|reg|id)\.?)*|tax (?:id|no)|gstin?|pan|cin|ein|duns|abn|acn|crn|company (?:no|number|reg(?:istration)?(?: no| number)?)|reg(?:istered)?\.? ?(?:no|nr|number|in)|registration (?:no|number)|licen[cs]e(?: (?:no|#|number))?|lic\.? ?(?:no|#)?|hr[ab]|handelsregister|amtsgericht|registergericht|fn|uid|siret|siren|rcs|ape|naf|tva(?: intra\S*)?|capital(?: social)?(?: de)?|cif|nif|n\.?i\.?f|c\.?i\.?f|rfc|rut|ruc|cuit|nit|cnpj|cpf|creci|crea|oab|nipc|p\.? ?iva|partita iva|c\.? ?f|cod(?:ice)?\.? ?fisc(?:ale)?|rea|cap\.? soc\.?|sdi|kvk|k\.v\.k|btw|rsin|bce|nip|regon|krs|bdo|ičo|ič|dič|ic dph|org\.? ?(?:nr|nummer)|organisationsnummer|cvr(?:-nr)?|se-nr|y-tunnus|alv|orgnr|инн|кпп|огрн(?:ип)?|бик|р/с|к/с|окпо|єдрпоу|эдо|vergi (?:no|dairesi)|mersis(?: no)?|tic(?:aret)?\.? sicil(?: no)?|v\.?d|cégjegyzékszám|adószám|mst|mã số thuế|npwp|κ\.? ?α?φμ|αφμ|ח\.?פ|iban|bic|swift|blz|kto|konto(?:nr)?|bank(?:giro)?|bankgirot|plusgiro|account(?: no)?|a/c|acct|cuenta|rachunek|č\.? ?ú|icp备?|统一社会信用代码|信用代码|税号|纳税人识别号|账号|帐号|帳號|开户行|统一編號|統一編號|統編|邮编|邮政编码|郵遞區號|登録番号|法人番号|口座|사업자\s?(?:등록)?\s?번호|통신판매업신고번호|계좌|우편번호|السجل التجاري|س\.ت|الرقم الضريبي|ص\.ب|p\.?\s?o\.?\s?box|postfach|postbus|apartado|case postale|b\.?p|skr(?:\.|ytka)? poczt\w*|а/я`;
const REGISTERED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${LABELS})(?![\p{L}])[\s.:№#°º)/-]{0,6}(?:[A-Z]{1,3}[\s-]?)?(\d[\dA-Z ./-]{0,40}\d|\d)`,
  'giu',
);
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
/** Labels whose number is part of a postal address and must stay in its line. */
const POSTAL =
  /^(?:邮编|邮政编码|郵遞區號|우편번호|p\.?\s?o\.?\s?box|postfach|postbus|apartado|case postale|b\.?p|skr|а\/я|ص\.ب)/iu;

/** Hours and dates, whose digits read like a number with dots. */
const TIMES =
  /\d{1,2}[.:h]\d{2}\s?(?:-|–|bis|to|a|à)\s?\d{1,2}[.:h]\d{2}|(?<!\d)(?:19|20)\d\d\s?[-–]\s?(?:19|20)\d\d(?!\d)|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d/giu;

/** Where in a row digits stand that belong to a register, an account, a postal box or the clock. */
export function registerSpans(row: Row): { from: number; to: number; postal: boolean }[] {
  const spans: { from: number; to: number; postal: boolean }[] = [];
  const { rest } = row;
  for (const match of rest.matchAll(REGISTERED))
    spans.push({ from: match.index, to: match.index + match[0].length, postal: POSTAL.test(match[0]) });
  for (const pattern of [IBAN, TIMES])
    for (const match of rest.matchAll(pattern))
      spans.push({ from: match.index, to: match.index + match[0].length, postal: false });
  return spans;
}

/** Cuts register, tax and account numbers with their labels out of a row. */
export function cutRegisterNumbers(row: Row): void {
  for (const { from, to, postal } of registerSpans(row)) if (!postal) cut(row, from, to);
}
