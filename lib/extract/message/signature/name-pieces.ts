import { cleanText } from '../../../contacts/clean-text';
import { bareName } from '../../../contacts/names';
import { JAPANESE_SURNAMES } from '../../../contacts/names/surnames-ja';
import { personNameConfidence } from '../../people/person-name';
import { organisationConfidence } from '../../vocabulary/organisation-words';
import { departmentConfidence, roleConfidence } from '../../vocabulary/roles';

/** What people put before their name: on behalf of, callings and degrees of many countries. */
const BEFORE =
  /^(?:(?:Inh|DI(?=\s(?:Dr|\p{Lu}\p{Ll}))|DDr|MMag|techn|mont|soz|med|vet|dent|jur|phil|rer|nat|oec|h\.c|i\. ?[VA]\.|RA(?:in)?|StB|WP|ppa\.?|p\. ?p\.|gez\.|m\.f\.g\.?|Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|Dipl(?:\.-?\p{L}+)*|Ing|Mag|Arch|arch|Avv|Dott(?:\.?ssa)?|Geom|Rag|Sig(?:\.?ra)?|Lic|Licda|C\.P|Arq|Abg|D|Dña|Don|Doña|Sr|Sra|Srta|Eng|Engª|Mgr|Bc|JUDr|MUDr|RNDr|PhDr|mgr|inż|dr|lek|hab|M|Mme|Mlle|Me|Maître|ir|drs|mr|ing|Av|Uzm|Op|Doç|Yrd|Sayın|م|د|أ|المهندس|المهندسة|الدكتور|الدكتورة|الأستاذ|Shri|Smt|Er|CA|Adv)(?:\.(?:-\p{Lu}\p{L}+\.?)?|(?=\s))(?:\s*(?=\S)))+/u;
const AFTER =
  /[,\s]+(?:Ph\.? ?D|MBA|MBBS|BDS|MDS|FRCS|MRCP|DNB|DVM|DDS|LUTCF|FCMA|FCCA|TkT|DI|KTM|M\.?Sc|B\.?Sc|M\.?Eng|B\.?Eng|M\.?A|B\.?A|LL\.?M|MD|CPA|CFA|PMP|P\.?E|P\.?Eng|CISSP|SHRM-\p{L}+|CSCP|CPSM|RN|Esq|Jr|Sr|FRICS|MRICS|RIBA|ACA|FCA|ACCA|CIPS|MCIPS|FCIPS|(?:F|M|A)(?:IET|IMechE|ICE|CIM|CIPD|CIOB|CILT|IChemE|IStructE|BCS|RSA|RSC|RSE|RS|REng|RCP|RCS|RAeS)|[CI]Eng|CBE|DBE|KBE|OBE|MBE|CBiol|CChem|CPhys|CSci|SIOR|CPP|AIA|LEED ?AP|DBA|EMBA|CIC|M\.?B\.?A|Dipl\.?[- ]\p{L}+\.?(?:\s?\([^)]*\))?|CSc|DiS|MSc)\.?(?=$|[\s,])/gu;
/** Scripts that write family names first and few spaces. */
export const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** "Maria (Mimi) Keller". */
const NICKNAME = /(?<=\p{Lu}\p{Ll}+)\s[("“„«']\p{L}+[)"”“»']\s(?=\p{Lu}\p{Ll})/gu;

/** "Jane Roe, Head of Sales", "Wei Zhang 张伟", "营业部 部长 山田 太郎": a segment as the things it strings together. */
export function piecesOf(text: string, header: string): string[] {
  const bare = aroundName(text, header).replace(AFTER, ' ').replace(NICKNAME, ' ');
  // "Roe, Jane", and behind it in a bracket what else offices put there.
  const [, family = '', given = '', aside = ''] =
    /^(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\.?)?)(?:\s*[(（[]([^()（）[\]]{1,60})[)）\]])?$/u.exec(
      bare.trim(),
    ) ?? [];
  if (family !== '' && roleConfidence(given) === 0 && organisationConfidence(given) === 0)
    return [`${given} ${family}`, ...aside.split(/\s*[,/]\s*/u)].filter((piece) => piece !== '');
  return bare
    .replace(/[(（]([주株有])[)）]/gu, '\ue000$1\ue001')
    .split(/\s*[,،，、/]\s+|\s*[/／]\s*|\s+[-–—]\s*|\s*[–—]\s+|[()（）[\]]|:\s+|\s*·\s*/u)
    .flatMap(byScript)
    .flatMap(ownerApart)
    .map((piece) =>
      cleanText(piece.replace(/\ue000/g, '(').replace(/\ue001/g, ')')).replace(/^[\s.,:–-]+(?=\S)|[\s,:–-]+$/gu, ''),
    )
    .filter((piece) => piece !== '');
}

/** `text` with commas around the sender's name where it stands as the head of an East Asian mail has it, its words unparted. */
function aroundName(text: string, header: string): string {
  const at = header.length >= 3 && EAST_ASIAN.test(header) ? text.indexOf(header) : -1;
  const [before, after] = [text.slice(0, Math.max(0, at)), text.slice(at + header.length)];
  if (at < 0 || /\p{L}$/u.test(before) || /^\p{L}/u.test(after)) return text;
  return `${before}, ${header}, ${after}`;
}

/** Latin and East Asian words apart, and of the latter the titles and departments apart from the name. */
function byScript(piece: string): string[] {
  if (!EAST_ASIAN.test(piece)) return [piece];
  const runs = piece.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{P}\s]*|[^\p{Script=Latin}]+/gu) ?? [piece];
  return runs.flatMap((run) => {
    if (!EAST_ASIAN.test(run)) return [run];
    const words = run.trim().split(/[\s\u3000]+/u);
    if (words.length < 2) return [titledApart(run.trim())].flat();
    // No name of one word has five characters, where another word is one.
    const isNamed = words.some((word) => word.length <= 4 && personNameConfidence(word) >= 0.4);
    const isHouse = (word: string) => isNamed && /^\p{Script=Han}{5,}$/u.test(word);
    const groups: string[] = [];
    let open: string[] = [];
    let kind = '';
    for (const word of words) {
      const next = isOfficial(word) || isHouse(word) ? 'office' : 'name';
      if (next !== kind && open.length > 0) {
        groups.push(open.join(' '));
        open = [];
      }
      kind = next;
      open.push(word);
    }
    if (open.length > 0) groups.push(open.join(' '));
    return groups;
  });
}

/** "Inh. Jane Roe", "Prop. Jane Roe": whose the house is, said in a word before the name. */
function ownerApart(piece: string): string[] {
  const [, owner = '', name = ''] = /^(\p{Lu}\p{Ll}+\.?)\s?:?\s+(\p{Lu}.*)$/u.exec(piece) ?? [];
  return OWNER_WORD.test(owner) ? [owner, name] : [piece];
}

/** A word for who owns a house, and nothing else. */
export const OWNER_WORD =
  /^(?:Inh|Inhaber(?:in)?|Prop|Proprietor|Owner|Gérante?|Titolare|Titular|Eigenaar|Eigenaresse|Właściciel(?:ka)?|Majitel(?:ka)?|Ägare|Indehaver|Sahibi)\.?$/u;

/** "김민수과장", "王伟经理": name and title in one word. */
function titledApart(word: string): string[] {
  for (const length of [3, 2, 4]) {
    const [name, title] = [word.slice(0, length), word.slice(length)];
    if (
      title.length >= 2 &&
      title.length <= 6 &&
      personNameConfidence(name) >= 0.4 &&
      roleConfidence(title) > 0 &&
      !isOfficial(name) &&
      organisationConfidence(word) === 0
    )
      return [name, title];
  }
  return [word];
}

/** Whether a word is a company's, a title or a department rather than part of a name. */
export function isOfficial(word: string): boolean {
  // 長谷部, 服部: surnames that end as departments do.
  if (JAPANESE_SURNAMES.has(word)) return false;
  return (
    organisationConfidence(word) >= 0.8 ||
    (word.length > 1 && (roleConfidence(word) > 0 || departmentConfidence(word) > 0)) ||
    word.length > 8
  );
}

/** Degrees as Czech, Slovak and Austrian lists put them behind the name. */
const DEGREE_BEHIND = /[,\s]+(?:(?:Ing|Mgr|Bc|Dr|MUDr|JUDr|PhDr|RNDr|Prof|Doc|Mag|Dipl|Arch)\.)+$/u;

/** A name without what people put before and behind it. */
export function tidied(piece: string): string {
  const bare = piece.replace(AFTER, ' ').replace(BEFORE, '').replace(DEGREE_BEHIND, '').trim();
  return cleanText(bareName(bare === '' ? piece : bare));
}
