const AUTOMATED =
  /^(?:no[._-]?reply|do[._-]?not[._-]?reply|noresponder|no[._-]?responder|nao[._-]?responda|ne[._-]?pas[._-]?repondre|nepasrepondre|nicht[._-]?antworten|noreplay|non[._-]?rispondere|niet[._-]?beantwoorden|geen[._-]?antwoord|nie[._-]?odpowiada[jc]|neodpov[ií]dej(?:te)?|neodpovedaj(?:te)?|ne[._-]?valaszoljon|nu[._-]?raspundeti|svara[._-]?(?:inte|ej)|ikke[._-]?svar|svar[._-]?ikke|[aä]l[aä][._-]?vastaa|yanitlamayin(?:iz)?|cevaplamayiniz|ne[._-]?otvechaite|keine[._-]?antwort|antworten[._-]?nicht|no[._-]?contest[ae]r?|nao[._-]?responder|jidou|mailer[._-]?daemon|postmaster|bounces?|notifications?|notify|notice|alerts?|auto(?:mated|mail|reply|responder|confirm)?|newsletters?|news|digest|mailing|mailer|magazine|mailmag|merumaga|edm|campaigns?|marketing[._-]?mail|promo(?:tions?|s)?|deals|offers|updates?|system|daemon|robot|bot|invitations?|messages?|subscriptions?)(?:[+._-].*|\d*)@|(?:^|[._+-])(?:no-?reply|donotreply|bounces?|notifications?|mailer)(?:[._+-].*)?@/iu;

/** Whether a machine writes from an address: no-reply, notifications, a newsletter's. */
export function isAutomatedAddress(address: string): boolean {
  return AUTOMATED.test(address.trim().slice(0, 320));
}
