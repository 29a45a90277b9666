/** How programs head what they answer in somebody's absence, in the words of the large mail programs. */
const HEADINGS =
  /^(?:auto(?:mat(?:ic|ed))?[ -]?(?:reply|response|responder)|(?:i am |i’m |i'm |currently )?out of (?:the )?office|ooo\b|on (?:annual |parental |maternity |paternity )?leave\b|automatische (?:antwort|beantwoording)|abwesend(?:heit|\b)|abwesenheit|(?:ich bin )?(?:nicht im büro|außer haus)|réponse automatique|(?:message )?d[’']?absence|absence du bureau|respuesta automática|fuera de (?:la )?oficina|resposta automática|fora do (?:escritório|gabinete)|ausência|ausencia|risposta automatica|fuori (?:sede|ufficio)|automatisch antwoord|afwezig(?:heid|\b)|odpowiedź automatyczna|automatyczna odpowiedź|nieobecność|poza biurem|automatick[áé] odpov[eě][dď]|nepřítomnost|autosvar|automatisk(?:t)? svar|frånvaro|fravær|automaattinen vastaus|poissa(?:olo|\b)|автоматическ(?:ий|ое) (?:ответ|сообщение)|автоответ|отсутстви|автоматична відповідь|otomatik (?:yanıt|cevap)|ofis dışında|αυτόματη απάντηση|răspuns automat|automatikus válasz|odgovor\p{L}* automatsk|automatski odgovor|(?:自动|自動)(?:回复|回覆|答复|答覆|応答|返信)|不在(?:通知|の(?:お知らせ|ため))|外出(?:通知|中)|자동 ?(?:회신|응답|답장)|부재 ?중|الرد التلقائي|رد تلقائي|תשובה אוטומטית|מענה אוטומטי|trả lời tự động|balasan otomatis|ตอบกลับอัตโนมัติ)/iu;

/** What an answer's subject begins with, maybe more than once: two letters or so, or a word in brackets, in whatever language. */
const BEFORE = /^(?:\[[^\]]{1,30}\]|\p{L}{1,4}\s?[:：])\s*/u;
const MOST_BEFORE = 4;

/** Whether a message of such a subject was sent by a program in somebody's absence: it answers nothing. */
export function isAutomaticAnswer(subject: string): boolean {
  let rest = subject.slice(0, 300).trimStart();
  for (let at = 0; at < MOST_BEFORE && !HEADINGS.test(rest); at += 1) rest = rest.replace(BEFORE, '');
  return HEADINGS.test(rest);
}
