import type { View } from '../layout/view';
import { lazily } from '../lazily';
import { CREDITS, GOODS, SCORES, TALK } from '../vocabulary/works-and-talk';
import { wordPattern } from '../word-pattern';
import { isChronicle, yearAlone } from './chronicle';

/** A life's two ends: "(14 March 1881 – 2 June 1957)", "* 1938 in Ulm; † 2026", "1938 – 2026" with nothing else. */
const LIFE =
  /[(（][^()（）]{0,60}1[0-9]\d\d[^()（）]{0,40}[-–—−―~〜][^()（）]{0,60}(?:1[0-9]|20)\d\d[^()（）]{0,40}[)）]|\*\s?(?:\d{1,2}\.\s?\p{L}+\s)?1[0-9]\d\d.{0,60}†|^(?:\*\s?)?1[89]\d\d\s?[-–—]\s?(?:†\s?)?20[0-2]\d$/u;
const MAY_BE_LIFE = /1\d\d\d.*[-–—−―~〜†]/;

/** The notes of an encyclopedia and the register of a library. */
const REFERENCE =
  /\bISBN(?:-1[03])?[ :]|\bRetrieved (?:on )?\d|\bAbgerufen am \d|\bConsulté le \d|\bConsultado el \d|\bURL consultato il|\bDostęp \d|\bДата обращения:|\bGeraadpleegd op \d/;
/** How a wiki says when a page was last written on, in the words its software has for that. */
const WIKI =
  /\blast edited on\b|zuletzt (?:am )?.{0,40}bearbeitet|dernière modification de cette page|esta página se editó por última vez|esta página foi editada pela última vez|questa pagina è stata modificata|deze pagina is voor het laatst bewerkt|tę stronę ostatnio edytowano|stránka byla naposledy editována|stránka bola naposledy upravená|sidan redigerades senast|siden blev senest (?:ændret|redigeret)|denne siden ble sist redigert|sivua on viimeksi muutettu|a lap utolsó módosítása|ultima editare a paginii|bu sayfa en son|эта страница в последний раз|востаннє (?:змінено|редаговано)|τελευταία επεξεργασία|آخر تعديل لهذه الصفحة|דף זה נערך לאחרונה|本页面最后(?:修订|编辑)于|本頁面最後(?:修訂|編輯)於|最終更新 \d{4}年|이 문서는 .{4,60}편집되었/iu;

/** So many lines at its end are looked at for that. */
const END = 60;

/** When a post was written, as talk tells it: "3 days ago", "vor 2 Stunden", "5分前", "12/03/2026 18:42". */
const POSTED = wordPattern(
  String.raw`(?<!\p{L})(?:vor|hace|há|för|il y a) \d+ \p{L}+|\d+ \p{L}+ (?:ago|fa|geleden|temu|назад|önce|sedan|siden|sitten)(?!\p{L})|\d\s?(?:分钟|小时|天|个月|年|分鐘|小時|分|時間|日|週間|か月)前|\d\s?(?:분|시간|일|주|개월)\s?전|^(?=.*\d[:h]\d\d(?!\d))(?=.*(?:19|20)\d\d).{10,40}$`,
  'u',
);

/** What a count of what others wrote is a count of: "2 Answers", "14 commentaires". */
const ANSWERS = wordPattern(
  String.raw`^\d+\s(?:answers?|replies|comments?|posts?|antworten|kommentare|beiträge|réponses|commentaires|respuestas|comentarios|respostas|comentários|risposte|commenti|antwoorden|reacties|odpowiedzi|komentarz[ey]?|komentářů|odpovědi|svar|kommentarer|vastausta|kommenttia|ответ\p{L}*|комментари\p{L}*|відповід\p{L}*|yanıt|yorum|hozzászólás|comentarii)(?!\p{L})|^\d+\s?(?:条评论|个回答|則留言|件のコメント|件の回答|개의? ?댓글|개의? ?답변)`,
);

/** So many credits, scores or marks of posts make a page one of works, games or talk. */
const FEW = 2;

const words = {
  credits: lazily(() => setOf(CREDITS)),
  goods: lazily(() => setOf(GOODS)),
  scores: lazily(() => setOf(SCORES)),
  talk: lazily(() => setOf(TALK)),
};

/**
 * Whether a page is about lives, works, games, recipes, goods, talk or a company's past: whom it names are its subject or its readers, not
 * people one writes to.
 */
export function isAboutOthers({ lines }: View): boolean {
  let credits = 0;
  let posts = 0;
  let scores = 0;
  let years = 0;
  for (const { text, region } of lines) {
    if (region === 'nav' || text.length > 300) continue;
    if ((MAY_BE_LIFE.test(text) && LIFE.test(text)) || REFERENCE.test(text)) return true;
    if (text.length > 60) continue;
    if (yearAlone(text) > 0) years += 1;
    const label = labelOf(text);
    if (words.goods().has(label)) return true;
    if (words.credits().has(label)) credits += 1;
    if (words.scores().has(label)) scores += 1;
    if (words.talk().has(label) || (/\d/.test(text) && (POSTED.test(text) || ANSWERS.test(text)))) posts += 1;
  }
  return credits >= FEW || posts >= FEW || scores >= FEW || isChronicle(years);
}

/**
 * Whether a page is of one thing that is sold: one puts it into what one buys there. Where much is sold it is a shop's own
 * page, and the shop whom to write to.
 */
export function isOfGoods({ lines }: View): boolean {
  const sold = lines.filter(
    ({ text, region }) => region !== 'nav' && text.length < 30 && words.goods().has(labelOf(text)),
  );
  return sold.length > 0 && sold.length <= FEW;
}

/** Whether a page tells when somebody lived: whom it is about is nobody to write to. */
export function isLifeStory({ lines }: View): boolean {
  return lines.some(
    ({ text, region }) => region !== 'nav' && text.length <= 300 && MAY_BE_LIFE.test(text) && LIFE.test(text),
  );
}

/** Whether a page is a wiki's, which says so at its end. */
export function isWikiPage({ lines }: View): boolean {
  return lines.slice(-END).some(({ text }) => text.length <= 300 && /20\d\d/.test(text) && WIKI.test(text));
}

/** Whether a label or a title is what a work's makers are called by. */
export function isCredit(title: string): boolean {
  return words.credits().has(labelOf(title));
}

/** What a line says up to a colon, a bracket or a count, in lower case. */
function labelOf(text: string): string {
  const [label = ''] = text.split(/\s*[:：(（]|\s+\d+$/u, 1);
  return label.toLowerCase();
}

function setOf(list: string): Set<string> {
  return new Set(list.trim().split(/\s*[,\n]\s*/));
}
