import type { PhoneKind } from '../contacts/contact';

const LABELS: readonly [PhoneKind, RegExp][] = [
  [
    'fax',
    /(?<!\p{L})(tele-?fax|fax|facsimile|f(?=\s*[:.：|]\s*[+(\d])|télécopie|传真|傳真|ファックス|팩스|факс)(?!\p{L})|传真|傳真/giu,
  ],
  [
    'mobile',
    /(?<!\p{L})(mobile?|mob|cell(?:ular)?|cellphone|handy|mobil(?:telefon|funk)?|portable|móvil|movil|celular|cellulare|gsm|cep|kom|komórka|m(?=\s*[:.：|]\s*[+(\d])|c(?=\s*[:.：|]\s*[+(\d])|моб|мобільний|мобильный)(?!\p{L})|手机|手機|移动电话|携帯|휴대폰/giu,
  ],
  ['home', /(?<!\p{L})(home|privat)(?!\p{L})|家庭电话/giu],
  [
    'work',
    /(?<!\p{L})(tele(?:phone|fon|fono)|téléphone|teléfono|tel|phone|ph|office|direct|durchwahl|zentrale|call|t(?=\s*[:.：|]\s*[+(\d])|p(?=\s*[:.：|]\s*[+(\d])|d(?=\s*[:.：|]\s*[+(\d])|тел|puh)(?!\p{L})|电话|電話|座机|전화|直线/giu,
  ],
];

/** The kind the last label before `number` in `line` names; undefined where none does. */
export function phoneKindIn(line: string, number: string): PhoneKind | undefined {
  const at = line.indexOf(number);
  return phoneKindBefore(line.slice(0, at < 0 ? line.length : at));
}

/** The kind the last phone label in `before` names; undefined where it names none. */
export function phoneKindBefore(before: string): PhoneKind | undefined {
  let last = -1;
  let kind: PhoneKind | undefined;
  for (const [name, label] of LABELS) {
    for (const match of `${before}`.matchAll(label)) {
      if (match.index > last) {
        last = match.index;
        kind = name;
      }
    }
  }
  return kind;
}

/** Whether words before a number say it is no phone number: a register entry, an account, a tax or order number. */
export function saysNoPhone(before: string): boolean {
  return (
    /(iban|bic|swift|account|konto|\bacct|hrb|hra|register|siret|siren|btw|tva|bce|kvk|cvr|\brcs\b|vat|ust|tax|\bein\b|abn|acn|licen[cs]e|\blic\b|isbn|issn|order|invoice|rechnung|id|#|nr|no|ref|订单|账号|税号|备案|编号|信用代码|qq|微信|wechat|邮编|vendu|price|\$|€|£|￥|¥)\.?\s*[:：.#-]*\s*$/iu.test(
      before,
    ) && !/(phone|tel|fax|call|mobile|cell|电话)\s*(no|nr|#)?\.?\s*[:：.#-]*\s*$/iu.test(before)
  );
}
