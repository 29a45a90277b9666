import { hasStreetWord, isStreet } from '../postal/street-words';
import { hasLegalForm } from '../vocabulary/legal-forms';
import { organisationConfidence } from '../vocabulary/organisation-words';
import { SIGNS_FOR } from './name-in-line';

/** What a line of a message looks like: running text, or a line that tells how to reach somebody. */

const EMAIL = /[\w.+-]+@[\w-]+\.[\w.-]+/u;
const URL =
  /(?:https?:\/\/|www\.)\S+|(?<![@\w])[\w-]+\.(?:com|net|org|de|fr|es|it|nl|pl|ru|cn|jp|kr|tw|uk|eu|io|br|pt|at|ch|be|co|biz|info|se|no|dk|fi|cz|tr|in|au|ca|mx|ar|cl|hk|sg|ua|us)(?![\w@])/iu;
const NUMBER = /(?:[+(＋（]?\p{Nd}[\p{Nd}\s().（）/－–-]{5,}\p{Nd})/u;
const EXTENSION = /^(?:x|ext\.?|\*|#)[\s.-]?\d{3,6}\b/iu;
const LABEL =
  /^[^\p{L}]{0,3}(?:t|tel|tél|telefon|telephone|teléfono|telefone|telefoon|ph|phone|p|o|office|d|dir|direct|durchwahl|c|cell|cellular|m|mob|mobil|mobile|móvil|celular|cellulare|gsm|handy|f|fax|e|e-?mail|mail|w|web|website|url|a|addr|address|adresse|skype|whats ?app|wechat|line|telegram|qq|тел|моб|факс|почта|电话|電話|手机|手機|传真|傳真|邮箱|郵箱|地址|微信|网址|网站|直线|分机|住所|携帯|전화|휴대폰|팩스|이메일|주소|هاتف|جوال|بريد|sip|ext|hp|no)\.?\s*(?:\([^()]{1,12}\))?\s*[:：.]/iu;
/** Whether a line tells a way to reach somebody: a number, an address of any kind, a labelled value. */
export function tellsFact(text: string): boolean {
  if (text.length > 220) return false;
  if (EMAIL.test(text) || URL.test(text) || EXTENSION.test(text)) return true;
  if (digits(text) >= 7 && NUMBER.test(text)) return true;
  if (LABEL.test(text) && /\d|@/.test(text)) return true;
  if (isStreetLine(text)) return true;
  return /(?:\d{3}-?\d{4}|〒|[省市区區路号號樓楼縣縣道府都]\S*\d|\d+\s?(?:号|號|楼|室|樓|番|丁目|층|호))/u.test(text);
}

function isStreetLine(text: string): boolean {
  return text.length < 120 && isStreet(text) && hasStreetWord(text);
}

function digits(text: string): number {
  return text.match(/\p{Nd}/gu)?.length ?? 0;
}

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const FUNCTION_WORD =
  /(?<![\p{L}'’])(?:i|we|you|they|he|she|it|is|are|was|were|be|been|have|has|had|will|would|can|could|should|shall|may|please|let|me|us|my|our|your|this|that|these|those|if|but|because|when|where|which|who|what|how|not|don[’']t|i[’']m|i[’']ll|we[’']ll|attached|ich|wir|sie|ist|sind|war|haben|hat|wird|werden|kann|können|bitte|nicht|wenn|dass|mir|uns|ihnen|je|nous|vous|est|sont|avons|avez|pouvez|merci de|pas|que|qui|yo|usted|es|son|hemos|tiene|puede|favor|por favor|não|você|está|são|temos|pode|sono|siamo|abbiamo|può|non|che|ik|wij|zijn|hebben|kunnen|niet|graag|jest|są|mamy|proszę|nie|że|мы|вы|он|это|есть|не|что|как|прошу|bu|ve|için|lütfen|är|har|inte|att|jag|vi|og|ikke|er|jeg)(?![\p{L}'’])/giu;

/** Whether a line is running text rather than a line of a signature. */
export function isProse(written: string): boolean {
  const text = written.replace(SIGNS_FOR, '');
  const words = text.split(/\s+/).length;
  if (EAST_ASIAN.test(text)) {
    const bare = text.replace(/https?:\S+/g, '');
    if (tellsFact(text) && /[:：|｜/／]/u.test(text) && !/[。！？]$/u.test(bare)) return false;
    if (/[。！？!?]\s*$/u.test(bare) && bare.length > 5) return true;
    if (/(?:습니다|니다|세요|까요|어요|아요|시죠)[.!?]?$/u.test(bare)) return true;
    return /[，。、；！？]/u.test(bare) && bare.length > 14 && !tellsFact(text);
  }
  if (/^(?:p\.?\s?){1,3}\.?s\b[.:)\s]/iu.test(text)) return true;
  const running = text.match(FUNCTION_WORD)?.length ?? 0;
  // "Carr. Aldea km 4.5, Valle, Mich."
  if (words < 10 && running === 0 && isStreetLine(text)) return false;
  if (/\p{Ll}{3}[.!?] \p{Lu}\p{Ll}.*[.!?]$/u.test(text)) return true;
  // "… San. ve Tic. A.Ş.", "Unit 3, Mill Lane: …"
  if (words < 12 && (hasLegalForm(text) || /\p{Lu}\.\p{Lu}\.$/u.test(text))) return false;
  // "… SAN. VE TİC. LTD. ŞTİ."
  if (words < 10 && organisationConfidence(text) >= 0.85 && !/\p{Ll}{2}/u.test(text)) return false;
  if (words < 25 && /^\p{L}[\p{L}\s./]{0,18}[:：]\s*\S.*\d/u.test(text) && !/[.!?]$/.test(text)) return false;
  if (words >= 22) return true;
  if (running === 0 && words < 14 && tellsFact(text)) return false;
  if (/[!?…;:]["”»)]?\s*$/u.test(text) && words >= 4) return true;
  // A full stop ends a sentence, or an abbreviation: "Howard St.", "S. Coop."
  if (
    /\.["”»)]?\s*$/u.test(text) &&
    words >= 4 &&
    (running > 0 || (words >= 5 && /[\p{L}\d)]{4,}\.["”»)]?\s*$/u.test(text)))
  )
    return true;
  if (words >= 6 && running >= 2) return true;
  if (words >= 4 && running >= 1 && !tellsFact(text) && !/^\p{Lu}/u.test(text)) return true;
  return words >= 14 && !tellsFact(text);
}
