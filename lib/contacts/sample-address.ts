/** Hosts that stand for anybody's, in the languages instructions are written in (RFC 2606 keeps some of them for that). */
const HOSTS =
  'example|sample|beispiel|muster|exemple|ejemplo|exemplo|esempio|voorbeeld|przyklad|priklad|pelda|exemplu|exempel|eksempel|esimerkki|ornek|primer|pryklad|contoh|vidu|(?:domain|domaine|dominio|domena|firma|company|entreprise|empresa|azienda|bedrijf|yritys|sirket)|(?:your|my|deine?|ihre?|meine?|votre|mon|tu|su|seu|sua|tuo|uw|jouw|mijn|twoja?|vase|din|dit|sinun)-?(?:domain|domaine?|company|business|site|website|firma|entreprise|dominio|empresa|azienda|bedrijf|bedrijfsnaam)';
const SAMPLE_HOST = new RegExp(`@(?:${HOSTS})\\.(?:com|net|org|[a-z]{2}|(?:com?|org|net)\\.[a-z]{2})$`, 'i');
/** First parts that say what is to be written there. */
const SAMPLE_PART =
  /^(?:you|your|your\.?(?:name|e?mail)|name|e?mail|user(?:name)?|someone|sample|test)@(?:your|my)?-?(?:domain|company|e?mail|site|website|business)\.\w+$/iu;
/** How a house makes its addresses, told for want of the addresses: nobody's on the house's own host, either. */
const NAME_FORM =
  /^(?:your[._-]?(?:name|e?mail)|(?:(?:first|given)[._-]?name|name|first)[._-](?:last[._-]?name|surname|last)|vorname[._-](?:nach)?name|(?:max|erika)[._-]?muster(?:mann|frau)|pr[ée]nom[._-]nom|nombre[._-]apellidos?|nome[._-](?:cognome|sobrenome|apelido)|voornaam[._-]achternaam|imi[ęe][._-]nazwisko|jmeno[._-]prijmeni|meno[._-]priezvisko|f[öo]rnamn[._-]efternamn|fornavn[._-]ef?t+ernavn|etunimi[._-]sukunimi|keresztn[ée]v[._-]vezet[ée]kn[ée]v|vezet[ée]kn[ée]v[._-]keresztn[ée]v|prenume[._-]nume|nume[._-]prenume|ad[ıi]?[._-]soyad[ıi]?|ime[._-](?:prezime|priimek|familia)|eesnimi[._-]perenimi|vards[._-]uzvards|vardas[._-]pavarde|imya[._-]familiya|onoma[._-]eponymo)@/iu;

/** Whether an address stands in forms and instructions as a sample, never somebody's own; on the page's own `host` it is somebody's. */
export function isSampleAddress(address: string, host: string): boolean {
  if (NAME_FORM.test(address)) return true;
  return (SAMPLE_HOST.test(address) || SAMPLE_PART.test(address)) && !address.endsWith(`@${host}`);
}
