/** A signature's line twice, character by character the same length: as written, and in the characters rules look for. */
export type SignatureLine = { readonly written: string; readonly plain: string; readonly links: readonly string[] };

const UNSEEN = /\u00ad|\u061c|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|\ufe0e|\ufe0f|\ufeff/g;
/** Where a text part shows a link's target behind its words, and a mark for a picture that has no words. */
const TARGET =
  /\s?(?:<((?:https?:\/\/|mailto:|tel:)[^<>\s]{1,500})>|\[((?:https?:\/\/|mailto:|tel:)[^[\]\s]{1,500})\])/gi;
const PICTURE =
  /\[(?:image|cid|bild|img|logo|grafik|immagine|imagen|image\d*|inline image)(?:[:\s]([^\]]{0,120}))?\]/gi;
/** What an icon before a number or an address is called. */
const ICON =
  /^\W*(?:icon|symbol|ikon)?\W*(phone|tel(?:e(?:phone|fon))?|call|mobile?|mobil|cell|handy|fax|e-?mail|mail|web(?:site)?|address|adresse|location|whatsapp|wechat|skype|line|telegram|手机|电话|电話|傳真|传真|邮箱|地址|网址|電話|携帯|전화|휴대폰|팩스|이메일|주소)\W*(?:icon|symbol|ikon)?\W*$/iu;
/** The first code points of the ten digits of Arabic, Persian, Devanagari, Bengali and Thai. */
const DIGIT_ROWS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];
const KIN: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '\u2002': ' ',
  '\u2003': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '-',
  '〜': '~',
  '【': '[',
  '】': ']',
  '〔': '(',
  '〕': ')',
  '、': ',',
  '│': '|',
  '┃': '|',
  '∣': '|',
  '❘': '|',
  '￤': '|',
  '¦': '|',
  '•': '|',
  '●': '|',
  '▪': '|',
  '■': '|',
  '◆': '|',
  '◇': '|',
  '♦': '|',
  '★': '|',
  '☆': '|',
  '►': '|',
  '▶': '|',
  '⦁': '|',
  '∙': '|',
  '\t': '|',
};

/** The most of a line that is read, in UTF-16 units. */
const MAX_LENGTH = 600;

/** Readies one written line: what hides text goes, link targets are set apart, full-width forms and foreign digits made plain. */
export function signatureLine(line: string): SignatureLine {
  const links: string[] = [];
  const written = line
    .slice(0, MAX_LENGTH)
    .replace(UNSEEN, '')
    .replace(TARGET, (_, angled: string | undefined, squared: string | undefined) => {
      links.push(angled ?? squared ?? '');
      return ' ';
    })
    .replace(PICTURE, (_, words: string | undefined) => {
      const named = ICON.exec(words ?? '')?.[1];
      return named === undefined ? ' ' : `| ${named.replace(/^location$/i, 'Address')}: `;
    })
    // Bold, italics and underlines as plain text writes them.
    .replace(/(^|[\s|(])([*_]{1,2})(?=\S)([^*_]{1,120}?)\2(?=$|[\s|,.:;)])/g, '$1$3')
    .replace(/^[\s>]+|\s+$/g, '');
  return { written, plain: plainText(written), links };
}

/** `text` with full-width letters, digits of other scripts, and kinds of dash, space and bar made plain; the same length. */
function plainText(text: string): string {
  let plain = '';
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    plain += KIN[sign] ?? plainSign(sign, text.charCodeAt(at));
  }
  return plain;
}

function plainSign(sign: string, code: number): string {
  if (code < 0x0660) return sign;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  for (const row of DIGIT_ROWS) if (code >= row && code < row + 10) return String.fromCharCode(48 + code - row);
  return sign;
}
