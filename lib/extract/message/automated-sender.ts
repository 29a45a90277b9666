const AUTOMATED =
  /^(?:no[._-]?reply|posta[._-]?certificata|do[._-]?not[._-]?reply|noresponder|no[._-]?responder|nao[._-]?responda|ne[._-]?pas[._-]?repondre|nepasrepondre|nicht[._-]?antworten|noreplay|non[._-]?rispondere|niet[._-]?beantwoorden|geen[._-]?antwoord|nie[._-]?odpowiada[jc]|neodpov[ií]dej(?:te)?|neodpovedaj(?:te)?|ne[._-]?valaszoljon|nu[._-]?raspundeti|svara[._-]?(?:inte|ej)|ikke[._-]?svar|svar[._-]?ikke|[aä]l[aä][._-]?vastaa|yanitlamayin(?:iz)?|cevaplamayiniz|ne[._-]?otvechaite|keine[._-]?antwort|antworten[._-]?nicht|no[._-]?contest[ae]r?|nao[._-]?responder|jidou|mailer[._-]?daemon|postmaster|bounces?|notifications?|notify|notice|alerts?|auto(?:mated|mail|reply|responder|confirm)?|newsletters?|news|digest|mailing|mailer|magazine|mailmag|merumaga|edm|campaigns?|marketing[._-]?mail|promo(?:tions?|s)?|deals|offers|updates?|receipts?|confirm(?:ations?)?|verif(?:y|ication)|account-?security|donot-?reply|benachrichtigung(?:en)?|notificacion(?:es)?|notificac(?:ao|oes)|notifiche|avvisi|powiadomieni[ae]|avisos?|service-?(?:mail|client-?noreply)|scanner|scan|voicemail|fax-?server|system|daemon|robot|bot|invitations?|messages?|subscriptions?)(?:[+._-].*|\d*)@|(?:^|[._+-])(?:no-?reply|donotreply|bounces?|notifications?|mailer)(?:[._+-].*)?@/iu;

/** Whether a machine writes from an address: no-reply, notifications, a newsletter's. */
export function isAutomatedAddress(address: string): boolean {
  return AUTOMATED.test(address.trim().slice(0, 320));
}

/** Hosts only programs send from, under a company's own. */
const SENDING_HOST =
  /@(?:[\w-]+\.)*(?:send|sender|mailers?|mailing|e?mailings?|newsletters?|notifications?|notify|alerts?|bounces?|campaigns?|marketing|promo|no-?reply|em\d+)\.[\w-]+\./iu;

/** Whether an address is at a host that only programs send from; somebody may all the same have them send in their name. */
export function isAtSendingHost(address: string): boolean {
  return SENDING_HOST.test(address.trim().slice(0, 320));
}
