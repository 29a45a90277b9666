/** Providers under whose name nobody else is found, in whatever country. */
const PROVIDERS =
  /^(?:gmail|googlemail|yahoo|ymail|rocketmail|hotmail|outlook|live|msn|icloud|me|aol|gmx|web|mail|yandex|qq|163|126|139|189|21cn|sina|sohu|aliyun|foxmail|proton|protonmail|tutanota|fastmail|posteo|t-online|freenet|arcor|bluewin|comcast|verizon|att|sbcglobal|bellsouth|earthlink|btinternet|bigpond|optusnet|orange|wanadoo|free|laposte|libero|virgilio|tiscali|naver|daum|hanmail|seznam|onet|interia|rambler|ukr|uol|sapo|ziggo|telenet|xs4all|kpnmail|docomo|ezweb|softbank|hinet|rediffmail)\.[a-z.]{2,6}$/;
/** Those whose name is other firms', too, elsewhere. */
const PROVIDER_HOSTS = new Set(
  'abv.bg alice.it aon.at bk.ru bol.com.br centrum.cz charter.net cox.net hey.com home.nl ig.com.br inbox.lv inbox.ru list.ru mailbox.org nate.com neuf.fr o2.pl planet.nl pm.me rogers.com sfr.fr shaw.ca skynet.be terra.com.br terra.es tin.it tom.com tuta.com walla.co.il wp.pl yeah.net zohomail.com'.split(
    ' ',
  ),
);

/** Hosts anyone can have a mailbox at: they tell nothing of the company. */
export function isMailProvider(host: string): boolean {
  return PROVIDERS.test(host) || PROVIDER_HOSTS.has(host);
}
