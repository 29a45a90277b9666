import { isGivenName } from '../vocabulary/given-names';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { hasLegalForm } from '../vocabulary/legal-forms';
import { isCommonWord } from '../vocabulary/not-names';
import { personNameConfidence, SURE_NAME } from './person-name';

/** A job title as it stands in running words, and whom it is held at ('' where the words don't say). */
export type TitlePhrase = { title: string; employer: string; length: number };

/** Fields of work a title is over: "Director, Procurement", "VP of Sales". */
const DEPARTMENT =
  /^(?:(?:global|corporate|strategic|international|commercial|technical|regional|client|customer)\s+)?(?:sales|marketing|operations|finance|engineering|procurement|purchasing|development|technology|research|communications|strategy|europe|emea|apac|americas|asia|international|global|human resources|hr|it|legal|product|products|production|programming|education|facilities|quality|customers?|clients?|business|corporate|digital|content|community|public|regulatory|supply|logistics|services?|data|security|r&d|north|south|east|west|people|talent|culture|partnerships?|investor|government|risk|compliance|audit|accounting|treasury|tax|real estate|retail|media|design|creative|brand|events?|training|learning|planning|infrastructure|cloud|software|hardware|systems?|networks?|science|manufacturing|maintenance|membership|alumni|advancement|admissions?|athletics|analytics|innovation|sustainability|policy|programs?|projects?|accounts?|support|solutions|underwriting|claims|lending|credit|markets?|capital|investments?|wealth|health|clinical|medical|nursing|student|academic|donor|fundraising|sponsorships?|litigation|employment|bankruptcy|intellectual property|estates?|trusts?|banking|energy|environment(?:al)?|construction|structural|mechanical|electrical|civil|inside|outside|national|midwest|northeast|southeast|southwest|northwest)\b/i;

/** Titles that name what they are over; without it they say little. */
const OVER =
  /\b(?:director|directeur|directrice|direktor|diretora?|direttore|manager|head|lead|leader|vice[- ]president|[sea]?vp|deputy|superintendent|supervisor|coordinator|officer|secretary|minister|professor|dean|chief|principal|specialist|analyst|engineer|responsable|leiter(?:in)?|supt)\.?$/i;

/** Words that begin something else than the title. */
const CLAUSE =
  /[.;:!?()[\]|–—"“”]|\s[-~/]\s|\s(?:who|which|that|says?|said|adds?|added|notes?|noted|has|have|had|is|was|were|will|can|with|from|on|since|by|where|when|here|about|as|whose|explain\w*|told|d\.?b\.?a\.?|joined|based|before|after|while|because|but|bei|bij|hos|chez|avec|mit|en|presso|through|specializing|responsible|focusing|and (?:has|is|was|he|she|they|a|an|the|resident|native)|(?:och|og|und|et|y|e|en|i) (?:den|det|han|hon|hun|der|die|das|er|sie|il|elle|lui|lei|le|la|el|ella|él|ce|celui|celle|quien|degene|hij|zij|ten|ta|ona|har|hat|ha|heeft))\s|\sat(?! large\b| law\b)\s|\sin(?! (?:charge|residence|chief|training)\b)\s|\s@/iu;
/** Titles that are over all of whom they are held at: what follows "of" is the employer. */
const COMPLETE = /\bchief(?:\s\p{L}+){1,3}\sofficer$|^c[efotimsp]o$/iu;
const OVER_ALREADY =
  /(?:^|\s)([^\s,.]+)\s(?:director|manager|coordinator|supervisor|specialist|engineer|chief|officer)$/i;
/** Words before a title that say how high it is, not what it is over. */
const RANK =
  /^(?:senior|sr|junior|jr|vice|assistant|asst|associate|assoc|deputy|co|regional|national|global|group|area|district|corporate|acting|interim|lead|chief|and|the|an)$/i;
const DOTTED = /\b(?:Sr|Jr|Dr|Asst|Assoc|Dept|Supt|Mgr|Dir|Gen|Exec|Admin|Nat|Intl|Reg|St)\.$|(?:^|[\s.])\p{Lu}\.$/iu;

/**
 * The title that `text` begins with, with exactly the words that belong to it: it ends before an employer ("of Acme",
 * "at Acme"), a relative clause and the next person. Null where `text` begins with no title.
 */
export function titlePhrase(text: string): TitlePhrase | null {
  const lead =
    /^(?:(?:a|an|the|our|its|their|current|currently|now|also|one of the|eine?|un|une|el|la|der|die)\s+){0,2}/i.exec(
      text,
    )?.[0].length;
  let rest = text.slice(lead ?? 0, (lead ?? 0) + 160);
  const end = clauseEnd(rest);
  rest = rest.slice(0, end);
  const parts = rest.split(/,\s*/);
  const [first = ''] = parts;
  const head = withoutEmployer(fromCapital(first));
  if (!isTitle(head.title)) return null;
  const title = [head.title];
  let employer = head.employer;
  for (const part of parts.slice(1)) {
    if (employer !== '') break;
    const next = withoutEmployer(part.replace(/^(?:and|und|et|y|e|&)\s+/i, ''));
    const titled = isTitle(next.title) && personNameConfidence(part) < 0.5;
    if (!titled && !isScope(part, title.at(-1) ?? '')) {
      // "Jane Roe serves as Clerk, Tom Quist as Treasurer": whoever is next is nobody's employer.
      const next = personNameConfidence(part.split(/\s(?=\p{Ll})/u, 1)[0] ?? '') >= SURE_NAME;
      if (!next && /^\p{Lu}/u.test(part) && part.split(' ').length <= 5) employer = part;
      break;
    }
    title.push(titled ? next.title : part);
    employer = titled ? next.employer : '';
  }
  const whole = title.join(', ').trim();
  return whole.split(/\s+/).length > 12
    ? null
    : { title: whole, employer: employer.trim(), length: (lead ?? 0) + whole.length };
}

/** In lower case only a few words are a title; in a sentence more of them may be. */
function isTitle(phrase: string): boolean {
  return (
    jobTitleConfidence(phrase) >= 0.5 ||
    (/^\p{Ll}/u.test(phrase) && phrase.split(/\s+/).length <= 7 && jobTitleConfidence(`The ${phrase}`) >= 0.5)
  );
}

/** "licensed Broker Associate": words before one that begins in capitals only describe it. */
function fromCapital(phrase: string): string {
  const [, described = '', title = ''] = /^((?:\p{Ll}[\p{L}-]*\s+)+)(\p{Lu}.*)$/u.exec(phrase) ?? [];
  const plain = jobTitleConfidence(described.trim()) === 0 && !/\b(?:of|for|and|at)\s$/.test(described);
  return plain && jobTitleConfidence(title) > 0 ? title : phrase;
}

/** Titles behind which a comma or a new line goes on with what they are over. */
const OVER_NEXT =
  /\b(?:director|direktor|vice[- ]president|[sea]?vp|manager|principal|partner|head|lead|dean|superintendent|supervisor|coordinator|specialist|analyst|engineer|architect|consultant|associate|executive|representative|advis[eo]r|buyer|counsel)$/i;
/** Departments no company is called after. */
const OWN_DEPARTMENT =
  /^(?:sales|marketing|operations|finance|procurement|purchasing|human resources|hr|product|products|production|quality|customer|customers|client|clients|member|corporate|public relations|regulatory|supply chain|logistics|sponsorship|fundraising|donor|risk|compliance|audit|accounting|treasury|strategy|talent|people|information technology|it|r&d|infrastructure|emea|apac|construction|manufacturing|healthcare|hospitality|insurance|public sector|higher education|financial services|life sciences|automotive|aerospace|telecom(?:munications)?|utilities|agriculture|nonprofits?|mid-?market|enterprise accounts|key accounts|strategic accounts|smb)\b/i;
/** What a company of common words ends in. */
const COMPANY_END =
  /\b(?:group|bank|agency|association|institute|university|college|school|center|centre|company|club|council|society|hospital|church|hotel|restaurant|store|shop|studios?|magazine|press|news|partners|associates|solutions|industries|enterprises|international|foundation|department|city|county|office|services inc)$/i;

/** Whether a phrase between a title and a company may be what the title is over, by their forms alone. */
export function mayBeScope(phrase: string, title: string): boolean {
  return (
    OVER_NEXT.test(title) && /^\p{Lu}[^\d@]{2,40}$/u.test(phrase) && !hasLegalForm(phrase) && !COMPANY_END.test(phrase)
  );
}

/** Whether a phrase behind a title and a comma is what the title is over rather than a company. */
export function isScope(phrase: string, title: string): boolean {
  if (!OVER_NEXT.test(title) || hasLegalForm(phrase)) return false;
  if (OWN_DEPARTMENT.test(phrase)) return true;
  if (COMPANY_END.test(phrase)) return false;
  const words = phrase.split(/\s+/);
  return (
    DEPARTMENT.test(phrase) || words.every((word) => isCommonWord(word) || /^(?:&|and|of|for|und|et|y)$/i.test(word))
  );
}

function clauseEnd(text: string): number {
  let from = 0;
  for (;;) {
    const match = CLAUSE.exec(text.slice(from));
    if (match === null) return text.length;
    const at = from + match.index;
    if (match[0] === '.' && DOTTED.test(text.slice(0, at + 1)) && (at < text.length - 1 || /\.\p{Lu}\.$/u.test(text)))
      from = at + 1;
    else return at;
  }
}

/** "Founder of Acme" as title and employer; "Director of Sales" stays whole. */
function withoutEmployer(phrase: string): { title: string; employer: string } {
  const whole = phrase.trim();
  const match = /\s(of|for|de|da|do|di|von|van|der|du)\s+/iu.exec(whole);
  if (match === null) return { title: cutAtName(whole), employer: '' };
  const title = whole.slice(0, match.index);
  const behind = whole.slice(match.index + match[0].length);
  const named = behind.replace(/^(?:the|our|its|their|his|her|a|an)\s+/i, '');
  const [word = ''] = named.split(/\s+/);
  const over =
    isNoun(match[1] ?? '', behind) ||
    /^(?:board|staff|court|party|week|year)\b|\b(?:practice|division|department)$/i.test(named) ||
    (OVER.test(title) &&
      !(/^\p{Lu}/u.test(word) && !DEPARTMENT.test(named) && (COMPLETE.test(title) || isQualified(title, named))) &&
      !hasLegalForm(named) &&
      (behind === named || /^\p{Ll}/u.test(word) || DEPARTMENT.test(named)));
  if (over && match[1]?.toLowerCase() !== 'for') {
    // "Director of Marketing for Acme": a second one names the employer.
    const [, scope = whole, employer = ''] =
      /^(.+?)\s(?:for|of|de|da|do|di|du) (?:the )?(?=\p{Lu})(.+)$/u.exec(behind) ?? [];
    const cut = employer !== '' && !DEPARTMENT.test(employer) ? `${title} ${match[1]} ${scope}` : whole;
    return { title: cutAtName(cut), employer: cut === whole ? '' : employer };
  }
  return { title, employer: /^\p{Lu}/u.test(word) ? named : '' };
}

/** "chargée de recrutement", "jefa de compras": what a title is over, which no company is called like. */
function isNoun(joint: string, behind: string): boolean {
  return /^d[eaiou]$/i.test(joint) && /^\p{Ll}{4}/u.test(behind);
}

/**
 * Whether a title says already what it is over ("Store Manager", "Executive Director", no "Vice President" or "Senior
 * Manager"), and what it is held at is called like a company.
 */
function isQualified(title: string, named: string): boolean {
  const [, before = ''] = OVER_ALREADY.exec(title) ?? [];
  return before !== '' && !RANK.test(before) && !named.split(/\s+/).every(isCommonWord);
}

/** "President Jane Roe": whoever follows a title with nothing between has another one. */
function cutBeforePerson(phrase: string): string {
  const words = phrase.split(' ');
  for (let at = 1; at < words.length - 1; at += 1) {
    const named = isGivenName(words[at] ?? '') && personNameConfidence(words.slice(at, at + 2).join(' ')) >= 0.8;
    const title = words.slice(0, /^(?:and|&|und|et|y)$/i.test(words[at - 1] ?? '') ? at - 1 : at).join(' ');
    if (named && jobTitleConfidence(title) >= 0.5) return title;
  }
  return phrase;
}

/** "CEO and Jane Roe": a person behind "and" is no part of the title. */
function cutAtName(written: string): string {
  const phrase = cutBeforePerson(written);
  const match = /\s(?:and|&|und|et|y)\s+/iu.exec(phrase);
  if (match === null) return phrase;
  const behind = phrase.slice(match.index + match[0].length);
  if (personNameConfidence(behind) >= 0.7) return phrase.slice(0, match.index);
  const titled =
    jobTitleConfidence(behind) > 0 || DEPARTMENT.test(behind) || /\b(?:of|for|de)\s/.test(phrase.slice(0, match.index));
  return titled || /^\p{Lu}/u.test(behind) ? phrase : phrase.slice(0, match.index);
}
