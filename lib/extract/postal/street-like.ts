/** Words of streets and buildings, before or behind a name, by language. */
const STREET_WORD =
  /(?<![\p{L}])(?:street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|highway|hwy|parkway|pkwy|way|court|ct|circle|place|pl|plaza|square|sq|terrace|trail|suite|ste|floor|fl|building|bldg|unit|tower|estate|industrial|park|quay|wharf|mews|close|crescent|row|block|plot|sector|phase|nagar|marg|midc|gidc|p\.? ?o\.? ?box|postfach|apartado|casilla|rue|av|allée|chemin|impasse|quai|cours|bd|zi|za|zac|place|route|bp|cedex|calle|c\/|avda|avenida|paseo|plaza|carrer|ctra|carretera|carr\.|calz|calzada|autopista|autovía|blvr|prol\.|km|ruta|polígono|pol|ind|col|colonia|via|viale|piazza|corso|largo|vicolo|strada|loc|rua|alameda|praça|travessa|rodovia|rod\.|estrada|bairro|sala|andar|laan|straat|weg|plein|kade|ul|ulica|al|aleja|os|pl|plac|lok|ул|улица|пр|просп|проспект|пр-т|пер|переулок|наб|бул|бульвар|ш|шоссе|д|дом|оф|офис|корп|стр|пом|вул|буд|г|обл|mah|mahallesi|cad|caddesi|sok|sokak|sk|blok|kat|bulvarı|bulv|osb|no|út|utca|tér|emelet|ulice|nám|náměstí|tř|třída|str|bld|bd|sos|int|οδός|λεωφ|شارع|طريق|حي|ص\.ب|רחוב|רח|شارع|đường|phường|quận|phố|ngõ|ngách|hẻm|lô|kcn|khu công nghiệp|ถนน|แขวง|เขต|jalan|jl|lorong)(?![\p{L}])\.?/iu;
const STREET_END =
  /\p{L}(?:straße|strasse|str\.?|weg|platz|allee|ring|damm|ufer|gasse|chaussee|markt|hof|berg|graben|steig|stieg|zeile|kamp|straat|laan|plein|kade|dijk|singel|gracht|dreef|gatan|vägen|gränd|torget|vej|gade|allé|plads|vei|veien|gata|gate|katu|tie|kuja|polku|utca)\s+\d/iu;
/** Whether text holds a street: a word for one or a run of words, with a house number. */
export function isStreetLike(text: string): boolean {
  if (!/\d/.test(text) || text.length > 200) return false;
  return (
    STREET_END.test(text) || (STREET_WORD.test(text) && /(?<!\d)\d{1,5}(?!\d)/.test(text) && /\p{L}{2}/u.test(text))
  );
}

/** Whether text has a word for a street or a building, with or without a number. */
export function hasStreetWord(text: string): boolean {
  return STREET_WORD.test(text);
}
