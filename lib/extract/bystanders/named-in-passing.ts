import { cleanText } from '../../contacts/clean-text';
import { bestText, type Entity, isOnlyMentioned } from '../evidence/entity';
import { wordPattern } from '../word-pattern';

/** What stands before the name of somebody of whom a sentence speaks while it is about others: teachers, forebears, former owners. */
const IN_PASSING = wordPattern(
  String.raw`(?:(?:succeed(?:ed|s|ing)|replac(?:ed|es|ing)) |(?:graduates|alumni|students|clients|customers|patients|guests|winners) (?:include|included|including|are|were|such as|like) |(?:teams?|group|lab(?:oratory)?|late|supervision|tutelage|mentorship|memory) (?:of )?|(?:built|commissioned|named|erected|painted|clerked|trained|studied|apprenticed|worked)(?:\s[^\s.,;!?]+){0,4} (?:for|after|by|under|with) (?:the )?(?:\p{Ll}+ ){0,2}|(?:team|arbeitsgruppe|gruppe|leitung|betreuung|aufsicht|andenken an|gedenken an)(?: um| von)? |verstorbenen? |(?:équipe|groupe|direction|supervision|mémoire|laboratoire) d[eu] |\bfeue? |(?:equipo|equipe|equipa|grupo|supervisión|supervisão|orientação|dirección|direção|memoria|memória) d[eoa] |(?:difunt|falecid)[oa] |(?:équipe|team|squadra|gruppo|guida|supervisione|memoria) d[ie]l? |compiant[oa] |(?:team|leiding|begeleiding) van |wijlen |(?:zespołu?|kierunkiem|opieką) |śp\. |(?:týmu?|vedením) |zesnul\p{L}+ |(?:handledning|vejledning|veiledning|gruppe?|team) a[vf] |(?:framlidn|afdød|avdød)[ea] |(?:команд\p{L}+|групп\p{L}+|руководством|памяти) |покойн\p{L}+ |merhum )(?:(?:\p{Lu}?\p{L}{1,4}\.|Sir|Dame|Professor\p{L}*|surgeon|judge) ){0,2}$`,
);
const BEFORE = 70;

/** Whether the sentence that names somebody speaks of them in passing: "the team of Jane Roe", "the late Jane Roe". */
export function isNamedInPassing(entity: Entity): boolean {
  if (!isOnlyMentioned(entity)) return false;
  const text = entity.line?.text ?? '';
  const at = text.indexOf(cleanText(bestText(entity, 'name')));
  return at > 0 && IN_PASSING.test(text.slice(Math.max(0, at - BEFORE), at));
}
