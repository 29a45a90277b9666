import type { Line } from '../layout/view';
import { wordPattern } from '../word-pattern';

/** Where in a picture those stand whom its caption names: "Standing: …", "Front row (left to right): …". */
const PLACE = wordPattern(
  String.raw`^(?:standing|seated|sitting|kneeling|(?:back|rear|front|middle|top|bottom) row|(?:from )?left to right|stehend|sitzend|kniend|(?:hintere|vordere|mittlere|obere|untere) reihe|v\. ?l\. ?n\. ?r\.|von links(?: nach rechts)?|debout|assise?s?|accroupie?s?|(?:premier|deuxième|dernier) rang|de gauche à droite|de pie|sentad[oa]s|de izquierda a derecha|in piedi|sedut[ie]|da sinistra(?: a destra)?|em pé|da esquerda para a direita|staande?|zittende?|(?:achterste|voorste|bovenste|onderste) rij|van links naar rechts|stående|sittande|siddende|sittende|från vänster|fra venstre|stoją|siedzą|od lewej|stojící|sedící|zleva|стоят|сидят|слева направо)(?!\p{L})[^:：]{0,30}[:：]`,
);

/** Whether a line is a caption that says who stands where in a picture. */
export function isInPicture({ text, region }: Line): boolean {
  return region === 'main' && text.includes(':') && PLACE.test(text);
}
