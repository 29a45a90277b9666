import { isAutomatedAddress } from './automated-sender';
import type { BulkSign, MessageHeaders } from './message';

const MAX_RECIPIENTS = 20;

/** How the foot of a mass mail offers to stop it, and how machines say that nobody reads answers. */
const UNSUBSCRIBE =
  /unsubscribe|opt[- ]?out|manage (?:your )?(?:email |e-mail |notification |subscription |communication )*(?:preferences|settings|subscriptions?)|update your preferences|view (?:this|the)? ?(?:e-?mail )?(?:in|on) (?:your )?(?:a )?(?:web )?browser|why (?:did|am) i (?:get|receiv)\w* this|you (?:are receiving|received|(?:have )?receive|got) this (?:e-?mail|message|newsletter|notification)? ?because|newsletter abbestellen|abbestellen|abmelden|vom newsletter|austragen|im browser (?:ansehen|anzeigen|öffnen)|se désabonner|désabonner|désinscri|désabonnement|lien de désinscription|voir (?:cet e-?mail )?dans (?:votre|le) navigateur|version en ligne|darse de baja|dar de baja|dáte de baja|date de baja|cancelar (?:la |su |tu )?suscripci|anular (?:la |su )?suscripci|ver en (?:el |tu )?navegador|cancelar (?:a |sua )?(?:inscrição|assinatura|subscrição)|descadastr|deixar de receber|disiscri|annulla(?:re)? (?:l[’']|la )?iscrizione|cancella(?:re)? (?:l[’']|la )?iscrizione|cancellati|uitschrijven|afmelden (?:voor|van)|meld je af|u ontvangt deze|bekijk (?:deze )?(?:e-?mail )?(?:in|online)|wypisz|wypisać|zrezygn|rezygnacj[aię]|anuluj subskrypcj|odhlásit (?:odběr|se)|odhlásenie|leiratkoz|dezabon|avregistrera|avprenumerera|avmeld|afmeld|peruuta tilaus|lopeta tilaus|uutiskirje|отписаться|отписать|отказаться от (?:рассылки|подписки|получения)|вы получили это письмо|відписатися|aboneliğ\p{L}*|abonelikten|bülten|listeden çık|ακυρ\p{L}* (?:την )?εγγραφή|διαγραφή|إلغاء الاشتراك|הסר|להסרה|ביטול הרשמה|berhenti berlangganan|hủy đăng ký|huỷ đăng ký|ยกเลิกการ|退订|退訂|取消订阅|取消訂閱|取消订閱|不再接收|拒收|回T退|配信停止|配信解除|配信の停止|購読解除|購読(?:を)?(?:解除|中止)|メルマガ|メールマガジン|수신\s?거부|구독\s?(?:취소|해지)|수신을 원(?:치|하지)/iu;
const AUTOMATIC =
  /(?:do not|don[’']t|please do not) (?:reply|respond) (?:directly )?to this|this (?:is an|e-?mail was|message was) (?:automat|auto-|sent automat|generated)|automatically generated|auto-generated|(?:un)?monitored (?:mailbox|inbox|address|account)|no-?reply|automatisch (?:generiert|erstellt|versendet|erzeugt)|bitte (?:antworten sie )?nicht (?:auf diese|antworten)|ne (?:pas|répondez pas|veuillez pas) répondre|merci de ne pas répondre|message automatique|(?:envoi|e-?mail|courriel|généré) automatique|no (?:responda|contestar|conteste|responder)(?: a)? (?:a )?(?:este|esta)?|correo automático|mensaje automático|não (?:responda|responder)|mensagem automática|e-?mail automático|non rispondere|si prega di non rispondere|messaggio automatico|generat[ao] automaticamente|niet (?:op deze|beantwoorden|reageren op)|automatisch (?:bericht|verzonden|gegenereerd)|nie odpowiada\p{L}*|prosimy (?:o )?nie(?:odpowiad| odpowiad)|wiadomość (?:została )?wygenerowan|automatyczn\p{L}+|neodpovídejte|ne válaszoljon|svara inte|svar ikke|ikke svar|älä vastaa|не отвечайте|автоматически|автоматичне|yanıtlamayın|otomatik olarak|请勿(?:直接)?回复|請勿(?:直接)?回[复覆]|勿回[复覆]|系统(?:自动)?(?:发送|发出|生成|邮件)|系統(?:自動)?(?:發送|發出|產生|寄發)|自动(?:发送|发出)|自動(?:發送|發出|寄送)|返信(?:でき|いただけ|は受け付け|しないで|されまし|なさら)|送信専用|自動(?:配信|送信|返信)|発信専用|회신(?:이 불가|되지|하지)|발신\s?전용|자동(?:으로)? 발송/iu;
/** How a service that passes documents or notices on words itself; nobody writes this by hand. */
const SERVICE =
  /do not share this (?:e-?mail|link)|contains a secure link|has been (?:completed|signed|shared with you)|view (?:the )?completed document|review (?:and|&) sign|(?:sent|powered|delivered) (?:by|via|through) (?:mailchimp|hubspot|sendinblue|brevo|constant contact|campaign monitor|klaviyo)|verification code|one-time (?:code|password)|reset your password|security alert|your (?:order|invoice|receipt|subscription|delivery|parcel|shipment) (?:has|is|was|#|no)/iu;

/** Why a message is mass or machine mail; null for one that somebody wrote. `newest` is what the sender wrote, without quotes. */
export function bulkSign(headers: MessageHeaders, newest: readonly string[]): BulkSign | null {
  if (headers.list) return 'list-header';
  if (isAutomatedAddress(headers.from.address)) return 'no-reply';
  if (headers.recipients.length > MAX_RECIPIENTS) return 'many-recipients';
  const text = newest.join('\n').slice(0, 100_000);
  if (UNSUBSCRIBE.test(text)) return 'unsubscribe';
  if (AUTOMATIC.test(text)) return 'no-reply';
  // "Jane Roe via Signer": the service wrote in her name, from its own address.
  const via = /\s(?:via|über|par)\s+(.{2,40})$/iu.exec(headers.from.name)?.[1];
  const host = headers.from.address.toLowerCase();
  if (via !== undefined && SERVICE.test(text)) return 'no-reply';
  if (via !== undefined && host.includes(via.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')) && headers.replyTo === null)
    return 'no-reply';
  return null;
}
