import { wordPattern } from '../word-pattern';

/**
 * What heads the parts of a legal notice that are about others: who hosts or made the site, whose pictures it shows, who
 * settles disputes and who supervises the trade. A word that companies sell ("Hosting") is none of them alone.
 */
const OTHERS = wordPattern(
  String.raw`^(?:hébergement|hébergeur|(?:hébergement|hébergeur|conception|réalisation)(?: (?:et \p{L}+ )?du site(?: web| internet)?)|webhost(?:er|ing)|hoster|(?:site |web(?:site)? )?hosting ?provider|(?:site|website) hosting|proveedor de (?:alojamiento|hosting)|alojamiento(?: web| del sitio)|hospedagem(?: do site)?|crédit(?:s|os)(?: photos?| photographiques?| fotográficos| fotos)?|(?:photo|picture|image|site) credits|crediti(?: fotografici)?|bild(?:nachweis|quelle|recht|urheber)(?:e|n)?|foto(?:nachweis|credits?|s und grafiken)|bild- und quellennachweise?|médiat(?:ion|eur)(?: (?:de la )?consommation)?|(?:online-?|eu-|verbraucher|alternative )?streit(?:schlichtung|beilegung)(?:sverfahren|sstelle)?|schlichtungsstelle|(?:zuständige )?aufsichtsbehörden?|resolución de (?:litigios|conflictos)|risoluzione delle controversie|web ?design(?: und programmierung| & umsetzung)?|(?:design|konzept(?:ion)?|gestaltung) ?(?:&|und|,) ?(?:umsetzung|programmierung|realisierung|entwicklung)|(?:technische )?umsetzung(?: der website)?|realisatie(?: website)?|realizzazione(?: del)? sito|wykonanie strony|realizacja strony|tvorba webu|web(?:by| av| af)|nettside av|网站(?:建设|制作)|網站(?:建設|製作)|ホームページ制作|サイト制作)$`,
  'iu',
);

/** What heads the competitors that directories and maps show beside a place: those like it, near it, or looked at as well. */
const LIKE_IT = wordPattern(
  String.raw`^(?:(?:similar|related|nearby) (?:businesses|companies|firms|listings|places|shops|restaurants)(?: near.{0,20})?|(?:other )?(?:businesses|companies|places) near(?:by| you| here)|people also (?:viewed|searched(?: for)?|looked(?: for| at)?)|ähnliche (?:unternehmen|firmen|einträge|anbieter|betriebe).{0,20}|(?:weitere|andere) (?:firmen|unternehmen|anbieter|betriebe) in (?:der (?:nähe|umgebung)|\p{Lu}.{1,30})|(?:entreprises|professionnels|établissements|sociétés|commerces) (?:similaires|à proximité|proches).{0,20}|autres (?:entreprises|professionnels|établissements|sociétés|artisans|commerces|plombiers|électriciens|garages|restaurants|hôtels|avocats|médecins|notaires) (?:à|près|dans|en) .{1,30}|(?:empresas|negocios|lugares|profesionales|empresas e negócios|negócios) (?:similares|semelhantes|relacionad[ao]s|cercan[ao]s|próxim[ao]s).{0,20}|(?:otr|outr)[ao]s (?:empresas|negocios|negócios|profesionales|profissionais) (?:en|em|cerca|perto) .{1,30}|(?:aziende|imprese|attività|professionisti) (?:simili|vicine|nelle vicinanze).{0,20}|altr[ie] (?:aziende|imprese|attività) (?:a|in|nelle vicinanze|vicine).{0,30}|(?:vergelijkbare|soortgelijke) bedrijven.{0,20}|(?:andere )?bedrijven in de buurt|podobne firmy.{0,20}|(?:inne )?firmy w pobliżu|liknande företag.{0,20}|(?:andra )?företag i närheten|lignende (?:bedrifter|virksomheder).{0,20}|podobné firmy.{0,20}|похожие (?:организации|компании|места).{0,20}|(?:другие )?(?:организации|компании|места) (?:рядом|поблизости)|схожі (?:компанії|організації).{0,20}|benzer (?:işletmeler|firmalar|yerler).{0,20}|yakındaki (?:işletmeler|firmalar|yerler)|kullanıcılar bunları da aradı)$|^(?:相似|同类|同類|附近|周边|周邊)的?(?:商家|企业|企業|公司|店铺|店鋪)|^(?:近く|周辺|似た?)の?(?:お店|店舗|会社|企業)|^(?:주변|근처|비슷한)\s?(?:업체|매장|가게|회사)`,
);

/** Whether a heading, numbered or not, says that what stands under it is about none of the page's own people. */
export function headsOthers(heading: string): boolean {
  if (heading.length > 60) return false;
  const bare = heading.replace(/^(?:§ ?)?(?:\d{1,2}|[IVX]{1,4}|[a-h])[.)]\s*/, '').replace(/\s*[:：]$/, '');
  return OTHERS.of(bare).test(bare) || LIKE_IT.test(bare);
}
