import type { PhoneKind } from '../contacts/contact';

/** Words that name what a number is, by kind; written in the languages of business mail, matched as whole words. */
const WORDS: readonly [PhoneKind, string][] = [
  [
    'fax',
    'tele-?fax|fax|facs(?:imile)?|faks|telefaks|télécopie(?:ur)?|факс|ファックス|ファクス|팩스|فاكس|פקס|φαξ|โทรสาร',
  ],
  [
    'mobile',
    String.raw`mobile?|mobiles|mob|cell(?:ular)?|cellphone|cel|handy|handphone|mobil(?:telefon|funk|nr|nummer|né|ní|ny)?|mobiel|mobilt|mobiltlf|portable|móvil|movil|celular|cellulare|telemóvel|tlm|gsm|cep|kom|komórk(?:a|owy)|моб(?:ильный|ільний|\.?тел)?|сот(?:овый)?|matkapuhelin|κιν(?:ητό)?|جوال|الجوال|موبايل|محمول|نقال|נייד|मोबाइल|มือถือ|di động|whats ?app|viber`,
  ],
  ['home', 'home|privat|privé|domů'],
  [
    'work',
    'tele(?:phone|fon|fono|foon|fone)|telefón|telefonnummer|téléphone|tél|teléfono|telf|tfno|tlfno|tel|tlf|tfn|phone|ph|office|direct|direkt|directo|diretto|durchwahl|zentrale|switchboard|reception|hotline|centralita|centralino|växel|call|ddi|тел(?:ефон)?|puh(?:elin)?|هاتف|تلفون|تليفون|טלפון|טל|τηλ(?:έφωνο)?|फोन|โทร|điện thoại|đt',
  ],
];
/** The same in scripts that write no spaces between words. */
const EAST_ASIAN: readonly [PhoneKind, string][] = [
  ['fax', '传真|傳真|ファックス|ファクス|팩스'],
  ['mobile', '手机|手機|移动电话|移動電話|行動電話|行动电话|携帯(?:電話)?|휴대폰|휴대전화|핸드폰'],
  ['home', '家庭电话|住家電話|自宅|자택'],
  [
    'work',
    '电话|電話|座机|座機|固话|固定电话|热线|熱線|总机|總機|专线|專線|直线|直線|直通|代表番号|전화|대표번호|직통',
  ],
];
/** Single letters, only right before the number: "T: 030", "(M) +49", "F. 02". */
const LETTERS: readonly [PhoneKind, string][] = [
  ['fax', 'f'],
  ['mobile', '[mc]|h\\.?p'],
  ['work', '[tpdobg]|t[ée]l'],
];
/** Pictures that stand for such a word. */
const SIGNS: readonly [PhoneKind, string][] = [
  ['fax', '📠|🖷|℻'],
  ['mobile', '📱|📲|🤳'],
  ['work', '☎|☏|✆|📞|🕿|🕽'],
];

const LABELS: readonly [PhoneKind, RegExp][] = [
  ...WORDS.map(([kind, words]) => label(kind, String.raw`(?<![\p{L}@.])(?:${words})(?!\p{L})`)),
  ...EAST_ASIAN.map(([kind, words]) => label(kind, words)),
  ...LETTERS.map(([kind, letters]) =>
    label(kind, String.raw`(?<![\p{L}\p{N}.])(?:${letters})(?=\s{0,2}[:.：|)\]-]{0,2}\s{0,3}$)`),
  ),
  ...SIGNS.map(([kind, signs]) => label(kind, signs)),
];

function label(kind: PhoneKind, pattern: string): [PhoneKind, RegExp] {
  return [kind, new RegExp(pattern, 'giu')];
}

/** A label found in a text: what kind of number it names, and where it stands. */
export type PhoneLabel = { kind: PhoneKind; from: number; to: number };

/** Every phone label in `before`, the words in front of a number, in order. */
export function phoneLabelsIn(before: string): PhoneLabel[] {
  const found: PhoneLabel[] = [];
  for (const [kind, pattern] of LABELS) {
    for (const match of before.matchAll(pattern))
      found.push({ kind, from: match.index, to: match.index + match[0].length });
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The kind the last label before `number` in `line` names; undefined where none does. */
export function phoneKindIn(line: string, number: string): PhoneKind | undefined {
  const at = line.indexOf(number);
  return phoneKindBefore(line.slice(0, at < 0 ? line.length : at));
}

/** The kind the last phone label in `before` names; undefined where it names none. */
export function phoneKindBefore(before: string): PhoneKind | undefined {
  return phoneLabelsIn(before.slice(-400)).at(-1)?.kind;
}

/** Whether words before a number say it is no phone number: a register entry, an account, a tax or order number. */
export function saysNoPhone(before: string): boolean {
  return (
    /(iban|bic|swift|account|konto|\bacct|hrb|hra|register|siret|siren|btw|tva|bce|kvk|cvr|\brcs\b|vat|ust|tax|\bein\b|abn|acn|licen[cs]e|\blic\b|isbn|issn|order|invoice|rechnung|id|#|nr|no|ref|订单|账号|税号|备案|编号|信用代码|qq|微信|wechat|邮编|vendu|price|\$|€|£|￥|¥)\.?\s*[:：.#-]*\s*$/iu.test(
      before,
    ) && !/(phone|tel|fax|call|mobile|cell|电话)\s*(no|nr|#)?\.?\s*[:：.#-]*\s*$/iu.test(before)
  );
}
