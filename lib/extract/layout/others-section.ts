import { wordPattern } from '../word-pattern';

/**
 * What heads the parts of a legal notice that are about others: who hosts or made the site, whose pictures it shows, who
 * settles disputes and who supervises the trade. A word that companies sell ("Hosting") is none of them alone.
 */
const OTHERS = wordPattern(
  String.raw`^(?:hébergement|hébergeur|(?:hébergement|hébergeur|conception|réalisation)(?: (?:et \p{L}+ )?du site(?: web| internet)?)|webhost(?:er|ing)|hoster|(?:site |web(?:site)? )?hosting ?provider|(?:site|website) hosting|proveedor de (?:alojamiento|hosting)|alojamiento(?: web| del sitio)|hospedagem(?: do site)?|crédit(?:s|os)(?: photos?| photographiques?| fotográficos| fotos)?|(?:photo|picture|image|site) credits|crediti(?: fotografici)?|bild(?:nachweis|quelle|recht|urheber)(?:e|n)?|foto(?:nachweis|credits?|s und grafiken)|bild- und quellennachweise?|médiat(?:ion|eur)(?: (?:de la )?consommation)?|(?:online-?|eu-|verbraucher|alternative )?streit(?:schlichtung|beilegung)(?:sverfahren|sstelle)?|schlichtungsstelle|(?:zuständige )?aufsichtsbehörden?|resolución de (?:litigios|conflictos)|risoluzione delle controversie|web ?design(?: und programmierung| & umsetzung)?|(?:design|konzept(?:ion)?|gestaltung) ?(?:&|und|,) ?(?:umsetzung|programmierung|realisierung|entwicklung)|(?:technische )?umsetzung(?: der website)?|realisatie(?: website)?|realizzazione(?: del)? sito|wykonanie strony|realizacja strony|tvorba webu|web(?:by| av| af)|nettside av|网站(?:建设|制作)|網站(?:建設|製作)|ホームページ制作|サイト制作)$`,
  'iu',
);

/** Whether a heading, numbered or not, says that what stands under it is about none of the page's own people. */
export function headsOthers(heading: string): boolean {
  if (heading.length > 60) return false;
  const bare = heading.replace(/^(?:§ ?)?(?:\d{1,2}|[IVX]{1,4}|[a-h])[.)]\s*/, '').replace(/\s*[:：]$/, '');
  return OTHERS.of(bare).test(bare);
}
