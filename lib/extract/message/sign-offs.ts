/** Phrases a letter ends with, by language; matched at the start of a line, folded to lower case, without diacritics kept apart. */
const SIGN_OFFS = [
  // English
  'thanks?(?: you)?(?: (?:so|very) much| a (?:lot|million|bunch|ton)| again| in advance| and (?:best |kind |warm )?regards?| & (?:best |kind )?regards?| for (?:your|the|all your) (?:help|time|assistance|support|cooperation|patience|understanding|attention|consideration|business|quick (?:reply|response)))?',
  'thank you(?: (?:so|very) much| again| in advance| kindly)?',
  'th(?:x|n?ks)',
  'tn?x|tks',
  'tia',
  'ty',
  'many thanks',
  'much appreciated',
  'with (?:many )?thanks',
  '(?:with )?(?:my |our )?(?:kind(?:est)?|best|warm(?:est)?|fond|friendly)(?: personal)? (?:regards?|wishes)(?: from .{2,20})?',
  'regards?',
  'rgds',
  'brgds',
  'br',
  'kr',
  'bests?',
  'all (?:the|my) best',
  'best of luck',
  'cheers',
  'ciao',
  'sincerely(?: yours)?',
  'yours?(?: (?:sincerely|truly|faithfully|respectfully|very truly|ever|as ever|cordially))?',
  '(?:respectfully|cordially|faithfully|warmly|gratefully|kindly)(?: yours)?',
  'take care',
  'talk (?:to you )?soon',
  'see you(?: (?:soon|then|there|tomorrow|next week))?',
  'have a (?:great|good|nice|lovely|wonderful|fantastic) (?:day|one|week|weekend|evening|trip|holiday)(?: ahead)?',
  'happy holidays',
  'ttyl',
  'xoxo',
  'love',
  'with appreciation',
  'looking forward(?: to (?:hearing from you|your (?:reply|response)|meeting you))?',
  'speak soon',
  'until then',
  'good luck',
  'take it easy',
  'later',
  'bye',
  'peace',
  // German
  '(?:mit )?(?:freundlich\\p{L}*|herzlich\\p{L}*|best\\p{L}*|lieb\\p{L}*|viel\\p{L}*|schon\\p{L}*|nett\\p{L}*|sonnig\\p{L}*|kollegial\\p{L}*|liebe)(?: (?:und|u\\.) \\p{L}+)? (?:gru(?:ss|ß)\\p{L}*|dank|wunsch\\p{L}*)(?: (?:aus|nach|von|vom|an) .{2,40})?',
  'mit bestem gru(?:ss|ß)',
  'mfg',
  'im auftrag',
  'in vertretung',
  '(?:vg|lg|bg|hg|fg|glg)',
  'gru(?:ss|ß|sse|ße)(?: (?:aus|nach|von|vom) .{2,40})?',
  'beste gru(?:ss|ß)e',
  'hochachtungsvoll',
  '(?:vielen |besten |herzlichen |schonen )?dank(?: (?:im voraus|vorab|und .{2,40}))?',
  'danke(?: (?:schon|sehr|im voraus|vorab|und .{2,40}))?',
  'servus',
  'tschuss',
  'bis (?:dann|bald|morgen|spater)',
  'schonen (?:tag|abend)(?: noch)?',
  // French
  '(?:bien |tres |tres bien )?(?:cordialement|amicalement|sincerement|respectueusement|chaleureusement)(?: votre| a vous)?',
  'cdlt',
  'cdt',
  'bien a (?:vous|toi)',
  '(?:meilleures?|sinceres|cordiales|respectueuses) salutations',
  'salutations(?: (?:distinguees|cordiales|respectueuses))?',
  'bonne (?:journee|soiree|reception|continuation|semaine)',
  'bon(?: week-?end|ne fin de .{2,20})',
  "(?:merci|mille mercis)(?: (?:beaucoup|d[’']avance|par avance|encore|bien|a vous|et .{2,40}|pour votre .{2,30}))?",
  "dans l[’']attente de .{2,60}",
  '(?:veuillez|je vous prie|nous vous prions) .{0,60}(?:salutations|sentiments|consideration).{0,40}',
  'a (?:bientot|plus|tout de suite|demain)',
  'bises?',
  'belle journee',
  // Spanish, Catalan
  '(?:un |muchos |cordiales |atentos |reciba(?:n)? un )?(?:cordial |atento |afectuoso |fuerte )?(?:saludos?|abrazos?)(?: (?:cordial(?:es)?|atentos?|a todos|y .{2,30}|desde .{2,30}))?',
  'atte',
  '(?:muy )?atentamente',
  'cordialmente',
  'sinceramente',
  '(?:muchas |mil |muchisimas )?gracias(?: (?:de antemano|por .{2,40}|y .{2,40}|anticipadas))?',
  'quedo (?:atent[oa]|a (?:la espera|su disposicion|tu disposicion)).{0,40}',
  'quedamos (?:atent[oa]s|a .{2,40})',
  'salutacions(?: cordials)?',
  'hasta (?:luego|pronto|manana)',
  'que tenga(?:s)? (?:un )?buen dia',
  'feliz dia',
  // Portuguese
  '(?:muito |com os melhores |os melhores |melhores )?(?:cumprimentos|obrigad[oa]s?)(?: (?:desde ja|pela .{2,30}|e .{2,40}))?',
  'atenciosamente',
  'att',
  'at\\.te',
  '(?:um )?(?:abracos?|abs|abraço)(?: a todos)?',
  'grat[oa]s?(?: (?:pela .{2,30}|desde ja))?',
  'cordiais saudacoes',
  'saudacoes',
  'com (?:os )?(?:meus )?(?:melhores )?cumprimentos',
  'fico (?:a disposicao|no aguardo).{0,30}',
  // Italian
  '(?:cordiali|distinti|cari|i piu cordiali|i migliori|un cordiale) saluti?(?: (?:a tutti|e .{2,30}))?',
  'saluti(?: cordiali)?',
  'un (?:caro |cordiale )?saluto',
  'cordialita',
  '(?:molte |mille |tante )?grazie(?: (?:mille|in anticipo|a presto|ancora|e .{2,40}))?',
  'a presto',
  'in attesa di .{2,60}',
  'buon(?:a giornata| lavoro|a serata)',
  // Dutch
  '(?:met )?(?:vriendelijke|hartelijke|beste|warme|zonnige) groet(?:en)?(?: (?:uit|van|,? namens) .{2,40})?',
  'groet(?:en|jes)?',
  '(?:vr(?:iendelijke)?\\.? ?)?gr(?:t[sz]?)?',
  'mvg',
  'hoogachtend',
  '(?:alvast |veel |hartelijk |bij voorbaat )?(?:bedankt|dank)(?: (?:je wel|u wel|alvast|en .{2,30}|voor .{2,30}))?',
  'dank ?(?:je|u)(?: ?wel)?',
  'fijne (?:dag|avond|week|weekend)',
  'tot (?:snel|dan|ziens|morgen)',
  // Polish, Czech, Slovak, Hungarian, Romanian, Croatian
  '(?:serdecznie |z gory )?(?:pozdrawiam(?:y)?|dziekuje(?:my)?|dzieki|pozdrowienia)(?: (?:serdecznie|i .{2,40}|z gory|bardzo))?',
  'z (?:powazaniem|wyrazami szacunku|pozdrowieniami)',
  'milego dnia',
  's (?:pozdravem|uctou|pratelskym pozdravem|pozdravom|postovanim)',
  'dekuji(?: .{2,20})?',
  'dakujem',
  'hezky den',
  '(?:tisztelettel|udvozlettel|koszonettel|koszonom|koszonjuk)',
  '(?:cu stima|cu respect|multumesc|o zi buna)',
  '(?:srdacan |lijep )?pozdrav(?:i)?',
  '(?:lp|hvala)',
  'lep pozdrav',
  // Nordic, Finnish, Baltic
  '(?:med )?(?:vanlig(?:a|e)?|venlig(?:e)?|vennlig|basta|beste|de beste|hjartliga|mange|varma)(?: \\p{L}+)? ?(?:halsning(?:ar)?|hilsen(?:er)?|hilsner)(?: fra .{2,30})?',
  '(?:mvh|vh|hilsen|halsningar|hals|mange tak|tack(?: sa mycket| pa forhand)?|tusen takk|takk|tak(?: for .{2,30})?|pa forhand (?:tak|takk))',
  '(?:ystavallisin |parhain )?terveisin',
  '(?:terv|yst\\.? terv|kiitos|kiitoksin|t)',
  'lugupidamisega',
  'parimate soovidega',
  // Turkish, Greek, Arabic, Hebrew, Indonesian, Vietnamese, Thai, Hindi
  '(?:saygilar(?:im(?:iz)?la|imi sunarim)?|iyi calismalar(?: dilerim)?|sevgiler|tesekkurler|tesekkur ederim|selamlar|kolay gelsin|iyi gunler)',
  '(?:με εκτιμηση|φιλικα|ευχαριστω|χαιρετισμους|με φιλικους χαιρετισμους)',
  '(?:مع (?:خالص )?(?:التحية|تحياتي|الشكر|أطيب التحيات)|تحياتي|وتفضلوا .{2,60}|شكرا|شكرً?ا)',
  '(?:בברכה|תודה|בכבוד רב)',
  '(?:salam(?: hormat)?|hormat (?:saya|kami)|terima kasih|tran trong|cam on|xin cam on|than ai|kinh thu)',
  '(?:ขอแสดงความนับถือ|ขอบคุณ(?:ครับ|ค่ะ)?|धन्यवाद|सादर)',
  // Russian, Ukrainian, Bulgarian
  '(?:с|з) (?:уважением|наилучшими пожеланиями|повагою|поважениям|уважение|почтением|приветом|найкращими побажаннями)',
  '(?:спасибо|благодарю|дякую|благодаря|всего доброго|удачи|хорошего дня|до связи|до встречи)(?: .{2,30})?',
  // Chinese, Japanese, Korean
  '(?:此致|敬礼|敬禮|顺祝商祺|順頌商祺|顺颂商祺|順頌時祺|顺颂时祺|祝好|祝商祺|祝您?.{1,12}|谢谢.{0,12}|謝謝.{0,12}|感谢.{0,12}|感謝.{0,12}|多谢.{0,4}|敬上|敬祝.{0,10}|顺祝.{0,8}|順祝.{0,8}|敬頌.{0,8}|即颂.{0,6}|致敬|以上|辛苦了?)',
  '(?:よろしくお願い.{0,20}|宜しくお願い.{0,20}|何卒.{0,24}|どうぞ.{0,24}|引き続き.{0,24}|以上|敬具|草々|取り急ぎ.{0,16}|ありがとうございま.{0,6}|今後とも.{0,24})',
  '(?:감사합니다|감사드립니다|고맙습니다|안녕히 계세요|수고하세요|수고하십시오|좋은 하루.{0,10}|잘 부탁드립니다|부탁드립니다)',
].join('|');

const SIGN_OFF = new RegExp(`^(?:${SIGN_OFFS})(?![\\p{L}\\p{N}])`, 'iu');
const DECORATION = /^[\s*_~>•–—-]+/u;

/** `text` in lower case and without Latin and Greek diacritics, each character in its old place. */
function plain(text: string): string {
  return [...text]
    .map((one) =>
      /[\p{Script=Latin}\p{Script=Greek}]/u.test(one) ? one.normalize('NFD').charAt(0).replace('ı', 'i') : one,
    )
    .join('')
    .toLowerCase();
}

/**
 * What stands behind a sign-off at the start of a line: '' where the line is nothing else, `BT` in "Thanks, BT"; null
 * where no sign-off stands there. A phrase that goes on as a sentence ("Thanks for your order, we …") is none.
 */
export function behindSignOff(written: string): string | null {
  const line = written
    .replace(DECORATION, '')
    .replace(/[\s*_~]+$/u, '')
    .slice(0, 200);
  const text = plain(line);
  if (line === '' || line.length > 110) return null;
  let at = 0;
  let seen = false;
  // "Thanks & regards," "شكراً / Thanks", "Danke und viele Grüße"
  for (let round = 0; round < 3; round += 1) {
    const match = SIGN_OFF.exec(text.slice(at));
    if (match === null) break;
    seen = true;
    at += match[0].length;
    at += /^[\s,.!…/&|;:、，。！–—-]*(?:(?:and|und|et|y|e|en|i|og|och|и)\s+)?/iu.exec(text.slice(at))?.[0].length ?? 0;
  }
  if (!seen) return null;
  const rest = line
    .slice(at)
    .replace(/^[\s,.!…:;)~^*🙂😊👍]+/u, '')
    .trim();
  return rest;
}
