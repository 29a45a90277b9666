import { overlap } from './reconciled-name';
import type { Row } from './row';

/** What stands before somebody else's name who is reached for the sender or in their place. */
const OTHER =
  /^[\s*_•-]*(?:(?:my |executive |personal |virtual )?(?:assistant|ass\.|pa|ea|secretary|deputy|backup|stand-?in)|assistenz|assistentin?|sekretariat|sekretärin?|vorzimmer|(?:urlaubs|stell)?vertret(?:ung|er(?:in)?)|(?:votre |mon )?(?:assistante?|remplaçante?|suppléante?)|secrétariat|secrétaire|asistente|secretari[ao]|sustitut[oa]|suplente|assistente|segretari[ao]|segreteria|sostitut[oa]|secretaresse|vervang(?:er|ing)|asystent(?:ka)?|sekretarka|zastępstwo|zastępca|asistentka|zástup(?:ce)?|ассистент|секретарь|помощни[кц]а?|замещает|助理|秘书|秘書|代理人|비서)(?: (?:to|of|von|de|di|van)\s[^:：]{2,30})?\s?[:：]\s*(?:(?:Mr|Ms|Mrs|Frau|Herrn?|Mme|M|Sra?|Sig(?:\.ra)?)\.?\s)?(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]*){1,3}|[\p{Script=Han}\p{Script=Hangul}]{2,4})(?![\p{L}])/iu;

/** The rows without those that tell how to reach somebody else ("Assistant: Ann Lee, 555 0101"); `person` is the sender as the head names them. */
export function ownRows(rows: readonly Row[], person: string): Row[] {
  return rows.filter((row, at) => {
    const name = at === 0 ? '' : (OTHER.exec(row.plain)?.[1] ?? '');
    if (!/^[\p{Lu}\p{Script=Han}\p{Script=Hangul}]/u.test(name)) return true;
    return person !== '' && overlap(name, person) >= 0.5;
  });
}
