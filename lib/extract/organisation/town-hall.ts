/** What makes of a town's name that of whom its citizens write to, folded. */
const OF_TOWN =
  /^(?:(?:offizielle(?:homepage|website)?)?(?:der|die)?(?:verbands|markt|orts)?(?:stadt|gemeinde|markt|kreis|landkreis)(?:verwaltung)?|(?:ville|commune|mairie)(?:de|du|des|d)?|ayuntamientode|concellode|ajuntamentde|(?:camaramunicipal|prefeitura(?:municipal)?|municipio|juntadefreguesia)d[eao]s?|comunedi|citta(?:di)?|gemeente|(?:city|town|village|borough|county|municipality|township)of|(?:statutarni)?mesto|mestys|obec|mesto|(?:urzad)?(?:miasta?|gminy?)(?:i(?:miasta|gminy?))?|primaria(?:orasului|municipiului|comunei)?|obcina|opcina|grad)$/;

/** Whether a name, folded, is that of a town with the words before it that make a municipality of it. */
export function isTownHall(name: string, town: string): boolean {
  return town !== '' && name.endsWith(town) && OF_TOWN.test(name.slice(0, -town.length));
}
