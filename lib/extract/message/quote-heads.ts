/**
 * How mail programs write down, in their users' languages, that what follows is an older message: a block of header
 * lines, a line "On …, … wrote:", or a rule with words. Vocabulary of the clients' own translations.
 */

/** Header labels by what they name; matched whole, folded to lower case. */
const LABELS = {
  from: 'from|von|de|da|van|od|fra|från|fran|lähettäjä|feladó|gönderen|kimden|от|от кого|отправитель|від|від кого|відправник|发件人|寄件者|寄件人|發件人|差出人|送信者|送信元|보낸 사람|보낸사람|발신|발신자|من|المرسل|de la|remitente|remetente|expéditeur|expediteur|mittente|saatja|nuo|no|šalje|salje|pošiljatelj|posiljatelj|από|מאת|dari|người gửi|từ|จาก|afzender|absender|nadawca|odesílatel|odosielateľ|expeditor|avsender|afsender|sender|inviato da|envoyé par|pengirim|प्रेषक|sendandi',
  sent: "sent|date|datum|gesendet|envoyé|envoye|date d[’']envoi|data|fecha|enviado|enviado el|enviada em|enviado em|inviato|verzonden|wysłano|wysłane|odesláno|odoslané|dátum|elküldve|küldve|sendt|dato|skickat|lähetetty|päivämäärä|päiväys|tarih|gönderilme tarihi|gönderildi|дата|отправлено|надіслано|发送时间|寄件日期|寄件時間|傳送時間|日期|时间|時間|送信日時|送信日|日時|日付|보낸 날짜|날짜|التاريخ|تاريخ الإرسال|trimis|kuupäev|saadetud|poslano|ημερομηνία|στάλθηκε|תאריך|נשלח|tanggal|dikirim|ngày|đã gửi|วันที่|ส่ง|datuma|išsiųsta|nosūtīts|date/time|received",
  to: 'to|an|à|a|para|per|aan|do|til|till|komu|pre|címzett|kime|alıcı|vastaanottaja|кому|получатель|收件人|收件者|宛先|받는 사람|받는사람|수신|إلى|către|catre|saaja|kam|prima|za|προς|אל|kepada|đến|người nhận|ถึง|destinataire|destinatario|destinatário|empfänger|odbiorca|til:|mottagare|mottaker|modtager|ontvanger|recipient|recipients|primatelj|príjemca|příjemce|adresat|naar',
  copy: 'cc|bcc|kopie|kopie \\(cc\\)|kopie cc|copie|copie à|copia|cópia|con copia|másolat|kópia|kopi|kopia|kopio|bilgi|копия|копія|抄送|副本|密送|参考|참조|نسخة|dw|do wiadomości|kk|koopia|cc:|κοιν\\.|kopija|עותק|tembusan|sao chép|สำเนา|kc|copie carbone|cci',
  subject:
    'subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|předmět|predmet|tárgy|emne|ämne|aihe|konu|тема|主题|主題|主旨|件名|제목|الموضوع|subiect|teema|tema|θέμα|נושא|subjek|perihal|chủ đề|tiêu đề|หัวเรื่อง|เรื่อง|sujet',
  reply:
    'reply-to|antwort an|répondre à|responder a|responder para|rispondi a|antwoord naar|odpovědět|odpowiedz do|svar til|svar till|válaszcím|vastausosoite|yanıtla|ответить|odpovedať|reply to|beantwoorden|organization|organisation|importance|priority|wichtigkeit|priorität|importancia|важность|attachments|anlagen|anhang|pièces jointes|附件|添付ファイル|resent-from|resent-to|date sent',
} as const;

const ANY = Object.values(LABELS).join('|');
const HEAD = new RegExp(String.raw`^[\s>*|]*(?:\*\*?|_)?(${ANY})\*{0,2}\s{0,3}[:：|]\*{0,2}\s{0,4}(?!//)`, 'iu');
const FROM = new RegExp(
  String.raw`^[\s>*|]*(?:\*\*?|_)?(?:${LABELS.from})\*{0,2}\s{0,3}[:：|]\s{0,3}\*{0,2}\s*(.*)$`,
  'iu',
);
const SUBJECT = new RegExp(String.raw`^[\s>*|]*(?:\*\*?|_)?(?:${LABELS.subject})\*{0,2}\s{0,3}[:：|]`, 'iu');
/** A label that follows on the same line, as one client writes its whole header. */
const NEXT_LABEL = new RegExp(
  String.raw`(?<=[>"”\s\p{Ll}])(?<!mail)(?:${LABELS.to}|${LABELS.sent}|${LABELS.copy}|${LABELS.subject})\s?[:：]`,
  'iu',
);

/** The line in composed characters, without marks of writing direction, which stand around foreign names. */
function plain(line: string): string {
  return line.normalize('NFC').replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '');
}

/** Whether a line reads "Subject: …", "Von: …". */
export function isHeadLine(line: string): boolean {
  return line.length < 2_000 && HEAD.test(plain(line));
}

/** Whether a line is a head's subject, which lists of a route or a meeting have not. */
export function isSubjectLine(line: string): boolean {
  return line.length < 2_000 && SUBJECT.test(plain(line));
}

/** What stands behind "From:" in a header line, up to the next label on that line; null in any other line. */
export function fromValue(line: string): string | null {
  if (line.length > 2_000) return null;
  const value = FROM.exec(plain(line))?.[1];
  if (value === undefined) return null;
  const next = NEXT_LABEL.exec(value);
  return (next === null ? value : value.slice(0, next.index)).replace(/\*+\s*$/, '').trim();
}

const FORWARD_WORDS =
  'forwarded|weitergeleitete?|fwd|transféré\\p{L}*|réexpédié\\p{L}*|reencaminhad\\p{L}*|reenviado|reenviada|encaminhada|encaminhado|inoltrato|inoltrata|doorgestuurd|doorgestuurde|przekazana|przekazane|przekazyw\\p{L}*|přeposlan\\p{L}*|přeposílan\\p{L}*|preposlaná|preposlana|továbbított|videresendt|vidarebefordra\\p{L}*|välitetty|edelleenlähetetty|iletilen|iletilmiş|yönlendirilen|переадресован\\p{L}*|пересила\\p{L}*|пересылаемое|пересланное|пересылаемого|переслано|переслане|перенаправлен\\p{L}*|转发|轉寄|轉發|転送|전달|redirecționat|edastatud|proslijeđen\\p{L}*|prosleđen\\p{L}*|προωθημένο|הועברה|معاد توجيهها|المعاد توجيهها|diteruskan|chuyển tiếp|ส่งต่อ|persiųst\\p{L}*|pārsūtīt\\p{L}*|posredovan\\p{L}*|препрат\\p{L}*|framsend\\p{L}*|reenviat|reenviado';
const ORIGINAL_WORDS =
  "original message|original appointment|ursprüngliche nachricht|originalnachricht|message d[’']origine|message original|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|wiadomość oryginalna|oryginalna wiadomość|původní (?:zpráva|e-?mail)|originální zpráva|pôvodný e-?mail|oryginalny e-?mail|pôvodná správa|eredeti üzenet|original meddelelse|oprindelig meddelelse|opprinnelig melding|ursprungligt meddelande|alkuperäinen viesti|orijinal mesaj|özgün ileti|исходное сообщение|оригинальное сообщение|вихідне повідомлення|原始邮件|原始郵件|原邮件|元のメッセージ|オリジナルメッセージ|원본 메시지|원본 메일|original email|replied message|reply message";
/** What such an announcement calls what it announces. */
const MESSAGE =
  /message|nachricht|mensaje|mensagem|messaggio|bericht|wiadomo|zpráv|správ|üzenet|levél|meddelande|meddelelse|melding|besked|brev|viesti|ileti|mesaj|сообщени|письм|повідомлен|лист|邮件|郵件|メッセージ|メール|메시지|메일|e-?mail|poruk|kiri|μήνυμα|הודעה|رسالة|pesan|thư/iu;
const FORWARD = new RegExp(`(?<![\\p{L}])(?:${FORWARD_WORDS})|转发|轉寄|轉發|転送|전달`, 'iu');
const ORIGINAL = new RegExp(`(?:${ORIGINAL_WORDS})`, 'iu');

/** A rule with words in it: "---------- Forwarded message ---------", "-----Original Message-----". */
const RULED = /^[\s>*]*[-_=—–─*]{2,}\s{0,3}((?:[^-_=—–─]|(?<=\p{L})-(?=\p{L})){4,80}?)\s{0,3}[-_=—–─*]{2,}/u;

/** What a ruled or announcing line says follows: a forwarded message, an answered one, or neither. */
export function ruleKind(line: string): 'forward' | 'original' | null {
  if (line.length > 2_000) return null;
  const words = RULED.exec(plain(line))?.[1];
  if (words !== undefined) {
    if (FORWARD.test(words)) return 'forward';
    return ORIGINAL.test(words) ? 'original' : null;
  }
  // "Begin forwarded message:", "Anfang der weitergeleiteten Nachricht:"
  const bare = line.replace(/^[\s>*]+/, '');
  return bare.length < 70 && /[:：]\s*$/.test(bare) && FORWARD.test(bare) && MESSAGE.test(bare) ? 'forward' : null;
}

const WROTE =
  'wrote|writes|pisze|schrieb|schrieben|a écrit|escribió|escribio|escreveu|ha scritto|scritto|schreef|geschreven|napisał(?:a|\\(a\\)|/a)?|napsal(?:a|\\(a\\))?|napísal(?:a|\\(a\\))?|a írta|írta|skrev|kirjoitti|yazdı|пишет|писал(?:а|\\(а\\))?|написал(?:а|\\(а\\))?|пише|написав(?:ла)?|写道|寫道|写到|のメール|書きました|は書きました|님이 작성|작성|wrote the following|a scris|έγραψε|כתב(?:ה)?|كتب(?:ت)?|menulis|đã viết|เขียนว่า|napisao(?:/la)?|napisala|je napisao|kirjutas|rakstīja|parašė|piše|va escriure|skrifaði|написа';
const WROTE_END = new RegExp(`(?:${WROTE})[^:：\\d]{0,45}[:：]?\\s*$`, 'iu');
const WROTE_ANYWHERE = new RegExp(`(?<![\\p{L}])(?:${WROTE})`, 'iu');
/** A day written in figures, or a time. */
const MOMENT = /(?<!\d)\d{1,4}[./-]\d{1,2}[./-](?:\d{2}|\d{4})(?!\d)|(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)|\d{1,2}\s?[月월]/u;
/** A year with a day beside it. */
const YEAR_AND_DAY =
  /(?<![\p{L}\d])\d{1,2}(?!\d).{0,20}(?<!\d)20\d\d(?!\d)|(?<!\d)20\d\d(?!\d).{0,20}(?<![\p{L}\d])\d{1,2}(?!\d)/u;

/** Whether a line holds a date or a time. */
export function isDated(line: string): boolean {
  const text = line.slice(0, 500);
  return MOMENT.test(text) || YEAR_AND_DAY.test(text);
}

const BRACKETED = /<[^<>\s]*@[^<>\s]+>/u;
const ADDRESSED = /<[^<>\s]*@[^<>\s]+>|\[mailto:|[\w.+-]@[\w-]/u;

/**
 * Whether a line (or two that were wrapped) says who wrote what follows: "On …, … wrote:". Told by the client's verb
 * with a date or an address, or by a date and an address in brackets before a colon in a language not known here.
 */
export function isAttribution(line: string): boolean {
  const text = plain(line).replace(/^[\s>]+/, '');
  if (text.length < 8 || text.length > 400) return false;
  const colon = /[:：]\s*$/.test(text);
  const dated = isDated(text);
  const addressed = ADDRESSED.test(text);
  if (dated && colon && BRACKETED.test(text)) return true;
  if (colon && (addressed || MOMENT.test(text)) && WROTE_ANYWHERE.test(text)) return true;
  if (colon && dated && WROTE_END.test(text)) return true;
  return dated && addressed && WROTE_END.test(text);
}
