import { wordPattern } from '../word-pattern';

/** What stands under a name and says no company: where more about them is, how they live, that they work no more, how they sit in a body. */
const NO_EMPLOYER = wordPattern(
  String.raw`^(?:find|read|view|see|learn|click|more|full|lire|voir|en savoir|mehr|zum|ver|leer|leia|saiba|leggi|vedi|lees|bekijk|läs|les mer|czytaj|zobacz|více)(?!\p{L})(?:.*(?<!\p{L}))?(?:bio(?:graph(?:y|ie))?|biograf[ií]a|profile?|profil|perfil|profilo|profiel|more|here|details?|website|cv|plus|mehr|más|mais|di più|altro|meer|mer|więcej|více)$|^(?:send|skicka|skriv|sende?|schreiben|invia|scrivi|enviar?|escribir|mandar|envoyer|[eé]crire|stuur|wyślij|napisz|poslat|napsat|lähetä|küldj\p{L}*|написать|отправить|написати|надіслати|στείλτε)(?!\p{L}).{0,20}(?<!\p{L})(?:e-?mails?|e-?post|mails?|message|nachricht|mensaje|mensagem|messaggio|bericht|wiadomość|zprávu|viesti|courriel|correo|письмо|сообщение|листа?|повідомлення|μήνυμα)$|[;,:]$|^(?:effective|substitute|ex officio|efetiv[oa]s?|suplentes?|titular(?:es)?|interin[oa]s?|substitut[oa]s?|titulaires?|suppléant(?:e|s|es)?|effettiv[oi]|supplent[ei]|kommissarisch)$|(?<!\p{L})(?:residents?|retired|pensioner|unemployed|self-employed|volunteer|rentner(?:in)?|pensionär(?:in)?|im ruhestand|retraitée?s?|jubilad[oa]|aposentad[oa]|pensionat[oa]|casad[oa]|solteir[oa]|solter[oa]|divorciad[oa]|viúv[oa]|viud[oa]|verheiratet|ledig|verwitwet|mariée?|célibataire|married|divorced|widowed)(?!\p{L})`,
);

/** Whether a line that could be a company's name by its form says something else of somebody. */
export function isNoEmployer(text: string): boolean {
  return NO_EMPLOYER.test(text);
}
