/** How programs head what they answer in somebody's absence, in the words of the large mail programs. */
const HEADINGS =
  /^(?:auto\s?[:：]|auto(?:mat(?:ic|ed))?[ -]?(?:reply|response|responder)|(?:i am |i’m |i'm |currently )?out of (?:the )?office|ooo\b|(?:i am |i’m |i'm |currently )?(?:on|away on) (?:annual |parental |maternity |paternity |sick |medical )?(?:leave|vacation|holidays?|pto)\b(?! (?:season|home|rental|offer|deal|package|house|gift|sale|card)s?)|away from (?:the office|my (?:desk|e-?mail))|vacation (?:auto-?)?(?:reply|response|responder|notice|message)|automatische (?:antwort|beantwoording)|abwesend(?:heit|\b)|abwesenheit|urlaubs(?:notiz|meldung|abwesenheit|vertretung)|(?:ich bin )?(?:derzeit |zurzeit )?im urlaub\b|(?:ich bin )?(?:nicht im büro|außer haus)|réponse automatique|(?:message )?d[’']?absence|absence du bureau|(?:je suis )?(?:actuellement )?en (?:vacances|congés?)\b|respuesta automática|fuera de (?:la )?oficina|(?:estoy )?de vacaciones\b|resposta automática|fora do (?:escritório|gabinete)|(?:estou )?de férias|ausência|ausencia|risposta automatica|fuori (?:sede|ufficio)|(?:sono )?in ferie\b|automatisch antwoord|(?:ik ben )?(?:met|op) vakantie\b|afwezig(?:heid|\b)|odpowiedź automatyczna|automatyczna odpowiedź|nieobecność|poza biurem|(?:jestem )?na urlopie\b|automatick[áé] odpov[eě][dď]|nepřítomnost|autosvar|automatisk(?:t)? svar|frånvaro|fravær|automaattinen vastaus|poissa(?:olo|\b)|автоматическ(?:ий|ое) (?:ответ|сообщение)|автоответ|(?:я )?в отпуске(?![\p{L}])|отсутстви|автоматична відповідь|otomatik (?:yanıt|cevap)|ofis dışında|αυτόματη απάντηση|răspuns automat|automatikus válasz|odgovor\p{L}* automatsk|automatski odgovor|(?:自动|自動)(?:回复|回覆|答复|答覆|応答|返信)|(?:我)?(?:正在|目前)?(?:休假|休息)(?:通知|中)|我(?:正在|目前)休假|不在(?:通知|の(?:お知らせ|ため))|外出(?:通知|中)|자동 ?(?:회신|응답|답장)|부재 ?중|휴가 ?중|الرد التلقائي|رد تلقائي|תשובה אוטומטית|מענה אוטומטי|trả lời tự động|balasan otomatis|ตอบกลับอัตโนมัติ)/iu;

/**
 * How programs head what they send of a press or by themselves, where no more is said: that a message was read, or came, and
 * what became of an invitation. In the words of Outlook, Google Calendar, Thunderbird and Roundcube.
 */
const NOTICES =
  /^(?:(?:(?:not )?read|(?:un)?delivered|undeliverable|relayed|(?:tentatively |tentative )?accepted|tentative|declined|gelesen|ungelesen|nicht gelesen|zugestellt|unzustellbar|zugesagt|abgelehnt|mit vorbehalt(?: zugesagt)?|(?:non )?lu|(?:non )?remis|accepté|refusé|provisoire|(?:no )?leído|entregado|aceptad[oa]|rechazad[oa]|provisional|(?:não )?lid[oa]|entregue|aceit[oe]|recusad[oa]|provisório|(?:non )?letto|recapitato|accettat[oa]|rifiutat[oa]|provvisorio|(?:niet )?gelezen|afgeleverd|geaccepteerd|geweigerd|afgewezen|voorlopig|przeczytan[oe]|dostarczon[oe]|zaakceptowan[oe]|odrzucon[oe]|přečteno|přijato|odmítnuto|läst|levererat|accepterat|accepterad|avböjt|nekad|læst|accepteret|afvist|lest|akseptert|avslått|luettu|hyväksytty|hylätty|прочитано|прочтено|доставлено|принято|отклонено|под вопросом|okundu|teslim edildi|kabul edildi|reddedildi|olvasva|elfogadva|elutasítva|citit|acceptat|refuzat|(?:已|未)(?:读|讀|送达|送達)|已?(?:接受|谢绝|謝絕|拒绝|拒絕)|暂定|暫定|(?:開封|配信)済み|未開封|承諾|辞退|仮(?:承諾|の予定)|읽음|읽지 않음|수락(?:됨)?|거절(?:됨)?|미정)\s?[:：]|(?:read|return) receipt\b|receipt \((?:read|displayed)\)|(?:lese|empfangs)bestätigung\b|(?:accusé|confirmation) de (?:lecture|réception)|confirmación de lectura|confirmação de leitura|conferma di lettura|leesbevestiging|potwierdzenie (?:przeczytania|odbioru)|уведомление о прочтении|(?:已[读讀]|[阅閱][读讀])?回[执執條]|開封確認|수신 ?확인|delivery status notification|undelivered mail returned|mail delivery (?:failed|failure))/iu;

/** Being away, said in a word, which is an absence only where nothing but a time or the answered subject follows. */
const AWAY =
  /^(?:vacation|(?:annual |public )?(?:leave|holidays?)|urlaub|vacances|congés?|vacaciones|férias|ferie|vakantie|urlop|dovolená|semester|loma|отпуск|休假|休暇|휴가)\s*(?:$|[:：(（|–—-]|(?:bis|vom|von|ab|until|till|to|from|jusqu|du|au|hasta|del|até|fino|dal|tot|van|do|od|до|с|re|aw|r[eé]p|sv|vs)(?![\p{L}])|\d)/iu;

/** What stands before all that: that a mail came from outside, and the like. */
const MARKED = /^(?:\[[^\]]{1,30}\]\s*){1,3}/u;

/** What an answer's subject begins with, maybe more than once: two letters or so, or a word in brackets, in whatever language. */
const BEFORE = /^(?:\[[^\]]{1,30}\]|\p{L}{1,4}\s?[:：])\s*/u;
const MOST_BEFORE = 4;

/** Whether a message of such a subject was sent by a program, in somebody's absence or of one press: it answers nothing. */
export function isAutomaticAnswer(subject: string): boolean {
  let rest = subject.slice(0, 300).trimStart();
  const said = rest.replace(MARKED, '');
  // "Re: Holiday" is what they say of the rep's own subject.
  if (NOTICES.test(said) || AWAY.test(said)) return true;
  for (let at = 0; at < MOST_BEFORE && !HEADINGS.test(rest); at += 1) rest = rest.replace(BEFORE, '');
  return HEADINGS.test(rest);
}
