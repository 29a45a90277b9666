/** What webmails call the folder of sent mail, in their addresses, by IMAP (RFC 6154 2) and in their own language. */
const SENT =
  /(?:^|[/#?&=:.!~+ _-])(?:sent(?:[ _+-]?(?:items|mail|messages|box))?|gesendete?(?:[ _+-](?:objekte|elemente|nachrichten))?|(?:messages|éléments|courrier)[ _+-]envoyés?|envoyés?|(?:elementos|mensajes|correo|mensagens|itens)[ _+-]enviad[ao]s?|enviad[ao]s?|(?:posta|messaggi)[ _+-]inviat[ai]|inviat[ai]|verzonden(?:[ _+-](?:items|berichten))?|wysłane|odeslan[áéo]|odoslan[áéo]|skickat?|sendt|lähetetyt|elküldött|trimise|отправленные|надіслані|isprati|已发送|已傳送|已传送|寄件備份|发件箱|送信済み(?:トレイ)?|보낸[ _+-]?(?:편지|메일)함)(?:$|[/#?&=:.!~+ _-])/iu;

/** Whether a page's address says that its message lies in a folder of sent mail. */
export function inSentFolder(url: string): boolean {
  try {
    const { pathname, search, hash } = new URL(url);
    return SENT.test(decodeURIComponent(`${pathname}${search}${hash}`).normalize('NFC'));
  } catch {
    // No address, or with signs nothing is written with.
    return false;
  }
}
