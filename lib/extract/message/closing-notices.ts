/** What stands under or in a signature without telling of the sender: device lines, disclaimers, register entries, icons. */

const DEVICE =
  /^(?:sent|get|download|obt[eé]n\p{L}*|obtenir|télécharger|scarica|ottieni|pobierz|baixar|hol(?:en)? sie|скачать|получить|获取|下载|取得|von meinem|gesendet (?:von|mit|aus)|enviado (?:desde|do|a partir|con)|enviada? do|envoyé (?:de|depuis|à partir|avec)|inviato (?:da|dal)|verzonden (?:vanaf|met|vanuit)|verstuurd (?:vanaf|met)|wysłan[eo] z|odesláno z|odoslané z|skickat från|sendt fra|lähetetty|отправлено (?:с|из)|надіслано з|iphone[’']?(?:um|ten|dan)|发自|發自|來自|来自|从我的|從我的|iphoneから|.{0,20}から送信|나의 .{2,20}에서 (?:보냄|전송)|.{2,20}에서 보냄|từ |dikirim dari|trimis de pe|elküldve|στάλθηκε από|נשלח מ|أُ?رسل(?:ت)? من|.{2,30}(?:cihazımdan|telefonumdan|’dan|'dan|'den) gönderildi)[^@]{0,60}$/iu;
const DEVICE_WORD =
  /iphone|ipad|android|outlook|samsung|galaxy|huawei|xiaomi|pixel|blackberry|mobile|mobil|handy|smartphone|móvil|movil|celular|téléphone|telefon|cellulare|mail|gmail|yahoo|手机|手機|邮箱|フォン|device|gerät|устройства|телефон|ios|windows|thunderbird|proton|tablet|phone|wechat|foxmail|lark|dingtalk/iu;

/** "Obter o Outlook para Android", "Android için Outlook'u edinin": one program says this in every language it speaks. */
const PROGRAM = /\boutlook\b.{1,30}\b(?:android|ios)|\b(?:android|ios).{0,20}\boutlook\b/iu;

const NOTICE =
  /confidential|privileged|intended (?:only |solely )?for|intended recipient|disclaimer|unauthori[sz]ed|if you (?:have )?receive[d]? this|think before (?:you )?print|consider the environment|save (?:a tree|paper)|before printing|virus-free|virus free|scanned (?:by|for)|vertraulich|umwelt|ausdruck|unbefugt|irrtümlich|diese e-?mail|diese nachricht|datenschutz(?:hinweis|erklärung|information)|dsgvo|confidentiel|ce (?:message|courriel|mail)|cet? e-?mail|n[’']imprimez|pensez à l[’']environnement|destinataire|confidencial|este (?:mensaje|correo|e-?mail|mensagem)|esta mensagem|medio ?ambiente|meio ambiente|antes de imprimir|riservat|questo messaggio|la presente (?:e-?mail|comunicazione)|prima di stampare|d\.lgs|gdpr|rodo|vertrouwelijk|dit bericht|deze e-?mail|aan dit bericht|denk aan het milieu|poufn|niniejsza|ta wiadomość|administrator(?:em)? danych|przed wydrukowaniem|důvěrn|dôvern|tato zpráva|bizalmas|ezen üzenet|konfidenciell|fortrolig|luottamuksel|sekretess|конфиденциальн|данное (?:сообщение|письмо)|настоящ\p{L}+ сообщени|конфіденц|это (?:сообщение|письмо)|прежде чем (?:рас)?печатать|gizli(?:lik|dir)|bu e-?posta|bu mesaj|本邮件|本郵件|此邮件|此郵件|此電子郵件|本电子邮件|保密|机密|機密|免责|免責|请勿打印|请考虑环保|本メール|このメール|このEメール|機密情報|誤って|印刷する前|본 메일|본 이메일|이 메일|이 메시지|기밀|سري|هذه الرسالة|הודעה זו|bảo mật|rahasia|privacy (?:policy|notice|statement)|terms (?:of|and)|legal notice|all rights reserved|external email|caution:|may contain|not (?:be )?represent the views|liability|strictly prohibited/iu;

const REGISTER =
  /(?<![\p{L}])(?:HR ?[AB][\s:.-]?\s?\d|HRB|handelsregister|amtsgericht|registergericht|sitz der gesellschaft|ust\.?-?\s?id|steuernummer|ust-idnr|geschäftsführ(?:er|ung|er(?:in)?)\s*[:：]|vorstand\s*[:：]|aufsichtsrat|vorsitzender? des|registered (?:in|office|number|charity)|charity (?:no|number|reg)|company limited by|company (?:no|number|reg|registration)|co\.? ?reg|reg(?:istration)? (?:no|number)|vat (?:no|reg|number|id)|siret|siren\b|rcs [\p{L}]|tva intra|au capital de|capital social|capitale sociale|c\.?f\.? ?(?:e|\/) ?p\.?\s?iva|p\.? ?iva|partita iva|cod\.? ?fisc|rea [a-z]{2}|registro (?:mercantil|imprese|de empresas)|nif\b|cif\b|cnpj|kvk|btw(?:-?nr|-?nummer)?\s*[:：\s]\s*(?:nl)?\s?\d|nip[\s:]|regon|krs[\s:]|sąd rejonowy|kapitał zakładowy|ičo?[\s:]|dič[\s:]|cvr|org\.?\s?nr|org\.?\s?nummer|y-tunnus|инн[\s:]|огрн|кпп[\s:]|mersis|vergi (?:no|dairesi)|ticaret sicil|統一編號|统一社会信用代码|法人番号|사업자(?:등록)?번호|abn[\s:]|acn[\s:]|iban|swift|bic[\s:]|bankverbindung|licence no|license no|lic\.? ?#?\d|fca|authori[sz]ed and regulated|a company registered|sede legale|société (?:anonyme|par actions))(?![\p{L}])/iu;

const SOCIAL =
  /^(?:(?:follow|like|find|connect|visit|join|folgen|besuchen|suivez|síguenos|siga|seguici|volg|obserwuj|подпис\p{L}+|关注|フォロー)\b.{0,60}|(?:[\s|•·/,-]*(?:facebook|fb|twitter|x|linkedin|linked ?in|instagram|insta|youtube|xing|tiktok|pinterest|vimeo|github|threads|vk|weibo|微博|blog|newsletter)[\s|•·/,-]*){1,8}(?:<[^<>]*>)?)$/iu;

const PICTURE =
  /^(?:(?:\[[^\]@]{2,200}\](?:\s*<[^<>]*>)?\s*)+|<https?:[^<>\s]*>|\[?(?:cid|image|logo|bild|inline)[:\s][^\]]*\]?|\[[^\]]{0,60}\.(?:png|jpe?g|gif|svg)\]|<?https?:\/\/\S+\.(?:png|jpe?g|gif)>?|\[(?:logo|image|imagem|imagen|图片|画像)[^\]]*\])$/iu;
const ATTACHMENT =
  /^(?:\s*(?:-|<<|\[)\s*(?:file:?\s*)?[\w .,()&'-]{1,80}\.(?:docx?|xlsx?|pptx?|pdf|jpe?g|gif|png|zip|txt|vcf|htm|html|dat|csv|rtf|mpp|wav|bmp)\s*(?:>>|\])?\s*)+$/iu;
const UNSUBSCRIBE =
  /unsubscribe|abmelden|abbestellen|désabonner|désinscri|darse de baja|cancelar (?:a )?(?:suscripción|inscrição)|disiscri|uitschrijven|afmelden|wypisa|отписа|退订|退訂|配信停止|수신거부/iu;
const RULE = /^[\s_—–─━═＝=*＊~～#.•·◆◇■□●○☆★┏┓┗┛┌┐└┘│┃+-]{2,}$|^(?=.{8})[^\p{L}\p{N}]+$/u;

/** A label and one number: "NIP 123-456-78-90". */
const ONE_NUMBER = /^[\p{L}.()/\s-]{2,24}[\s:：.#]+[A-Z]{0,3}[\d\s.-]{6,20}$/u;
const MEETING =
  /^(?:microsoft teams|zoom|google meet|webex|join (?:on your|the|zoom|microsoft|with)|meeting id|passcode|dial in|phone conference|find a local number|for organizers|besprechungs-?id|kennung|id de (?:la )?(?:reunión|réunion)|会议(?:号|ID)|ミーティングID)/iu;

/** What kind of notice a line is; null where it may tell of the sender. */
export type Notice = 'device' | 'legal' | 'social' | 'picture' | 'rule' | 'meeting' | 'list';

/** Reads one trimmed line; a short line with a label or a number in it is no disclaimer for one word. */
export function noticeOf(line: string): Notice | null {
  if (RULE.test(line)) return 'rule';
  const words = line.replace(/\s*<[^<>]*>$/, '');
  if (words.length < 90 && ((DEVICE.test(words) && DEVICE_WORD.test(words)) || PROGRAM.test(words))) return 'device';
  if (line.length < 200 && (PICTURE.test(line) || ATTACHMENT.test(line))) return 'picture';
  if (line.length < 200 && SOCIAL.test(line)) return 'social';
  if (line.length < 300 && MEETING.test(line)) return 'meeting';
  if (UNSUBSCRIBE.test(line)) return 'list';
  // One number of a small firm's stands with its address; a row of them with the court is small print.
  if (REGISTER.test(line) && (line.length > 36 || !ONE_NUMBER.test(line))) return 'legal';
  if (NOTICE.test(line) && (line.length > 45 || /[.!。！♻🌳🌱]|^\p{Extended_Pictographic}/u.test(line))) return 'legal';
  return null;
}
