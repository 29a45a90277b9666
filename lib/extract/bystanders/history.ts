import { type Entity, isOnlyMentioned } from '../evidence/entity';
import { isLine } from '../evidence/observation';
import type { View } from '../layout/view';
import { wordPattern } from '../word-pattern';

/** What pages are called that tell what was. */
const HISTORY = wordPattern(
  String.raw`^(?:(?:the|our|a|an?|brief|short|club|company|unsere|die|kurze|notre|la|l|el|nuestra|a nossa|nossa|onze|de|vår|vores|nasza|naše|наша)[\s’'])*(?:history|geschichte|vereinsgeschichte|firmengeschichte|chronik|vereinschronik|histoire|historique|historia|história|histórico|storia|geschiedenis|historie|historik|historiikki|dějiny|dejiny|történet(?:ünk)?|istoric|istoria|tarihçe(?:miz)?|история|історія|ιστορία|ιστορικό)(?!\p{L})`,
);
/** Years of which hardly anything is now as it was then, and what tells of now. */
const BEFORE_NOW = /(?<!\d)(?:1[5-9]\d\d|200\d)(?!\d)/;
const NOW = wordPattern(
  String.raw`(?<!\p{L})(?:since|today|now|nowadays|currently|to this day|seit|heute|heutige\p{L}*|aktuell|depuis|aujourd|actuel\p{L}*|desde|hoy|actual\p{L}*|hoje|atual\p{L}*|dal|oggi|attual\p{L}*|sinds|nu|vandaag|sedan|idag|siden|i dag|od|dziś|obecn\p{L}*|dnes|nyní|ma|jelenleg|astăzi|bugün|с|сегодня|сейчас|нині|σήμερα)(?!\p{L})`,
);

/** Whether a page tells the history of a house by its headline or its title. */
export function isHistory({ lines, title }: View): boolean {
  const headline = lines.find(({ heading, region }) => heading === 1 && region !== 'nav')?.text ?? '';
  return HISTORY.test(headline) || HISTORY.test(title);
}

/** Whether a history names somebody in sentences of years long gone alone: who led the club then, or who wrote it down. */
export function isOfHistory(entity: Entity): boolean {
  const lines = new Set(entity.observations.flatMap(({ place }) => (isLine(place) ? place : (place.line ?? []))));
  const told = [...lines].filter(({ text }) => BEFORE_NOW.test(text));
  return isOnlyMentioned(entity) && told.length > 0 && told.every(({ text }) => !NOW.test(text));
}
