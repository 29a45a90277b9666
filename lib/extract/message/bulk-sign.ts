import { isDeskAddress } from '../../contacts/desk-address';
import { isAtSendingHost, isAutomatedAddress } from './automated-sender';
import type { BulkSign, MessageHeaders } from './message';
import { behindSignOff } from './sign-offs';

const MAX_RECIPIENTS = 20;
/** What takes leave is short; "Your request has been received …" is a sentence. */
const MAX_LEAVE = 60;

/** What nobody but the foot of a mass mail says. */
const UNSUBSCRIBE =
  /unsubscribe(?! me)|manage (?:your )?(?:email |e-mail |notification |subscription |communication )*(?:preferences|settings|subscriptions?)|(?:update|change) your (?:e-?mail )?preferences|view (?:this |the )?(?:e-?mail |message |newsletter )?(?:in|on) (?:your |a )?(?:web )?browser|why (?:did|am) i (?:get|receiv)\w* this|you(?: are receiving|[’']re receiving| (?:have )?received| receive| got| get) this (?:e-?mail |message |newsletter |notification |mailing )?(?:because|as|since)|newsletter.{0,40}ab(?:be)?stellen|vom newsletter|newsletter.{0,20}(?:abmelden|austragen)|im browser (?:ansehen|anzeigen|öffnen)|désabonner|désabonnement|(?:vous|me|se) désinscrire|lien de désinscription|voir (?:cet e-?mail )?dans (?:votre|le) navigateur|(?:dar|dáte|date|darse|darte|darme) de baja|cancelar (?:la |su |tu |sua |a )?(?:suscripción|inscrição|assinatura|subscrição)|anular (?:la |su )?suscripción|ver en (?:el |tu |su )?navegador|descadastrar|deixar de receber|disiscriv|disiscrizion|annulla(?:re)? (?:l[’']|la )?iscrizione|cancella(?:re)? (?:l[’']|la )?iscrizione|uitschrijven (?:voor|van|uit)|afmelden (?:voor|van) (?:deze|de|onze)|u ontvangt deze (?:e-?mail|mail|nieuwsbrief)|wypisz się|wypisać się|zrezygn\p{L}+ z (?:subskrypcji|newslettera|otrzymywania)|rezygnacj[aię] z (?:subskrypcji|newslettera)|anuluj subskrypcj|odhlásit (?:odběr|se)|odhlásenie z|leiratkoz|dezabon|avregistrera|avprenumerera|avmeld (?:deg|nyhet)|afmeld (?:dig|nyhed)|peruuta tilaus|lopeta tilaus|отписаться|отписать вас|отказаться от (?:рассылки|подписки|получения)|вы получили это письмо|відписатися|abonelikten (?:çık|ayrıl)|e-?bülten|listeden çık|ακυρ\p{L}* (?:την )?εγγραφή|إلغاء الاشتراك|להסרה מ|ביטול הרשמה|berhenti berlangganan|h(?:ủ|u)[yỷ] đăng ký|ยกเลิกการ(?:รับ|สมัคร)|退订|退訂|取消订阅|取消訂閱|不再接收(?:此|本|该|這)|回复?[TＴ]D?退|配信停止|配信解除|配信の停止|購読(?:の)?(?:解除|中止|停止)|メルマガ|メールマガジン|수신\s?거부|구독\s?(?:취소|해지)|수신을 원(?:치|하지)|if you(?: would|[’']d)? (?:no longer wish|(?:do not|don[’']t) (?:wish|want)|prefer not) to (?:receive|get|hear)|stop receiving (?:these|this|our|such)|receive fewer e-?mails|keine (?:weiteren|e-?mails?|newsletter) .{0,24}(?:erhalten|empfangen|bekommen)|sie erhalten diese (?:e-?mail|nachricht|mail|benachrichtigung),? (?:weil|da)|vous recevez (?:cet? |ce |cette )(?:e-?mail|message|courriel|lettre|newsletter).{0,6}(?:car|parce|en tant)|ne (?:plus|souhait\p{L}+ plus|désir\p{L}+ plus) recevoir|reci(?:be|bes|biste|bió) este (?:correo|mensaje|e-?mail) porque|(?:dejar de|no dese\p{L}+ (?:seguir )?|no quier\p{L}+ (?:seguir )?)recib(?:ir|iendo)|(?:está recebendo|recebeu|recebe) est[ea] (?:e-?mail|mensagem) porque|não (?:deseja|quiser|queira) (?:mais )?receber|(?:ricevi|riceve|ha ricevuto|hai ricevuto) questa (?:e-?mail|mail|comunicazione|newsletter) perch|non (?:desider\p{L}+|vuo[il]e?) (?:più )?ricevere|(?:je|u) ontvangt dit (?:bericht|mailtje) omdat|je ontvangt deze (?:e-?mail|mail|nieuwsbrief)|geen (?:e-?mails?|mails|nieuwsbrie\p{L}+|berichten) meer .{0,12}ontvangen|otrzym\p{L}+ t[eęo]\p{L}* (?:wiadomo\p{L}+|e-?mail|newsletter),? ponieważ|nie chcesz (?:więcej )?(?:otrzymywać|dostawać)|(?:dostáváte|dostali jste|obdrželi jste) (?:tento|tuto) .{0,15},? protože|(?:nechcete|nepřejete si) (?:již |už )?(?:dostávat|odebírat)|вы получ(?:аете|или) (?:это|эту) (?:письмо|рассылку|сообщение),? (?:потому|так как|поскольку)|не (?:хотите|желаете) (?:больше )?получать|ви отримали це[йя] лист,? (?:тому|бо|оскільки)|almak istemiyorsan|(?:du|ni) får (?:det här|detta) (?:mejlet|mailet|brevet|utskicket)|du (?:modtager|mottar) denne (?:e-?mail|e-?post|mail|meddelelse)\p{L}* fordi|sait tämän viestin,? koska|收到(?:此|本|这封|這封)(?:邮件|郵件|信).{0,6}(?:因为|因為|是因)|不(?:想|愿|願|希望)(?:再|继续|繼續)(?:收到|接收)|このメールは.{0,40}(?:会員|ご登録|購読|ご利用).{0,30}(?:お送り|配信)|(?:受信|配信)(?:を)?(?:希望され|ご希望され|希望し)ない|メール(?:の)?(?:受信|配信)設定|(?:본|이) 메일은 .{0,40}(?:회원님|수신\s?동의|마케팅)/iu;
/** Words that stand in such a foot and elsewhere, too: they count beside what they are about. */
const LEAVING =
  /opt[- ]?(?:out|ing out)|abmelden|abbestellen|austragen|désinscri\p{L}*|de baja|disiscri\p{L}*|cancellat[ei]\b|cancellarti|uitschrijven|afmelden|wypis\p{L}*|zrezygn\p{L}*|rezygnacj\p{L}*|odhlás\p{L}*|avmeld\p{L}*|afmeld\p{L}*|abonelik\p{L}*|διαγραφή|הסר|拒收|退出(?:列表|邮件)/iu;
const LIST =
  /newsletter|e-?mails?(?:\s|$)|mailing|verteiler|liste?[a-z]?\b|infolettre|bolet[ií]n|nieuwsbrief|biuletyn|click|klick|clic\b|haga clic|kliknij|clicca|tıkla|nyhe[td]sbrev|uutiskirje|рассылк|bülten|ενημερωτικ|תפוצה|邮件|郵件|<https?:/iu;
/** How machines say that they wrote, or that nobody reads answers. */
const AUTOMATIC =
  /(?:do not|don[’']t) (?:reply|respond) (?:directly )?to this|(?:this|the) (?:e-?mail |message |notification |letter )?(?:is an |was |has been |is )(?:automat|auto-|sent automat|generated by|generated automat)|replies to this (?:e-?mail|message|address)|sent from an unmonitored|unmonitored (?:mailbox|inbox|address|account|e-?mail)|(?:nachricht|e-?mail|mail|schreiben) (?:wurde|ist|wird) (?:\p{L}+ )?automati(?:sch|siert)|(?:dies|hierbei|dabei) (?:ist|handelt es sich um) eine (?:automatisch\p{L}*|automatisiert\p{L}*|systemgenerierte) (?:\p{L}+ )?(?:nachricht|e-?mail|mail|benachrichtigung|mitteilung)|automatisch (?:generierte|erzeugte|erstellte|versandte|versendete) (?:e-?mail|mail|nachricht)|bitte antworten sie nicht|(?:bitte )?nicht auf diese (?:e-?mail|mail|nachricht) antworten|(?:merci de|veuillez|prière de) ne pas (?:y )?répondre|ne répondez pas à (?:ce|cet)|(?:message|e-?mail|courriel|mail) (?:a été |est )?(?:envoyé |généré )?automatique|no (?:responda|conteste|responder|contestar|respondas) (?:a )?est[ea]|(?:favor de|por favor,?) no (?:responder|responda|contestar|conteste)|(?:correo|mensaje|e-?mail) (?:es |fue )?(?:generado |enviado )?automátic|não responda (?:a )?(?:est|ess)[ea]|(?:favor|por favor,?) não respond|(?:mensagem|e-?mail) (?:é |foi )?(?:gerad[ao] |enviad[ao] )?automátic|non rispondere (?:a|direttamente)|(?:messaggio|e-?mail|mail) (?:è stat[ao] )?(?:generat[ao] |inviat[ao] )?automatic|niet (?:te )?(?:reageren )?op (?:deze|dit) (?:e-?mail|mail|bericht)|(?:deze|dit) (?:e-?mail|mail|bericht) (?:is|wordt|werd) automatisch|(?:deze|dit) (?:e-?mail|mail|bericht) niet (?:te )?beantwoord|(?:prosimy|proszę) .{0,12}nie(?: na nią)? ?odpowiad|nie odpowiadaj na (?:tę|ten)|(?:wiadomość|e-?mail|mail)\p{L}* .{0,30}(?:wygenerowan|automatyczn)|wygenerowan\p{L}+ automatycznie|neodpovídejte|na tento e-?mail neodpov|ne válaszoljon|svara inte på|svar ikke på|ikke svar(?:e)? på|älä vastaa tähän|не отвечайте на (?:это|данное|него)|не відповідайте на|(?:сообщение|письмо|уведомление) .{0,40}автоматическ|автоматическ\p{L}+ (?:сообщение|письмо|уведомление|рассылк)|автоматичн\p{L}+ (?:повідомлення|лист)|yanıtlamayın|bu (?:e-?posta|mesaj|ileti).{0,40}otomatik|请勿(?:直接)?回[复覆]|請勿(?:直接)?回[复覆]|勿直接回[复覆]|(?:系统|系統|邮件|郵件|平台|本信).{0,10}自[动動](?:发送|发出|發送|發出|生成|產生|寄送|寄發|推送)|系统邮件|系統郵件|返信(?:できません|いただけません|は受け付け|なさらない|しないで|されましても)|ご返信いただいても|送信専用|発信専用|自動(?:で)?(?:配信|送信|返信)(?:して|され|メール)|회신(?:이 불가|이 되지 않|되지 않|하지 마)|발신\s?전용|자동(?:으로)? 발송|repl(?:y|ies) .{0,30}(?:is|are|will) not (?:be )?(?:monitored|read|answered|delivered)|reply to this e-?mail directly,? or view it|you have been invited to the following event|invitation from google calendar|was sent from .{0,30}(?:scanner|copier|printer|multifunction)|powered by (?:quickbooks|xero|stripe|square|calendly|eventbrite|mailchimp|hubspot)/iu;
/** What the desks of support programs put over and under the notices of a ticket. */
const TICKET =
  /(?:reply|respon|answer|antwort|répon|répond|respond|respuesta|respost|rispost|rispond|antwoord|reage|odpow|odpov|svar|vasta|ответ|відпові|yanıt|回复|回覆|返信|ご返答|답장|회신).{0,40}(?:above this line|(?:oberhalb|über) dieser (?:linie|zeile)|au[- ]dessus de cette ligne|(?:encima|arriba) de esta línea|acima desta linha|(?:sopra|al di sopra di) questa (?:riga|linea)|boven deze (?:lijn|regel)|powyżej tej (?:linii|kreski)|nad (?:tento řádek|tuto čáru|túto čiaru)|(?:ovanför|över) (?:den här|denna) (?:raden|linjen)|over denne (?:linjen?|streken)|(?:выше|над) (?:этой|данной) (?:строк|лини|черт)|вище (?:цього|цієї) (?:рядка|лінії))|在此[行线線](?:上方|以上|之上).{0,12}回[复覆]|この(?:行|線)より上.{0,12}返信|이 (?:줄|선) 위에|(?:this e-?mail is a service from|diese e-?mail ist ein (?:service|dienst) von|cet e-?mail est un service (?:de|fourni)|este (?:correo(?: electrónico)?|e-?mail) es un servicio de|este e-?mail é um serviço de|questa e-?mail è un servizio|deze e-?mail is een (?:dienst|service) van) /iu;
/** How a service that passes documents or notices on words itself; nobody writes this by hand. */
const SERVICE =
  /do not share this (?:e-?mail|link)|contains a secure link|has been (?:completed|signed|shared with you)|view (?:the )?completed document|review (?:and|&) sign|(?:sent|powered|delivered) (?:by|via|through) (?:mailchimp|hubspot|sendinblue|brevo|constant contact|campaign monitor|klaviyo)|verification code|one-time (?:code|password)|reset your password|security alert|your (?:order|invoice|receipt|subscription|delivery|parcel|shipment) (?:has|is|was|#|no)/iu;

/** Why a message is mass or machine mail; null for one that somebody wrote. `newest` is what the sender wrote, without quotes. */
export function bulkSign(headers: MessageHeaders, newest: readonly string[]): BulkSign | null {
  if (headers.list) return 'list-header';
  if (isAutomatedAddress(headers.from.address)) return 'no-reply';
  // Some webmails don't show where answers go: from such a host somebody writes who takes leave, too.
  if (isAtSendingHost(headers.from.address) && !isAnsweredBySomebody(headers) && !takesLeave(newest)) return 'no-reply';
  if (headers.recipients.length > MAX_RECIPIENTS) return 'many-recipients';
  const text = newest.join('\n').slice(0, 100_000);
  if (UNSUBSCRIBE.test(text)) return 'unsubscribe';
  const foot = newest.filter((line) => line.trim() !== '').slice(-12);
  if (foot.some((line) => line.length < 1_000 && LEAVING.test(line) && LIST.test(line))) return 'unsubscribe';
  if (AUTOMATIC.test(text)) return 'no-reply';
  // Through such a desk somebody may answer, too: they take leave.
  if (TICKET.test(text) && !takesLeave(newest)) return 'no-reply';
  // "Jane Roe via Signer": the service wrote in her name, from its own address.
  const via = /\s(?:via|über|par)\s+(.{2,40})$/iu.exec(headers.from.name)?.[1];
  const { 1: host = '' } = headers.from.address.toLowerCase().split('@');
  if (via !== undefined && SERVICE.test(text)) return 'no-reply';
  if (via !== undefined && host.includes(via.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')) && headers.replyTo === null)
    return 'no-reply';
  return null;
}

function takesLeave(lines: readonly string[]): boolean {
  return lines.some((line) => line.length < MAX_LEAVE && behindSignOff(line) !== null);
}

/** Whether answers go to somebody's own mailbox. */
function isAnsweredBySomebody({ replyTo }: MessageHeaders): boolean {
  return replyTo !== null && !isAutomatedAddress(replyTo.address) && !isDeskAddress(replyTo.address);
}
