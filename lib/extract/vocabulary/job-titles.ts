import { remembering } from '../../contacts/remembering';
import { allMatches } from '../all-matches';
import { wordPattern } from '../word-pattern';
import { isEastAsianTitle } from './east-asian-titles';
import { TITLE_COMPOUND, TITLE_PHRASES, TITLE_WORDS } from './job-title-words';

const MAY_BE_EAST_ASIAN = /[\u3000-\u9fff\uac00-\ud7af]/;
const SENTENCE = wordPattern(
  String.raw`[.!?]\s+\p{Lu}|[!?。！？]$|\b(is(?!-)|are|was|were|has|have|had|will|would|can|please|your|you|we|our|us|they|their|he|she|his|her|this|these|click|by|how|why|what|when|from|votre|vos|nos|sua|seu|suas|seus|nossa|nossos|nuestros?|nuestras?|tus?|unseren|unserem|ihren|ihrem|onze|jouw|nostri|vostro|nasz[aei]?|nasi|hable|fale|parlez|contactez|contacte|sprechen|parla|parlate|contatta|praat|prata|snakk|porozmawiaj|skontaktuj|zavolejte|görüşün|konuşun|beszéljen)\b`,
);
/** What ends "Asst. Manager" and "Jane B. Roe, Buyer" no sentence. */
const SHORTENED = wordPattern(
  String.raw`(?<!\p{L})(?:ing|dipl|asst|assoc|sr|jr|dept|supt|mgr|exec|gen|hon|dir|adm(?:in)?|intl|natl|reg|st|vice|kaufm|techn?|tekn|stell?v|stv|vors|wiss|künstl|leit|resp|adj|prés|comm?|gén|gral|téc|sec|coord|asist|aux|dep|prof|zast|gł|spec|mł|kier|dyr|ved|výk|obch|odb|hl|gener|зам|нач|гл|ген|исп|ст|мл|тех|пом|заст|кер|голов|yrd|uzm|müd|gnl|ds|vyr|pav|galv|vec|zást|zam|pom|str|mgr|mr|vad|гл|осн|стар|αν|γεν|βοηθ|υπ|πρ|тех|адм|\p{L})\.\s`,
  'giu',
);

/** Title words that are as often something else ("Stack Chair Dollies"): they count where they end a phrase or govern it. */
const AMBIGUOUS =
  /^(?:agent|animator|appraiser|artist|assessor|associate|author|auctioneer|banker|builder|captain|chair|chief|closer|coach|collector|contractor|counsel|creator|dealer|distributor|doctor|executive|expert|exporter|fellow|grower|guide|head|host|importer|intern|investor|judge|lead|leader|lender|maker|member|minister|operations|originator|partner|pilot|planner|practice|pres|president|presenter|principal|processor|procurement|producer|promoter|publisher|r&d|rep|representative|reviewer|server|speaker|sponsor|student|teacher|tester|trader|trainer|vendor|volunteer|writer)$/i;
const GOVERNS =
  /^(?:$|\s*[,;/|(&–—-]|\s+(?:of|for|to|in|at|and|und|&|with|on|the|emerit(?:us|a)|elect(?:ed)?|designate|[IVX]{1,3}|\d)(?![\p{L}]))/iu;

/** Words that make a phrase with a title word in it a label or a link instead, wherever they stand. */
const LABEL =
  /\b(head[ -]?offices?|headquarters?|login|log in|sign|board of|find an?|(?:finding|hiring|choosing|selecting|becoming) an?|meet|become|(?:speak|talk|chat)(?: directly)? (?:to|with)|jobs?|careers?|apply|hire|near|locator|select|testimonials?|copyright|designed|powered|faq|forum)\b|\b(team|staff|board|leadership|department)$(?<!\b(?:of|to|for)\s(?:the\s)?[a-z]+)/i;
/** What asks the reader to do so, in scripts whose words \b does not part: "تحدث مع مديرة المبيعات". */
const ASKS =
  /^(?:(?:تحدث|تواصل|اتصل|راسل|اسأل|تعرف)(?:ي|وا)?|поговорите|свяжитесь|обратитесь|позвоните|напишите|зателефонуйте|зверніться|напишіть)\s/iu;
/** What a directory has over the owner's answer to a review, who is not named there. */
const ANSWER =
  /^(?:(?:response|reply|answer) from (?:the )?owner|antwort (?:vom|des) inhabers?|réponse du propriétaire|respuesta del (?:propietario|dueño)|risposta del (?:proprietario|titolare)|resposta do proprietário|reactie van (?:de )?eigenaar|odpowiedź właściciela|odpověď (?:majitele|vlastníka)|svar från ägaren|svar fra (?:eieren|ejeren)|omistajan vastaus|ответ владельца|відповідь власника|(?:işletme )?sahibinin yanıtı|[店业業]主回[复覆]|オーナーからの返信|(?:소유자|사장님) ?(?:답변|댓글))/iu;
/** Whole teams, in the languages that name them before what they do: "Equipo comercial". */
const TEAM = wordPattern(
  String.raw`^(?:(?:el |la |il |l['’]|o |a |le |das |het )?(?:nuestro |notre |nostr[oa] |nosso |nossa |unser |ons |nasz |náš |vårt |vores )?(?:equipo|equip|equipa|equipe|équipe|squadra|zespół|tým|tiimi|csapat|echipa|corpo|cuerpo|corps|plantel|pessoal))(?=\s(?!lead|leider|manager|chef)\p{L})`,
);
/** Words that do so at its head or behind the title ("Contact Manager", "Agent Resources"), not before or under it. */
const LABEL_AT_END =
  /^(?:contact|search|view|read|more|about|access|select|our|all|news|blog|reviews?|guide|resources|services|page)\b|\b(portal|directory|access|search|view|more|benefits|programs?|resources|services|news|blog|profiles|guide|page|reviews?|training|courses?)$/i;
/** A complement in which such words belong to the title: "Director of Training", "Manager, Member Services". */
const COMPLEMENT = /(?:\b(?:of|for)\s|[,&–—-]\s*|\band\s)[^,]*$/i;

/** The words of a phrase. What no word has is listed: the classes of all scripts' letters are dear to prepare. */
const WORDS = /[^\s,;:/|()[\]"“”„«»<>*+=!?–—•·]+/g;

/** Which of several holders of an office somebody is: "1. Vorsitzender", "2. stellv. Vorsitzende"; more words are a numbered heading. */
const WHICH_OF_SEVERAL = /^[1-4]\.\s(?=\p{L}\S*(?:\s\S+)?$)/u;

/** "Socia. Derecho laboral": a full stop may stand between a short title and the field it is held in. */
function isTitleWithField(text: string): boolean {
  const [, title = '', field = ''] = /^(\p{Lu}[^.!?:;]{3,30})\.\s(\p{Lu}[^.!?:;]{3,60})$/u.exec(text) ?? [];
  if (field === '' || jobTitleConfidence(title) < 0.8 || SENTENCE.test(field)) return false;
  // "Primera Teniente de Alcalde. Concejala de Hacienda": another title says more than a field.
  return title.split(' ').length <= (jobTitleConfidence(field) >= 0.8 ? 5 : 3);
}

/** A seat in a body without more of an office, in languages whose word for it says much else in longer phrases ("Devenir membre"): that alone, or with the body. */
const MEMBER = wordPattern(
  String.raw`^(?:membre|membro|membra|miembro|mitglied|člen|členka|członek|członkini|medlem|jäsen|(?:asil |yedek )?üye|член|μέλος|membru|membră)(?: (?:actif|active|fondateur|fondatrice|titulaire|suppléante?|efetiv[oa]|suplente|titular|effettiv[oa]|fondatore|fondatrice|(?:d['’]|l['’]|(?:du|de|de la|da|do|del|della|des|im|i|av|no|w)\s)?(?:comité|bureau|conseil|conseil d['’]administration|directoire|junta|junta directiva|consejo|comisión|diretoria|conselho|direção|consiglio|consiglio direttivo|comitato|direttivo|vorstands?|beirats?|styrelsen|styret|bestyrelsen|правления|правління|zarządu|rady|výboru|predsjedništva)))?$`,
);

/** How sure it is (0 to 1) that a phrase is a job title; `written` is one line or one part of it. */
export const jobTitleConfidence: (written: string) => number = remembering((written) => {
  const text = written.trim().replace(WHICH_OF_SEVERAL, '');
  if (
    text.length < 2 ||
    text.length > 110 ||
    /[:：]$/.test(text) ||
    /[@<>{}]|\d{3}|(?:\d\D{0,2}){6}|https?:/.test(text)
  )
    return 0;
  if (MAY_BE_EAST_ASIAN.test(text) && isEastAsianTitle(text))
    return text.length <= 24 && !/[，。；：:？]|[处處室]$/u.test(text) && !ANSWER.test(text) ? 0.8 : 0;
  if (MEMBER.test(text)) return /^\p{Lu}/u.test(text) ? 0.85 : 0.7;
  const words = text.split(/\s+/);
  if (words.length > 13 || !hasTitleWord(text, words.length)) return 0;
  if (!isTitleWithField(text) && SENTENCE.test(text.replace(SHORTENED.of(text), ''))) return 0;
  if (LABEL.test(text) || ASKS.test(text) || ANSWER.test(text) || TEAM.test(text)) return 0;
  const end = LABEL_AT_END.exec(text);
  if (end !== null && (end.index === 0 || !COMPLEMENT.test(text.slice(0, end.index)))) return 0;
  // Scripts without capitals say no less by their first letter; Georgian has some, and does not use them.
  if (/^[\p{Lo}\p{Script=Georgian}]/u.test(text)) return words.length <= 6 ? 0.8 : 0;
  if (!/^[\p{Lu}(]/u.test(text)) return words.length <= (TITLE_WORDS.has(words[0] ?? '') ? 7 : 4) ? 0.5 : 0;
  return words.length <= 6 ? 0.85 : 0.7;
});

const isTitleWord: (word: string) => boolean = remembering(
  (word) =>
    TITLE_WORDS.has(word) ||
    (word.includes('-') && TITLE_WORDS.has(word.slice(word.lastIndexOf('-') + 1))) ||
    (word.length > 6 && TITLE_COMPOUND.test(word)),
);

/** Whether any part of a text could be a title: without such a word none is. */
export function mayHoldTitle(text: string): boolean {
  if (MAY_BE_EAST_ASIAN.test(text)) return true;
  const lower = madeSmall(text);
  for (const word of lower.match(WORDS) ?? []) if (isTitleWord(word.replace(/[.®™]+$/, ''))) return true;
  return TITLE_PHRASES.test(lower);
}

/** In small letters, written as the words are: Hebrew with its own sign for what is shortened, a Turkish İ without the dot it leaves behind, Indian letters in parts. */
function madeSmall(text: string): string {
  const lower = text.toLowerCase();
  if (!/[\u0307\u05d0-\u05ea\u0900-\u09ff]/.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replaceAll('\u0307', '')
    .replace(/(?<=[\u05d0-\u05ea])["”](?=[\u05d0-\u05ea])/g, '״');
}

/** Whether a word of the phrase makes it a title. */
function hasTitleWord(text: string, count: number): boolean {
  const lower = madeSmall(text);
  for (const match of allMatches(lower, WORDS)) {
    const word = /[.®™]$/.test(match[0]) ? match[0].replace(/[.®™]+$/, '') : match[0];
    if (!isTitleWord(word)) continue;
    const last = word.slice(word.lastIndexOf('-') + 1);
    if (!AMBIGUOUS.test(last)) return true;
    if (match.index === 0 && count <= 3 && /^(?:head|chief|lead|executive)\s(?!chair)/.test(lower)) return true;
    if (GOVERNS.test(text.slice(match.index + word.length))) return true;
  }
  return TITLE_PHRASES.test(lower);
}
