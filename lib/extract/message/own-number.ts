import { cleanText } from '../../contacts/clean-text';
import { type Row, rowsOf } from './signature/row';

/**
 * How people say, in the middle of a letter, under which number they are reached: "call me on 020 …", "meine Nummer ist
 * …", "我的电话是…". The number stands right behind; a name or another pronoun between would make it somebody else's.
 */
const SAID = [
  '(?:call|ring|phone|text|reach|get|contact|whatsapp)(?: me| us)?(?: (?:directly|anytime|any time|back|just))*(?: (?:on|at|under))(?: my (?:mobile|cell|direct line|phone|number))?(?: on| at)?',
  'my (?:(?:direct|mobile|cell|office|new|phone|whatsapp) )*(?:number|line|phone|mobile|cell)(?: is| on)?',
  '(?:(?:erreichst|erreichen|erreicht)(?: du| sie| ihr)? mich|bin ich(?: zu)? erreichbar|(?:bin|wäre) (?:ich )?(?:auch |jederzeit )?(?:zu erreichen|erreichbar)|ruf(?:en sie|t)? mich)(?: (?:auch|gerne?|jederzeit|direkt|einfach|bitte|telefonisch|mobil|an))*(?: unter| auf| über)(?: der (?:nummer|durchwahl|handynummer|mobilnummer))?',
  'meine (?:neue |direkte )?(?:handy|mobil|telefon|durchwahl)?-?nummer(?: ist| lautet)?',
  "(?:(?:suis|reste) joignable|(?:r?appelez|r?appelle|contactez)-moi|me joindre|m[’']appeler|mon (?:numéro|portable|mobile|téléphone|direct)(?: direct| de portable)?(?: est)?(?: le)?)(?: (?:directement|sur mon portable))?(?: au| sur le| sous le)?",
  '(?:ll[aá]m(?:ame|eme|adme)|(?:puede|pueden|puedes) llamarme|me (?:puede|puedes|pueden) (?:llamar|localizar)|mi (?:número|móvil|celular|teléfono|directo)(?: directo| de móvil)?(?: es)?(?: el)?)(?: directamente)?(?: al| en el)?',
  '(?:mi (?:chiami|trova|può chiamare|puoi chiamare)|chiam(?:ami|atemi)|il mio (?:numero|cellulare|telefono|diretto)(?: è)?(?: il)?)(?: direttamente)?(?: al| allo| sul)?',
  '(?:me lig(?:ue|a|uem)|lig(?:ue|a)(?:-me| para mim)|(?:o )?meu (?:número|celular|telemóvel|telefone|contacto|contato|whatsapp)(?: direto)?(?: é)?(?: o)?)(?: no| pelo| para o)?',
  '(?:bel (?:me|mij)|(?:ben ik|ik ben)(?: telefonisch| altijd)? (?:te bereiken|bereikbaar)|mijn (?:mobiele |directe )?(?:nummer|mobiel|telefoonnummer)(?: is)?)(?: (?:gerust|even|maar|direct|gerne))*(?: op| onder| via)?',
  String.raw`(?:ring(?: til)?(?: mig| meg)?(?: (?:lige|bare|gerne|gjerne|gärna|endelig|endast))* på|mit(?:t)? (?:mobil|direkte )?(?:nummer|telefonnummer|mobilnummer|tlf\.?)(?: er| är)?|når mig på|nå meg på|nås på|treffes på|træffes på)`,
  '(?:(?:soita|soittakaa) (?:minulle )?(?:numeroon)?|numeroni on|puhelinnumeroni on)',
  '(?:proszę (?:o telefon|dzwonić)|zadzwoń(?: do mnie)?|dzwoń(?:cie)?|mój (?:numer|telefon|nr)(?: telefonu)?(?: to)?)(?: na| pod)?(?: numer(?:em)?| nr)?',
  '(?:za?volejte(?: mi)?|volej(?: mi)?|moje (?:telefonní )?číslo(?: je)?|môj telefón(?: je)?|zavolajte(?: mi)?)(?: na)?(?: číslo)?',
  '(?:hívj(?:on|a|anak)(?: fel)?(?: a)?|a számom:?|telefonszámom:?)',
  '(?:numărul meu(?: este)?|sunați-mă(?: la)?|mă găsiți la)',
  String.raw`(?:(?:звоните|позвоните|набер(?:ите|и)|звони)(?: мне)?(?: (?:по|на))?(?: (?:номеру|телефону|номер|тел\.?))?|мо[йі] (?:номер|телефон|мобильный|сотовый|мобільний)(?: телефона)?(?: это)?|(?:дзвоніть|телефонуйте|зателефонуйте)(?: мені)?(?: (?:на|за))?(?: номер(?:ом)?)?)`,
  '(?:telefonum|numaram|cep numaram|cebim|beni (?:şu numaradan|arayabilirsiniz))',
  '(?:số (?:của )?(?:tôi|em|mình)(?: là)?|gọi (?:cho )?(?:tôi|em|mình)(?: theo)?(?: số)?)',
  '(?:nomor saya(?: adalah)?|hubungi saya di|telepon saya di)',
].join('|');
/** The same where words are not parted by spaces. */
const SAID_IN_HAN =
  '我(?:的|本人)?(?:新)?(?:电话|手机|手機|電話|号码|號碼|联系电话)(?:号码?|號碼?)?(?:是|为|為)?|[打拨撥]我(?:的)?(?:电话|手机|電話|手機)|(?:私の|小職の)?(?:携帯|直通|電話)(?:電話|番号)?(?:は|（|まで)|제 (?:휴대폰 ?|전화 ?|핸드폰 ?)?(?:번호|연락처|휴대폰|핸드폰)(?:는|은)?';
const NUMBER = String.raw`\s{0,2}[:：]?\s{0,2}[(（]?(\+?\(?\d[\d\s()./-]{5,22}\d)(?![\d@])`;
const OWN = new RegExp(String.raw`(?:(?<!\p{L})(?:${SAID})|(?:${SAID_IN_HAN}))${NUMBER}`, 'iu');
/** What no such line lacks, so that others need no look. */
const DIGITS = /\d(?:[\s()./-]{0,2}\d){6}/;

/** The numbers a letter's lines say the writer is reached under, each as a row of its own with the words it was said in. */
export function ownNumbers(lines: readonly string[]): Row[] {
  return lines.flatMap((line) => {
    if (line.length > 2_000 || !DIGITS.test(line)) return [];
    const [said = '', number] = OWN.exec(line) ?? [];
    return number === undefined
      ? []
      : rowsOf([`Tel. ${number}`]).map((row) => ({ ...row, quote: cleanText(said, 300) }));
  });
}

/** Whether any line holds as many digits as a number has. */
export function holdsNumber(lines: readonly string[]): boolean {
  return lines.some((line) => DIGITS.test(line));
}
